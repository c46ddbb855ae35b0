import { inlineOf } from './as-yaml.ts';
import type { Schema } from './schema/schema.ts';
import { type Path, type Tree, treeAt } from './tree.ts';

/** Types of JSON Schema, in words. */
export const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `"${line.slice(0, 39)}…"` : `"${line}"`;
}

/** `For example: within: first 2 turns`. */
export function exampleOf(key: string, schema: Schema | undefined): string | null {
  const example = schema?.examples?.[0];
  if (example === undefined) return schema?.description ?? null;
  return `For example: ${/^\d+$/.test(key) ? '- ' : `${key}: `}${inlineOf(example)}`;
}

/** The name of the value: its key, or that of the list it stands in. */
export function keyOf(path: Path): string {
  const named = path.filter((step) => typeof step === 'string' && !/^\d+$/.test(step));
  return String(named.at(-1) ?? path.at(-1) ?? 'The file');
}

/** What a path leads to, in words: `the rule "free-forever"`. */
export function nameOf(root: Tree, path: Path): string {
  const [section, name, ...inner] = path.map(String);
  if (section === undefined) return 'the brand file';
  if (name === undefined) return `${show(section)}`;
  const owner = entryName(section, name, treeAt(root, [section, name, 'id'])?.value);
  const part = inner.filter((step) => !/^\d+$/.test(step)).at(-1);
  return part === undefined ? owner : `${show(part)} of ${owner}`;
}

function entryName(section: string, name: string, id: unknown): string {
  switch (section) {
    case 'rules':
      return typeof id === 'string' ? `the rule ${show(id)}` : 'this rule';
    case 'channels':
      return `the channel ${show(name)}`;
    case 'promises':
      return `the promise ${show(name)}`;
    case 'tone':
      return `the tone attribute ${show(name)}`;
    case 'scorecards':
      return `the scorecard ${show(name)}`;
    case 'allow':
      return 'this allowance';
    default:
      return `${show(section)}`;
  }
}

/** Words as alternatives: `text, a list or a map`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** With a capital first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
