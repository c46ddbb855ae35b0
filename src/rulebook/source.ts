import type { Fault } from '../model/fault.ts';
import type { Lines } from '../model/lines.ts';
import type { SourcePlace } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import type { Path, Tree } from './tree.ts';

/** A YAML file that takes part in a rulebook, parsed. */
export interface BrandSource {
  /** As the user would open it. */
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly tree: Tree;
  /** Whether the file ships with the program. */
  readonly shipped: boolean;
  /** Whether it was written for another linter: its rules are of that linter's kinds, and signs in its messages are only signs. */
  readonly foreign?: boolean;
  /** Whether a fault of YAML hides a part of the file, so that what it names cannot be known. */
  readonly partial: boolean;
}

/** What is wrong, before it has a file: its span, one sentence, and a remedy. */
export interface Complaint extends Span {
  readonly message: string;
  readonly remedy: string | null;
  readonly severity?: Fault['severity'];
  /** The value that cannot be used for it; left out where nothing is lost. */
  readonly path?: Path;
}

/** A fault with its offset, for the order of faults in a file. */
export interface PlacedFault extends Fault {
  readonly offset: number;
}

/** Turns a complaint into a fault of a file. */
export function faultIn(source: Pick<BrandSource, 'path' | 'lines'>, complaint: Complaint): PlacedFault {
  const { line, column } = source.lines.at(complaint.start);
  const end = source.lines.at(Math.max(complaint.start, complaint.end));
  return {
    file: source.path,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    message: onOneLine(complaint.message),
    remedy: complaint.remedy === null ? null : onOneLine(complaint.remedy),
    severity: complaint.severity ?? 'error',
    offset: complaint.start,
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The place of an offset, for what the rulebook keeps. */
export function placeIn(source: Pick<BrandSource, 'path' | 'lines'>, offset: number): SourcePlace {
  return { file: source.path, ...source.lines.at(offset) };
}
