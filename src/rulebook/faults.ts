import type { Fault } from '../model/fault.ts';
import { type BrandSource, type Complaint, faultIn, type PlacedFault } from './source.ts';

// What a run says of one file; beyond, only their number.
const mostOfFile = 1000;

/** Collects faults, to be told file by file in the order of their places. */
export class Faults {
  readonly #byFile = new Map<string, PlacedFault[]>();
  readonly #places = new Set<string>();

  /** Files are told in the order in which they are opened here. */
  open(path: string): void {
    if (!this.#byFile.has(path)) this.#byFile.set(path, []);
  }

  add(source: Pick<BrandSource, 'path' | 'lines'>, complaint: Complaint): void {
    this.put(faultIn(source, complaint));
  }

  /** Adds what a closer look finds, unless something has been said of the same place: then it only follows from that. */
  addNew(source: Pick<BrandSource, 'path' | 'lines'>, complaint: Complaint): void {
    if (!this.#places.has(`${complaint.start} ${source.path}`)) this.add(source, complaint);
  }

  put(fault: PlacedFault): void {
    this.open(fault.file);
    this.#byFile.get(fault.file)?.push(fault);
    this.#places.add(`${fault.offset} ${fault.file}`);
  }

  all(): readonly Fault[] {
    return [...this.#byFile.values()].flatMap((faults) => {
      const sorted = faults.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...fault }): Fault => fault);
      const last = sorted[mostOfFile];
      if (!last) return sorted;
      const more = (sorted.length - mostOfFile).toLocaleString('en');
      return [
        ...sorted.slice(0, mostOfFile),
        { ...last, message: `There are ${more} more faults in this file.`, remedy: null },
      ];
    });
  }
}
