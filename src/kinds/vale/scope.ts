import type { Document } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { type Heard, OptionFault } from '../kind.ts';

/** A stretch that a rule looks at by itself. */
export interface Block extends Span {
  readonly passage: Passage;
  readonly text: string;
  /** `passage` is all of one that is heard, `part` a sentence of one; `page` is put together from a whole file. */
  readonly extent: 'passage' | 'part' | 'page';
}

/** One part of a selector: names that a block must have, or must not. */
interface Part {
  readonly names: readonly string[];
  readonly negated: boolean;
}

/** Selectors, of which one must fit; each with parts that must all fit. */
export type Scope = readonly (readonly Part[])[];

const known = new Set(
  'text heading h1 h2 h3 h4 h5 h6 table header cell caption figure list blockquote attr alt frontmatter comment line block paragraph sentence summary raw'.split(
    ' ',
  ),
);
const unseen = new Set(['code', 'link', 'strong', 'emphasis']);

/** Reads the values of `scope`. Throws an `OptionFault` for one that Vale would not take. */
export function readScope(scope: readonly string[] | undefined, usual: string): Scope {
  const values = scope === undefined || scope.length === 0 ? [usual] : scope;
  return values.map((value, index) =>
    value.split('&').map((part): Part => {
      const plain = part.trim();
      const negated = plain.startsWith('~');
      const name = negated ? plain.slice(1) : plain;
      if (name === '' || /\s/.test(name)) {
        const message = `The scope "${value}" cannot be read.`;
        throw new OptionFault(message, ['scope', index], 'Join parts with &: heading & ~list.');
      }
      return { names: name.split('.'), negated };
    }),
  );
}

/** Scopes that no reader gives and that only one who writes for Vale alone can mean: the rule finds nothing. */
export const unknownScope = (scope: readonly string[]): string | null => {
  const names = scope.flatMap((value) => value.split(/[&.]/).map((name) => name.trim().replace(/^~/, '')));
  return names.find((name) => unseen.has(name) || name.startsWith('doc(')) ?? null;
};

/** Whether a name is one that blocks have by themselves, whatever the format. */
export const isKnownName = (name: string): boolean => known.has(name);

/** Whether a block with these names is meant. */
function fits(scope: Scope, names: ReadonlySet<string>): boolean {
  return scope.some((parts) => {
    if (names.has('sentence') && !parts.some(({ names: wanted, negated }) => !negated && wanted.includes('sentence')))
      return false;
    return parts.every(({ names: wanted, negated }) => {
      const has = wanted.every((name) => names.has(name));
      if (!negated) return has;
      return !has && !names.has('raw') && !names.has('summary');
    });
  });
}

const mentions = (scope: Scope, name: string): boolean =>
  scope.some((parts) => parts.some(({ names }) => names.includes(name)));

/** Whether a scope can be looked at by the passages that a watch has hits in. */
export const isOfPassages = (scope: Scope): boolean => !mentions(scope, 'raw') && !mentions(scope, 'summary');

/** The blocks of a document that a scope means, in order. */
export function blocksOf(scope: Scope, heard: Heard): Block[] {
  const { document } = heard;
  const extension = /\.(\w+)$/.exec(document.path)?.[1]?.toLowerCase() ?? '';
  const answers = new Map<string, { readonly whole: boolean; readonly sentences: boolean }>();
  const wanted = (passage: Passage) => {
    const names = namesOf(passage);
    const key = names.join('.');
    const answer = answers.get(key) ?? decide([...names, extension]);
    answers.set(key, answer);
    return answer;
  };
  const decide = (names: readonly string[]) => ({
    whole: fits(scope, new Set(names)) || (names.length === 2 && fits(scope, new Set(['paragraph', ...names]))),
    sentences: fits(scope, new Set(['sentence', ...names])),
  });

  const blocks = heard.passages.flatMap((passage): Block[] => {
    const { whole, sentences } = wanted(passage);
    if (whole) return [{ passage, start: 0, end: passage.text.length, text: passage.text, extent: 'passage' }];
    if (!sentences) return [];
    return heard.reading(passage).sentences.map(({ start, end }) => ({
      passage,
      start,
      end,
      text: passage.text.slice(start, end),
      extent: 'part',
    }));
  });
  for (const name of ['summary', 'raw']) {
    if (!mentions(scope, name) || !fits(scope, new Set([name, extension]))) continue;
    const passage = name === 'raw' ? sourceOf(document) : joined(summarized(heard));
    if (passage) blocks.push({ passage, start: 0, end: passage.text.length, text: passage.text, extent: 'page' });
  }
  return blocks;
}

/** What a passage is called in selectors: `text heading h2`, `text attr alt`. */
function namesOf({ place, field }: Passage): readonly string[] {
  if (place !== undefined && field !== 'alt') return ['text', ...place.split('.')];
  if (field === 'alt') return ['text', 'attr', 'alt'];
  return field !== null && /^[a-z]+$/.test(field) ? ['text', field] : ['text'];
}

/** What Vale sums up of a page: running text, lists and quotes. */
export const summarized = (heard: Heard): readonly Passage[] =>
  heard.passages.filter(({ place, field }) =>
    place === undefined ? field === null : place === 'list' || place === 'blockquote',
  );

/** The source of a page as one passage; null for a record of what was said, in which others have their say. */
function sourceOf({ text, record, conversation }: Document): Passage | null {
  if (record || conversation || text === '') return null;
  return { ...nobody, text, pieces: [{ at: 0, from: 0, to: text.length, verbatim: true }] };
}

const nobody: Omit<Passage, 'text' | 'pieces'> = {
  label: null,
  role: null,
  speaker: null,
  start: null,
  end: null,
  field: null,
  unit: null,
  heard: true,
};

/** Passages as one, a blank line between them; null for none. */
function joined(passages: readonly Passage[]): Passage | null {
  const [first, ...rest] = passages;
  if (!first) return null;
  const pieces = [...first.pieces];
  let { text } = first;
  for (const passage of rest) {
    const from = pieces.at(-1)!.to;
    pieces.push({ at: text.length, from, to: Math.max(from, passage.pieces[0]!.from), verbatim: false });
    text += '\n\n';
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += passage.text;
  }
  return { ...first, text, pieces };
}
