import type { Faults } from './faults.ts';
import type { FolderEntry } from './folder.ts';
import { suggest } from './nearest.ts';
import { parseBrandFile } from './parse.ts';
import { Sheet } from './sheet.ts';
import type { BrandSource } from './source.ts';
import type { Structure } from './structure.ts';
import { isStyle, type Style, type StyleReader, type Terms } from './styles.ts';
import type { Tree } from './tree.ts';
import { show } from './wording.ts';

/** A text of a rulebook. */
export interface BrandText {
  /** As the user would open it. */
  readonly path: string;
  readonly text: string;
}

/** Where the files that a brand file extends come from. */
export interface RulebookHost {
  /** What a folder holds, sorted; null where there is no such folder. Throws with a reason where it cannot be read. Left out where there are no folders. */
  list?(path: string): readonly FolderEntry[] | null;
  /** A file in the folder of the brand file, by its path; null where there is none. Throws with a reason where it cannot be read. */
  read(path: string): string | null;
  /** A shipped pack; null for a name nobody has. */
  pack(name: string): BrandText | null;
  readonly packNames: readonly string[];
}

/** The files of a rulebook. */
export interface Layers {
  /** Inner before outer: what a file extends comes before it, and the brand file itself comes last. */
  readonly sheets: readonly Sheet[];
  /** All files that took part, those that were not found among them, with an empty text. */
  readonly files: readonly BrandText[];
  /** Whether all of them could be read in full, so that what none of them names does not exist. */
  readonly whole: boolean;
}

const packPrefix = 'onevoice:';

const deepest = 40;

/** Reads a brand file and all it extends, each file once. */
export function readLayers(
  entry: BrandText,
  host: RulebookHost,
  structure: Structure,
  faults: Faults,
  styles: Readonly<Record<string, StyleReader>> = {},
): Layers {
  const home = folderOf(entry.path);
  const sheets: (Sheet | Style)[] = [];
  const known = new Set<string>();
  const files = new Map<string, BrandText>();
  const open: string[] = [];
  let whole = true;

  const read = (file: BrandText, inside: string | null): void => {
    files.set(file.path, file);
    faults.open(file.path);
    const { source, faults: found, complaints } = parseBrandFile(file.path, file.text, inside === null);
    for (const fault of found) faults.put(fault);
    whole &&= source !== null && !source.partial;
    if (!source) return;
    const told = new Set(complaints.map(({ path }) => path?.join('/')));
    const misfits = structure.checkFile(source).filter(({ path }) => !told.has(path?.join('/')));
    for (const misfit of misfits) faults.add(source, misfit);
    const sheet = new Sheet(source, [...complaints, ...misfits]);
    open.push(file.path);
    for (const item of sheet.texts('extends')) {
      const styled = readStyle(item, inside, source);
      if (styled !== null) {
        whole &&= styled;
        continue;
      }
      const { next, ...refusal } = find(item, file.path, inside);
      whole &&= next !== null;
      if (!next) faults.add(source, { start: item.start, end: item.end, ...refusal });
      else if (!files.has(next.file.path)) read(next.file, next.inside);
    }
    open.pop();
    sheets.push(sheet);
  };

  /** Whether the style that an entry names could be read; null where it names none. */
  const readStyle = (item: Tree, inside: string | null, source: BrandSource): boolean | null => {
    const name = String(item.value).trim();
    const prefix = Object.keys(styles).find((each) => name.startsWith(each));
    if (prefix === undefined || inside === null) return null;
    const way = resolve(inside, name.slice(prefix.length).trim());
    if (way === null) {
      faults.add(source, { start: item.start, end: item.end, ...outside });
      return false;
    }
    if (known.has(way)) return true;
    known.add(way);
    const style = styles[prefix]!(home + way, host);
    for (const file of style.files) files.set(file.path, file);
    if (!isStyle(style)) {
      faults.add(source, { start: item.start, end: item.end, message: style.message, remedy: style.remedy });
      return false;
    }
    for (const { path } of style.files) faults.open(path);
    for (const fault of style.faults) faults.put(fault);
    sheets.push(style);
    return true;
  };

  const find = (item: Tree, from: string, inside: string | null): Found => {
    const name = String(item.value).trim();
    if (open.length > deepest) return refuse(`Files extend each other more than ${deepest} deep.`, null);
    if (name.startsWith(packPrefix)) return findPack(name.slice(packPrefix.length), from);
    if (inside === null)
      return refuse('A shipped pack can only extend other packs.', `Write ${packPrefix} and its name.`);
    if (host.packNames.includes(name))
      return refuse(`${show(name)} is a shipped pack, not a file.`, `Write ${packPrefix}${name}.`);
    const way = resolve(inside, name);
    if (way === null) return { next: null, ...outside };
    return circle(home + way, from) ?? findFile(home + way, folderOf(way));
  };

  const findPack = (name: string, from: string): Found => {
    const pack = host.pack(name);
    if (!pack) return refuse(`There is no pack ${show(name)}.`, suggest(name, host.packNames));
    return circle(pack.path, from) ?? { next: { file: pack, inside: null }, message: '', remedy: null };
  };

  const findFile = (path: string, inside: string): Found => {
    const known = files.get(path);
    if (known) return { next: { file: known, inside }, message: '', remedy: null };
    try {
      const text = host.read(path);
      if (text !== null) return { next: { file: { path, text }, inside }, message: '', remedy: null };
    } catch (error) {
      files.set(path, { path, text: '' });
      const reason = error instanceof Error ? error.message : String(error);
      return refuse(`${path} cannot be read: ${reason.replace(/\.$/, '')}.`, null);
    }
    files.set(path, { path, text: '' });
    return refuse(`There is no file ${path}.`, 'Paths count from the folder of the file that names them.');
  };

  const circle = (path: string, from: string): Found | null => {
    const at = open.indexOf(path);
    if (at < 0) return null;
    if (path === from) return refuse('The file extends itself.', 'Remove this entry.');
    return refuse(
      `Files extend each other in a circle: ${[...open.slice(at), path].join(' → ')}.`,
      'Remove one of the entries.',
    );
  };

  read(entry, '');
  const lists = sheets.flatMap((each) => (each instanceof Sheet ? [] : each.terms));
  const terms: Terms = {
    accepted: lists.flatMap(({ accepted }) => accepted),
    rejected: lists.flatMap(({ rejected }) => rejected),
  };
  const all = sheets.flatMap((each) => (each instanceof Sheet ? [each] : each.sheets(terms)));
  return { sheets: all, files: [...files.values()], whole };
}

interface Found {
  /** A file, and its folder from that of the brand file; null inside a pack. */
  readonly next: { readonly file: BrandText; readonly inside: string | null } | null;
  readonly message: string;
  readonly remedy: string | null;
}

const outside = {
  message: 'Rule files cannot name files outside their folder.',
  remedy: 'Move the file into the folder of the brand file.',
};

const refuse = (message: string, remedy: string | null): Found => ({ next: null, message, remedy });

/** The folder of a path, with its last separator; empty for a bare name. */
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A relative way from a folder as a clean way from the brand file's folder; null where it leads out of it. */
function resolve(inside: string, name: string): string | null {
  if (/^([/\\~]|[A-Za-z][A-Za-z\d+.-]*:)/.test(name) || name.includes('\0')) return null;
  const steps: string[] = [];
  for (const step of (inside + name).split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}
