import type { BrandSource, Complaint } from './source.ts';
import { type Path, type Tree, treeAt } from './tree.ts';

/** What of one file can be used: its sections without the entries that have faults. */
export class Sheet {
  readonly source: BrandSource;
  /** `section` or `section/entry` → unusable. */
  readonly #bad = new Set<string>();

  constructor(source: BrandSource, complaints: readonly Complaint[]) {
    this.source = source;
    for (const { path, severity } of complaints) if (path && severity !== 'warning') this.drop(path);
  }

  /** Leaves out the section or entry that a path leads into. */
  drop(path: Path): void {
    this.#bad.add(path.slice(0, 2).join('/'));
  }

  /** A section of one value; null where it is missing or cannot be used. */
  section(name: string): Tree | null {
    return this.#bad.has('') || this.#bad.has(name) ? null : treeAt(this.source.tree, [name]);
  }

  /** The entries of a section that is a map or a list: key or index, and value. */
  *entries(name: string): Iterable<readonly [string, Tree]> {
    for (const entry of this.section(name)?.parts ?? []) {
      if (!this.#bad.has(`${name}/${entry[0]}`)) yield entry;
    }
  }

  /** All entries of a section, those with faults among them. */
  allEntries(name: string): Iterable<readonly [string, Tree]> {
    return treeAt(this.source.tree, [name])?.parts ?? [];
  }

  /** The texts of a section that is one text or a list of them. */
  texts(name: string): readonly Tree[] {
    const section = this.section(name);
    if (!section) return [];
    return section.parts ? [...this.entries(name)].map(([, tree]) => tree) : [section];
  }
}

/** A value that is one text or a list of texts, as a list. Anything else has been refused before. */
export function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The texts of a value that is one text or a list of texts. */
export const scalarsOf = (tree: Tree): readonly Tree[] =>
  (Array.isArray(tree.value) ? [...(tree.parts?.values() ?? [])] : [tree]).filter(
    ({ value }) => typeof value === 'string',
  );

/** A map's keys and values; nothing for other values. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  // Values come from YAML: an object that is no array is a map with text keys.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A text, or null for anything else. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
