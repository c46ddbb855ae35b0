import type { Side } from '../model/finding.ts';
import type { Allowance, AudienceGroup, Channel, Entry, Rulebook } from '../model/rulebook.ts';
import { listOf, mapOf, type Sheet, textOf } from './sheet.ts';
import { placeIn } from './source.ts';
import { type Tree, treeAt } from './tree.ts';

/** All names in a section that is a map, of entries with faults too; null where a section cannot be read. */
export function namesIn(sheets: readonly Sheet[], section: string): readonly string[] | null {
  const sections = sheets.map(({ source }) => treeAt(source.tree, [section]));
  if (sections.some((tree) => tree && !tree.parts)) return null;
  return sections.flatMap((tree) => [...(tree?.parts?.keys() ?? [])]);
}

/** The brand's name: the outermost word on it. */
export function brandOf(sheets: readonly Sheet[]): string | null {
  return sheets.map((sheet) => textOf(sheet.section('brand')?.value)).reduce((inner, outer) => outer ?? inner, null);
}

/** Channels, those of the outer files first, since of two that hold a file the first one counts. An outer channel replaces an inner one of its name. */
export function channelsOf(sheets: readonly Sheet[]): Channel[] {
  const channels = new Map<string, Channel>();
  for (const sheet of [...sheets].reverse()) {
    for (const [name, tree] of sheet.entries('channels')) {
      if (!channels.has(name)) channels.set(name, channelOf(name, tree, sheet));
    }
  }
  return [...channels.values()];
}

function channelOf(name: string, tree: Tree, { source }: Sheet): Channel {
  const details = mapOf(tree.value);
  const { side, reach } = details;
  return {
    name,
    files: listOf(details['files'] ?? tree.value),
    side: isSide(side) ? side : null,
    reach: typeof reach === 'number' ? reach : 1,
    reader: textOf(details['reader']),
    audience: listOf(details['audience']),
    source: placeIn(source, (tree.key ?? tree).start),
  };
}

const isSide = (value: unknown): value is Side => value === 'marketing' || value === 'service';

/** A map of lists, joined by key: labels by role, phrases by list. What is no text in them has been refused before. */
export function joinedLists(sheets: readonly Sheet[], section: string): Record<string, readonly string[]> {
  const joined = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    for (const [name, tree] of sheet.allEntries(section)) {
      joined.set(name, new Set([...(joined.get(name) ?? []), ...listOf(tree.value)]));
    }
  }
  return Object.fromEntries([...joined].map(([name, values]) => [name, [...values]]));
}

/** A list, joined from all files, each text once. */
export const joinedTexts = (sheets: readonly Sheet[], section: string): readonly string[] => [
  ...new Set(sheets.flatMap((sheet) => sheet.texts(section).flatMap(({ value }) => textOf(value) ?? []))),
];

/** Groups of customers; an outer group replaces an inner one of its name. */
export function audiencesOf(sheets: readonly Sheet[]): AudienceGroup[] {
  const groups = new Map<string, AudienceGroup>();
  for (const sheet of sheets) {
    for (const [name, tree] of sheet.entries('audiences')) {
      const { files, data } = mapOf(tree.value);
      const texts = Object.entries(mapOf(data)).map(([key, value]) => [key, String(value)]);
      groups.set(name, { name, files: listOf(files), data: Object.fromEntries(texts) });
    }
  }
  return [...groups.values()];
}

/** A map of texts; the outermost file wins key by key. */
export function mergedTexts(sheets: readonly Sheet[], section: string): Record<string, string> {
  const entries = sheets.flatMap((sheet) => [...sheet.entries(section)]);
  return Object.fromEntries(entries.flatMap(([name, { value }]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** Promises or tone attributes; an outer entry replaces an inner one of its id. */
export function entriesOf(sheets: readonly Sheet[], section: 'promises' | 'tone'): Entry[] {
  const entries = new Map<string, Entry>();
  for (const sheet of sheets) {
    for (const [id, tree] of sheet.entries(section)) {
      entries.set(id, { id, options: mapOf(tree.value), source: placeIn(sheet.source, (tree.key ?? tree).start) });
    }
  }
  return [...entries.values()];
}

/** Reviewed exceptions of all files. */
export function allowancesOf(sheets: readonly Sheet[]): Rulebook['allow'] {
  return sheets.flatMap((sheet) =>
    [...sheet.entries('allow')].map(([, tree]): Allowance => {
      const { rule, files, quote, reason, until } = mapOf(tree.value);
      return {
        rule: textOf(rule) ?? '',
        files: listOf(files),
        quote: textOf(quote),
        reason: textOf(reason) ?? '',
        until: textOf(until),
        source: placeIn(sheet.source, tree.start),
      };
    }),
  );
}
