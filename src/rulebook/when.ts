import type { Condition } from '../model/rulebook.ts';
import { nearestKnown, suggest } from './nearest.ts';
import { listOf, mapOf, scalarsOf } from './sheet.ts';
import type { Complaint } from './source.ts';
import type { Tree } from './tree.ts';
import { show } from './wording.ts';

/** Keys of a condition that are not roles. */
const ownKeys = ['all', 'any', 'not', 'noted', 'promise'];

/** Makes a condition of a value whose shape has been checked: phrases, a list of which one holds, a map of which all do. */
export function parseWhen(value: unknown): Condition {
  if (typeof value === 'string') return { type: 'said', by: [], phrases: [value] };
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string')) return { type: 'said', by: [], phrases: value };
    return { type: 'any', of: value.map(parseWhen) };
  }
  const parts = Object.entries(mapOf(value)).map(([key, part]) => parsePart(key, part));
  return parts.length === 1 ? parts[0]! : { type: 'all', of: parts };
}

function parsePart(key: string, value: unknown): Condition {
  switch (key) {
    case 'all':
    case 'any':
      return { type: key, of: (Array.isArray(value) ? value : [value]).map(parseWhen) };
    case 'not':
      return { type: 'not', of: parseWhen(value) };
    case 'noted':
      return { type: 'noted', phrases: listOf(value) };
    case 'promise':
      return { type: 'promise', ids: listOf(value) };
    default:
      return { type: 'said', by: [key], phrases: listOf(value) };
  }
}

/** What is wrong with a condition, beyond its phrases. `promises` are the ids there are; null where nobody knows. */
export function checkWhen(tree: Tree, roles: readonly string[], promises: readonly string[] | null): Complaint[] {
  if (typeof tree.value === 'string') return tree.value.trim() === '' ? [misfit(tree)] : [];
  if (!tree.parts || tree.parts.size === 0) return [misfit(tree)];
  if (Array.isArray(tree.value)) return [...tree.parts.values()].flatMap((part) => checkWhen(part, roles, promises));
  return [...tree.parts].flatMap(([key, part]) => {
    if (key === 'all' || key === 'any' || key === 'not') return checkWhen(part, roles, promises);
    const texts = scalarsOf(part);
    const count = Array.isArray(part.value) ? part.value.length : 1;
    if (texts.length === 0 || texts.length < count) return [misfit(part)];
    if (key === 'promise') return promises === null ? [] : texts.flatMap((each) => checkPromise(each, promises));
    return key === 'noted' ? [] : checkSpeaker(key, part, roles);
  });
}

/** The phrases of a condition, each with its place. */
export function phrasesOfWhen(tree: Tree): readonly Tree[] {
  if (typeof tree.value === 'string') return [tree];
  return [...(tree.parts ?? [])].flatMap(([key, part]) => (key === 'promise' ? [] : phrasesOfWhen(part)));
}

function misfit({ start, end, value }: Tree): Complaint {
  const message = `"when" cannot be ${show(value)}.`;
  const remedy =
    'Write phrases, a map from a role to phrases, or promise, noted, all, any or not: when: { customer: cancel | refund }';
  return { start, end, message, remedy };
}

function checkPromise({ start, end, value }: Tree, promises: readonly string[]): Complaint[] {
  if (promises.includes(String(value))) return [];
  return [{ start, end, message: `There is no promise ${show(value)}.`, remedy: suggest(String(value), promises) }];
}

/** A key that is nearly one of the words of a condition, or nearly a role; it may be a speaker's name, so it only warns. */
function checkSpeaker(name: string, part: Tree, roles: readonly string[]): Complaint[] {
  if (roles.includes(name) || name !== name.toLowerCase()) return [];
  const near = nearestKnown(name, [...ownKeys, ...roles]);
  if (near === null) return [];
  const { start, end } = part.key ?? part;
  const message = `There is no role ${show(name)}; it is taken for the name of a speaker.`;
  return [{ start, end, message, remedy: `Did you mean "${near}"?`, severity: 'warning' }];
}
