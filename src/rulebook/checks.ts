import type { SourcePlace } from '../model/rulebook.ts';
import type { Draft, Part } from './drafts.ts';
import { nearestKnown, suggest } from './nearest.ts';
import type { Misread } from './phrases.ts';
import { isCommonKey } from './rules.ts';
import { placeInScalar } from './scalar.ts';
import { listOf, scalarsOf } from './sheet.ts';
import type { Complaint } from './source.ts';
import type { Tree } from './tree.ts';
import { checkWhen } from './when.ts';
import { parseWithin } from './within.ts';
import { show } from './wording.ts';

/** What rules may name that stands elsewhere in the brand file. */
export interface Names {
  /** Null where a part of a file could not be read, so that nobody knows. */
  readonly channels: readonly string[] | null;
  readonly roles: readonly string[];
  /** Null where a part of a file could not be read. */
  readonly promises: readonly string[] | null;
  /** Word lists. */
  readonly lists: readonly string[];
}

/** What is wrong with the keys that every rule has, beyond their shape. */
export function checkCommonKeys(draft: Draft, names: Names): Misread[] {
  const found: Misread[] = [];
  for (const [key, part] of draft.parts) {
    if (!isCommonKey(draft.kind, key)) continue;
    const check = Object.hasOwn(commonChecks, key) ? commonChecks[key] : undefined;
    for (const complaint of check?.(part, draft, names) ?? []) found.push({ source: part.source, complaint });
  }
  return found;
}

type CommonCheck = (part: Part, draft: Draft, names: Names) => Complaint[];

const commonChecks: Readonly<Record<string, CommonCheck>> = {
  channels: ({ tree, source }, _, { channels }) => (source.shipped ? [] : checkChannels(scalarsOf(tree), channels)),
  severity: ({ tree, source }, _, { channels }) => (source.shipped ? [] : checkSeverities(tree, channels)),
  by: ({ tree }, _, { roles }) => scalarsOf(tree).flatMap((each) => checkRole(each, roles)),
  within: ({ tree }) => (typeof tree.value !== 'string' || parseWithin(tree.value) ? [] : [emptyWithin(tree)]),
  when: ({ tree }, _, { roles, promises }) => checkWhen(tree, roles, promises),
  message: ({ tree, source }, { kind }) =>
    source.foreign ? [] : checkPlaceholders(source.text, tree, kind.placeholders),
};

/** Channels that nobody defines. */
export function checkChannels(named: readonly Tree[], channels: readonly string[] | null): Complaint[] {
  if (channels === null) return [];
  return named.flatMap((tree) =>
    channels.includes(String(tree.value)) ? [] : [unknownChannel(tree, String(tree.value), channels)],
  );
}

function checkSeverities(tree: Tree, channels: readonly string[] | null): Complaint[] {
  if (channels === null) return [];
  return [...(tree.parts ?? [])].flatMap(([name, part]) =>
    name === 'default' || channels.includes(name) ? [] : [unknownChannel(part.key ?? part, name, channels)],
  );
}

function unknownChannel(at: { start: number; end: number }, name: string, channels: readonly string[]): Complaint {
  const remedy =
    channels.length === 0 ? 'Channels stand under "channels:" in the brand file.' : suggest(name, channels);
  return { start: at.start, end: at.end, message: `There is no channel ${show(name)}.`, remedy };
}

/** A role that nobody has but that is nearly one. It may be a speaker's name, so it is only a warning. */
export function checkRole(tree: Tree, roles: readonly string[]): Complaint[] {
  const name = String(tree.value);
  if (roles.includes(name) || name !== name.toLowerCase()) return [];
  const near = nearestKnown(name, roles);
  if (near === null) return [];
  const message = `There is no role ${show(name)}; it is taken for the name of a speaker.`;
  return [{ start: tree.start, end: tree.end, message, remedy: `Did you mean "${near}"?`, severity: 'warning' }];
}

const emptyWithin = (tree: Tree): Complaint => ({
  start: tree.start,
  end: tree.end,
  message: `"within" cannot be ${show(tree.value)}.`,
  remedy: 'For example: within: first 2 turns',
});

/** Names in braces that no finding has a value for. */
export function checkPlaceholders(text: string, tree: Tree, own: readonly string[]): Complaint[] {
  const known = [...new Set([...own, 'actual', 'brand'])];
  return [...String(tree.value).matchAll(/\{([a-zA-Z]+)\}/g)].flatMap((found) => {
    const name = found[1] ?? '';
    if (known.includes(name)) return [];
    const start = placeInScalar(text, tree, found.index).start;
    const end = placeInScalar(text, tree, found.index + found[0].length - 1).end;
    const near = nearestKnown(name, known);
    const guess = near === null ? '' : `Did you mean "{${near}}"? `;
    const remedy = `${guess}Known here: ${known.map((each) => `{${each}}`).join(', ')}.`;
    return [{ start, end, message: `The message has no value for "{${name}}".`, remedy }];
  });
}

/** An id that a promise or tone attribute has too: a finding's id must say what it is about. */
export function checkId({ id, parts }: Draft, taken: ReadonlyMap<string, SourcePlace>): Misread[] {
  const place = taken.get(id);
  const part = parts.get('id');
  if (!place || !part) return [];
  const { start, end } = part.tree;
  const where = place.file === part.source.path ? `on line ${place.line}` : `in ${place.file}, line ${place.line}`;
  const message = `The id ${show(id)} is taken by the promise or tone attribute ${where}.`;
  return [{ source: part.source, complaint: { start, end, message, remedy: 'Give one of them another id.' } }];
}

/** A list in brackets that is one word and the name of a word list: YAML took the brackets. */
export function checkBrackets({ parts }: Draft, { lists }: Names): Misread[] {
  return [...parts.values()].flatMap(({ tree, source }) => {
    const [word, ...more] = listOf(tree.value);
    if (word === undefined || more.length > 0 || tree.parts?.size !== 1) return [];
    if (source.text[tree.start] !== '[' || !lists.includes(word)) return [];
    const message = `YAML reads [${word}] as a list of one text, ${show(word)}, not as the word list.`;
    const remedy = `For the word list, put it in quotes: "[${word}]".`;
    return [{ source, complaint: { start: tree.start, end: tree.end, message, remedy, severity: 'warning' as const } }];
  });
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
