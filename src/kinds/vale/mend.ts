import { type Offence, OptionFault } from '../kind.ts';
import type { EveryRule } from './keys.ts';
import { readPattern } from './pattern.ts';

type Fix = NonNullable<Offence['fix']>;
type Step = (text: string) => string | null;

/** What can be written in place of what was found, likeliest first; empty where the rule does not say. */
export type Mend = (found: string) => readonly string[];

/** How many parameters each way to edit takes. */
const arity: Readonly<Record<string, number>> = {
  replace: 2,
  remove: 1,
  regex: 2,
  trim: 1,
  trim_left: 1,
  trim_right: 1,
  truncate: 1,
  split: 2,
  prefix: 1,
  suffix: 1,
  squeeze: 0,
  lower: 0,
  upper: 0,
  capitalize: 0,
  uncapitalize: 0,
};

/** Reads `action`; `replace` has its parameters, or the kind's own answer. Throws an `OptionFault` for one that Vale would not take. */
export function readAction(action: EveryRule['action'], own: Mend = () => []): Mend {
  if (action === undefined) return () => [];
  const { name, params = [] } = action;
  switch (name) {
    case 'replace':
      return params.length > 0 ? () => params : own;
    case 'remove':
      return () => [''];
    case 'edit':
      return editor(params);
    case 'suggest':
      return params.length === 0 || params[0] === 'spellings' ? own : () => [];
    case 'convert':
      return () => [];
    default:
      throw new OptionFault(
        `There is no action "${name}".`,
        ['action'],
        'There are replace, remove, edit, suggest and convert.',
      );
  }
}

/** What is offered as a fix: a lone replacement is safe where it is the author's own word. */
export function fixOf(options: readonly string[], safe: boolean): { readonly fix?: Fix } {
  const [first] = options;
  return first === undefined ? {} : { fix: { text: first, safe: safe && options.length === 1 && first !== '' } };
}

/** Options as a message has them: 'a', 'b' or 'c'. */
export function inWords(options: readonly string[]): string {
  const shown = options.map((option) => `'${option}'`);
  if (shown.length < 3) return shown.join(' or ');
  return `${shown.slice(0, -1).join(', ')}, or ${shown.at(-1)}`;
}

function editor(params: readonly string[]): Mend {
  const steps: Step[] = [];
  for (let at = 0; at < params.length; ) {
    const name = params[at]!;
    const wanted = Object.hasOwn(arity, name) ? arity[name]! : null;
    if (wanted === null)
      throw new OptionFault(
        `There is no way to edit called "${name}".`,
        ['action'],
        `There are ${Object.keys(arity).join(', ')}.`,
      );
    const given = params.slice(at + 1, at + 1 + wanted);
    if (given.length < wanted) throw new OptionFault(`"${name}" takes ${wanted} parameters.`, ['action']);
    steps.push(stepOf(name, given[0] ?? '', given[1] ?? ''));
    at += 1 + wanted;
  }
  if (steps.length === 0)
    throw new OptionFault('"edit" does not say how.', ['action'], "For example: params: [trim, '.']");
  return (found) => {
    let text: string | null = found;
    for (const step of steps) text = text === null ? null : step(text);
    return text === null ? [] : [text.trim()];
  };
}

function stepOf(name: string, a: string, b: string): Step {
  switch (name) {
    case 'replace':
      return (text) => text.replaceAll(a, () => b);
    case 'remove':
      return (text) => [...text].filter((char) => !a.includes(char)).join('');
    case 'regex': {
      const { source, ignoreCase } = readPattern(a, ['action']);
      const pattern = new RegExp(source, `g${ignoreCase ? 'i' : ''}${/\\p\{/.test(source) ? 'u' : ''}`);
      return (text) => text.replace(pattern, b);
    }
    case 'trim':
      return (text) => trimmed(text, a, true, true);
    case 'trim_left':
      return (text) => trimmed(text, a, true, false);
    case 'trim_right':
      return (text) => trimmed(text, a, false, true);
    case 'truncate':
      return (text) => text.split(a)[0]!;
    case 'split':
      return (text) => text.split(a)[Number(b)] ?? null;
    case 'prefix':
      return (text) => a + text;
    case 'suffix':
      return (text) => text + a;
    case 'squeeze':
      return (text) => text.replace(/\s+/g, ' ');
    case 'lower':
      return (text) => text.toLowerCase();
    case 'upper':
      return (text) => text.toUpperCase();
    case 'capitalize':
      return capitalized;
    default:
      return (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
  }
}

/** With a capital first letter. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function trimmed(text: string, cut: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  while (left && start < end && cut.includes(text[start]!)) start += 1;
  while (right && end > start && cut.includes(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}
