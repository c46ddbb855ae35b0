import type { Trouble } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { About } from '../builder.ts';
import { isInternal } from '../staging/sections.ts';
import { bodyPassages } from './body.ts';
import { isIdle } from './idle.ts';
import { namings, type Part, partOf, plainKey, richer } from './keys.ts';
import type { Node } from './node.ts';
import { isPrivate } from './private.ts';

/** What is known of what is read: whose message it is, whether customers get it. */
interface Around {
  readonly unit: string | null;
  readonly heard: boolean;
  /** How many maps and lists stand around it. */
  readonly depth: number;
  /** The part that a list or map of texts is the value of; null outside of one. */
  readonly part: Part | null;
}

// Exports nest a handful of levels; what stands deeper is no macro.
const deepest = 40;

/** What an export of macros holds. */
export interface Macros {
  /** In order of the source. */
  readonly passages: readonly Passage[];
  /** One sentence where macros are left out because they are switched off. */
  readonly troubles: readonly Trouble[];
}

/**
 * The macros in an export, whatever its shape: under known keys the texts customers get, subjects too; titles, notes and
 * private comments as passages that nobody hears. Where no key is known, texts under keys of their own (`greeting: Hello`)
 * are the macros. Those that are switched off are left out.
 */
export function readMacros(root: Node): Macros {
  const found: Passage[] = [];
  const idle: Idle[] = [];
  for (const each of visit(root, { unit: null, heard: true, depth: 0, part: null })) {
    if ('text' in each) found.push(each);
    else idle.push(each);
  }
  const heard = found.some((passage) => passage.heard);
  const all = heard || idle.length > 0 ? found : [...found, ...looseTexts(root, 0)];
  return {
    passages: all.sort((a, b) => a.pieces[0]!.from - b.pieces[0]!.from),
    troubles: idle.length === 0 ? [] : [leftOut(idle)],
  };
}

/** A macro that is switched off. */
interface Idle extends Span {
  readonly name: string | null;
}

function leftOut(idle: readonly Idle[]): Trouble {
  const names = idle.flatMap(({ name }) => (name === null ? [] : [`"${name.replace(/\s+/g, ' ').slice(0, 60)}"`]));
  const some = names.length > 3 ? [...names.slice(0, 3), '…'] : names;
  const which = some.length === 0 ? '' : ` (${some.join(', ')})`;
  const what = idle.length === 1 ? `A macro${which} is` : `${idle.length} macros${which} are`;
  return { start: idle[0]!.start, end: idle[0]!.end, message: `${what} switched off and not linted.` };
}

function* visit(node: Node, around: Around): Generator<Passage | Idle> {
  if (around.depth > deepest) return;
  if (node.kind === 'text') yield* textPassages(node, around);
  else if (node.kind === 'list') yield* visitList(node, around);
  else if (node.kind === 'map') yield* visitMap(node, around);
}

function* visitList(list: Node, around: Around): Generator<Passage | Idle> {
  const inside = { ...around, heard: around.heard && !isPrivate(list), depth: around.depth + 1 };
  for (const item of list.items()) yield* visit(item, inside);
}

function* visitMap(map: Node, around: Around): Generator<Passage | Idle> {
  const entries = fieldsOf([...map.entries()]);
  const known = new Map(entries.map(([key, value]) => [plainKey(key), value]));
  const own = entries.some(([key]) => ['body', 'html', 'subject'].includes(partOf(key) ?? '')) || known.has('actions');
  const name = own ? nameOf(known) : null;
  if (own && isIdle(map)) {
    yield { name, start: map.start, end: map.end };
    return;
  }
  const heard = around.heard && !isPrivate(map) && !(name && isInternal(name));
  const unit = name ?? around.unit;
  for (const [key, value] of entries) {
    const part = partOf(key);
    const inside: Around = {
      unit,
      heard: heard && part !== 'unheard',
      depth: around.depth + 1,
      part: part ?? around.part,
    };
    if (part === 'title' && !own) continue;
    if (part && isPoorer(plainKey(key), known)) continue;
    if (value.kind === 'text' && part === null && around.part === null) continue;
    if (value.kind !== 'text' && part === null)
      yield* visit(value, { ...inside, part: null, unit: own ? unit : (unit ?? key) });
    else yield* visit(value, inside);
  }
}

/** Zendesk writes `{"field": "comment_value", "value": "…"}` where others write `"comment_value": "…"`. */
function fieldsOf(entries: readonly (readonly [string, Node])[]): readonly (readonly [string, Node])[] {
  const field = entries.find(([key]) => key === 'field')?.[1].scalar();
  const value = entries.find(([key]) => key === 'value')?.[1];
  return field && value ? [[field, value]] : entries;
}

function nameOf(known: ReadonlyMap<string, Node>): string | null {
  for (const key of namings) {
    const name = known.get(key)?.scalar()?.trim();
    if (name) return name;
  }
  return null;
}

/** Whether the same text stands beside it with its markup. */
function isPoorer(key: string, known: ReadonlyMap<string, Node>): boolean {
  return (richer[key] ?? []).some((other) => (known.get(other)?.scalar() ?? '').trim() !== '');
}

function* textPassages(text: Node, { unit, heard, part }: Around): Generator<Passage> {
  if (part === null) return;
  const body = text.embedded();
  if (/^channel:\w+$/.test(body.text)) return;
  const isTitle = part === 'title';
  const about: About = {
    unit,
    heard: heard && !isTitle,
    role: heard && !isTitle ? 'agent' : null,
    field: part === 'subject' || part === 'preheader' || isTitle ? part : part === 'unheard' ? 'note' : null,
  };
  yield* bodyPassages(body, about, part === 'html' ? true : undefined);
}

/** Three words, or two that end as a sentence does: shorter texts are labels. */
const isMessage = (text: string): boolean => /\S\s+\S+\s+\S|\S\s+\S+[.!?…]["'”’)]*\s*$/.test(text);

/** Messages under keys that say nothing, each a macro by the name of its key. */
function* looseTexts(node: Node, depth: number): Generator<Passage> {
  if (depth > deepest) return;
  if (node.kind === 'list') for (const item of node.items()) yield* looseText(item, null, depth);
  if (node.kind === 'map')
    for (const [key, value] of node.entries()) yield* looseText(value, partOf(key) ? null : key, depth);
}

function* looseText(value: Node, unit: string | null, depth: number): Generator<Passage> {
  if (value.kind !== 'text') yield* looseTexts(value, depth + 1);
  else if (unit !== null && isMessage(value.embedded().text)) {
    yield* bodyPassages(value.embedded(), { unit, role: 'agent' });
  }
}
