import { compareQuantities, orderQuantities } from '../text/quantities/compare.ts';
import { type Quantity, readQuantities } from '../text/quantities/quantity.ts';
import { readTerm, type TermMeaning } from './term.ts';

/** A term as the brand file has it, with the phrases that name it; none where its own name does. */
export interface WrittenTerm {
  readonly name: string;
  readonly text: string;
  readonly about: readonly string[];
}

type Options = Readonly<Record<string, unknown>>;

/** Whether two promises are surely held against the same statements: one topic, one condition, the same people, places and days. */
export function areOfOneSubject(a: Options, b: Options): boolean {
  const [one, other] = [phrasesOf(a['about']), phrasesOf(b['about'])];
  if (one.size === 0 || other.size === 0 || !(isWithin(one, other) || isWithin(other, one))) return false;
  const alike = (key: string): boolean => sameSet(phrasesOf(a[key]), phrasesOf(b[key]));
  // One that everybody is promised and one for some may be a rule and its exception.
  const meet = (key: string): boolean => {
    const [left, right] = [new Set(listOf(a[key])), new Set(listOf(b[key]))];
    return left.size === 0 || right.size === 0 ? left.size === right.size : [...left].some((each) => right.has(each));
  };
  return alike('unless') && alike('with') && meet('audience') && meet('channels') && validTogether(a, b);
}

/** Whether two terms are named alike and cannot both hold. */
export function contradictEachOther(a: WrittenTerm, b: WrittenTerm): boolean {
  const areNamedAlike =
    a.about.length > 0 && b.about.length > 0
      ? sameSet(phrasesOf(a.about), phrasesOf(b.about))
      : a.about.length === b.about.length && a.name.toLowerCase() === b.name.toLowerCase();
  if (!areNamedAlike) return false;
  const [one, other] = [readTerm(a.text, a.name), readTerm(b.text, b.name)];
  if (!one || !other) return false;
  return (
    (one.type === 'never' && other.type === 'always') ||
    (one.type === 'always' && other.type === 'never') ||
    (one.type === 'free' && isPrice(other, b.name)) ||
    (other.type === 'free' && isPrice(one, a.name)) ||
    areApart(one, other)
  );
}

/** The words of a promise's wording that a term surely contradicts; null for none. */
export function contradictsWording(term: WrittenTerm, wording: string): string | null {
  const meaning = readTerm(term.text, term.name);
  if (!meaning || term.about.length > 0) return null;
  if (meaning.type === 'always' || meaning.type === 'never') return opposite(term, meaning.type, wording);
  if (meaning.type !== 'quantity') return null;
  const said = readQuantities(wording);
  if (isPrice(meaning, term.name)) {
    const money = said.filter(({ kind }) => kind === 'money');
    if (money.length === 1 && money[0]!.most === 0) return plainFree.exec(wording)?.[0] ?? null;
  }
  const [value, ...more] = meaning.values;
  const [own, ...others] = said.filter(({ kind }) => kind === value?.kind);
  if (!value || !own || more.length > 0 || others.length > 0) return null;
  const names = Object.hasOwn(plainNames, value.kind) ? plainNames[value.kind] : undefined;
  if (!names?.test(term.name) || !bounding.has(meaning.mode) || isLoose(own) || isLoose(value)) return null;
  if (
    value.kind === 'money' &&
    !(own.bound === 'exact' && /\b(?:for|costs?|only|just)\s$/i.test(wording.slice(0, own.start)))
  )
    return null;
  const order = orderQuantities(value, own);
  return order === 'less' || order === 'more' ? wording.slice(own.start, own.end) : null;
}

/** Names of a term that can only mean the one quantity of its kind that the wording has. */
const plainNames: Readonly<Record<string, RegExp>> = {
  duration: /^(?:window|time|time[-_ ]limit|limit|period|deadline|days|hours)$/i,
  money: /^(?:costs?|price|fee|charge)$/i,
  percent: /^(?:amount|discount|percentage)$/i,
};
const plainFree =
  /(?<![-\w]|feel )(?:free(?! (?:of (?!charge)|from|to)|-)|no (?:fee|charge|cost)|at no (?:cost|charge))\b/i;
const bounding: ReadonlySet<string> = new Set(['least', 'most', 'exact', 'price']);

const isLoose = ({ about, bound }: Quantity): boolean => about || bound === 'range';

/** A sum that a customer pays. */
function isPrice(meaning: TermMeaning, name: string): boolean {
  if (meaning.type !== 'quantity' || meaning.values.length !== 1) return false;
  const { kind, least } = meaning.values[0]!;
  const isPaid = meaning.mode === 'price' || (meaning.mode === 'exact' && plainNames['money']!.test(name));
  return kind === 'money' && least > 0 && isPaid;
}

/** Two bounds of which no value keeps both; "at least 30 days" and "at least 60 days" share many. */
function areApart(a: TermMeaning, b: TermMeaning): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false;
  const [one, ...more] = a.values;
  const [other, ...others] = b.values;
  if (!one || !other || more.length + others.length > 0 || isLoose(one) || isLoose(other)) return false;
  if (!bounding.has(a.mode) || !bounding.has(b.mode) || !comparable.has(one.kind)) return false;
  if (one.bound === other.bound && one.bound !== 'exact') return false;
  return [compareQuantities(one, other), compareQuantities(other, one)].every(({ answer }) => answer === 'contradicts');
}

const comparable: ReadonlySet<string> = new Set(['money', 'duration', 'percent', 'number', 'distance', 'weight']);

const doing = '(?:ask|asks|charge|charges|need|needs|require|requires|sell|sells|share|shares|demand|demands)';

/** "We never ask for a receipt" where the term says always; only by verbs that leave no other sense. */
function opposite({ name }: WrittenTerm, type: 'always' | 'never', wording: string): string | null {
  const word = type === 'always' ? 'never' : 'always';
  const called = name.replace(/[-_]+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, '');
  if (called === '' || /\b(?:but|except|unless|only|without|not)\b/i.test(wording)) return null;
  if (new RegExp(`\\b${type}\\b`, 'i').test(wording)) return null;
  return (
    new RegExp(`\\b${word} ${doing}(?: for| you)?(?: an?| the| your)? ${called}s?\\b`, 'iu').exec(wording)?.[0] ?? null
  );
}

function validTogether(a: Options, b: Options): boolean {
  const [one, other] = [daysOf(a['valid']), daysOf(b['valid'])];
  if (!one || !other) return one === other;
  return one.from <= other.until && other.from <= one.until;
}

function daysOf(valid: unknown): { from: string; until: string } | null {
  if (typeof valid !== 'object' || valid === null) return null;
  // The schema has let only this shape through.
  const { from = '', until = '9999-12-31' } = valid as { readonly from?: unknown; readonly until?: unknown };
  return { from: String(from), until: String(until) };
}

const listOf = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [value].flat().map(String);

/** Phrases apart at their outermost bars, in one spelling. */
function phrasesOf(value: unknown): ReadonlySet<string> {
  const phrases = listOf(value).flatMap((text) => (/[({"]|^regex:/.test(text) ? [text] : text.split('|')));
  return new Set(phrases.map((phrase) => phrase.toLowerCase().replace(/\s+/g, ' ').trim()).filter(Boolean));
}

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((each) => outer.has(each));
const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && isWithin(a, b);
