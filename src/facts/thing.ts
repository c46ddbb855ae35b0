import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/evidence/words.ts';
import type { Word } from '../text/polarity/words.ts';
import { asNamed } from './names.ts';
import { conceptOf, isDeed, isGeneral, isNaming, isTelling } from './words.ts';

/** What a value is stated of: its words, and one name for all their forms. */
export interface Thing extends Span {
  readonly concepts: readonly string[];
}

/** At most so many words name a thing. */
const longest = 4;
/** A question that names more than this asks about more than one thing. */
const shortest = 2;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What may stand between a thing and a value that follows it. */
const links = set(`
  is are will be costs cost costing runs run at for only just from starts starting start now comes come to : – — - as low a an the
  flat about of up within in under inside over takes take valid lasts last price priced fee fees charge charges rate free
  remains stays stay ends arrive arrives right apiece always also still currently never back it them accepted done ready possible
  made completed finished available handled can be had bought booked hired rented yours given for go goes out anywhere everywhere
`);
/** What ties a thing to a value that stands before it. */
const ties = set('for to of on off toward towards');
/** What may stand before a thing. */
const articles = set('a an the your our each every any all this that its both another');
const fillers = new Set([...articles, ...set('get be have one')]);
/** These tie a thing to another that says more of it: "price of delivery", "refund to your card". */
const joints = set('of for to on');
/** These name the company or any of its places. */
const places = set(
  'we store stores shop shops branch branches office offices location locations door doors site everyday',
);
/** Words of cost between an amount and what it is for. */
const costs = set('flat fee charge off back extra discount');
const others = set('their his her');

/** The thing after a value: "$5 delivery fee", "$5 for delivery", "30 days to return it". */
export function thingAfter(words: readonly Word[], value: Span): Thing | null {
  const from = words.findIndex(({ start }) => start >= value.end);
  if (from < 0) return null;
  const beside = run(words, skip(words, from, costs), 1, false);
  const next = beside && !beside.every(isGeneral) ? words.indexOf(beside.at(-1)!) + 1 : skip(words, from, costs);
  const isOff = words[next - 1]?.form === 'off';
  const tie = words[next]?.form ?? '';
  if (!ties.has(tie) && !isOff) return beside && thingOf(words, beside);
  const tied = tiedFrom(words, skip(words, isOff ? next : next + 1, fillers), tie);
  return thingOf(words, [...(beside ?? []), ...(tied ?? [])]);
}

/** What a value is for: "to change your flight", "for installing your oven": a deed with its object, or a thing. */
const tiedFrom = (words: readonly Word[], from: number, tie: string): Word[] | null =>
  run(words, from, 1, tie === 'to' || isDeed(words[from]?.form ?? ''));

/** The thing before a value: "delivery is $5", "returns within 30 days". */
export function thingBefore(words: readonly Word[], value: Span): Thing | null {
  let at = words.findLastIndex(({ end }) => end <= value.start);
  while (at >= 0 && links.has(words[at]!.form)) at -= 1;
  const found = run(words, at, -1, true);
  if (!found) return null;
  const first = words.indexOf(found[0]!);
  const joint = articles.has(words[first - 1]?.form ?? '') ? first - 2 : first - 1;
  const headed = joints.has(words[joint]?.form ?? '') ? run(words, joint - 1, -1, false) : null;
  return thingOf(words, [...(headed ?? []), ...found]);
}

/** What a sentence begins with, where a verb stands between it and a value: "our lamps carry a 5-year warranty". */
export function subjectOf(words: readonly Word[], value: Span): Thing | null {
  const from = skip(words, 0, articles);
  const found = run(words, from, 1, false);
  if (!found || found.at(-1)!.end > value.start) return null;
  return thingOf(
    words,
    found.filter(({ form }) => !places.has(form)),
  );
}

/** Whose hours a span of the clock is: what is said to be open, and the company's own where nothing is named. */
export function openOf(words: readonly Word[], value: Span, isOpening: boolean): Thing | null {
  const inside = words.findIndex((word) => word.start >= value.start && word.end <= value.end);
  // "Open 24 hours", "never closes" say it themselves.
  const itself = isOpening ? inside : -1;
  const at = itself >= 0 ? itself : words.findLastIndex(({ form, end }) => end <= value.start && opening.test(form));
  const open = words[at];
  if (!open) return null;
  const subject = /^(?:is|are)$/.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1;
  if (/^(?:it|they|that|this|he|she)(?:'|$)/.test(words[subject]?.form ?? '')) return null;
  const own = (run(words, subject, -1, false) ?? []).filter((word) => !places.has(word.form) && !isTelling(word));
  const concepts = ['open', ...own.map(({ form }) => conceptOf(form))].sort();
  return { start: (own[0] ?? open).start, end: open.end, concepts };
}

const opening = /^(?:open|opens|hours|available|staffed|phone)$/;

/** What is named inside a value: "no booking fee". */
export function thingIn(words: readonly Word[], value: Span): Thing | null {
  const inside = words.filter((word) => word.start >= value.start && word.end <= value.end && isNaming(word));
  return inside.length === 0 ? null : thingOf(words, inside);
}

function skip(words: readonly Word[], from: number, over: ReadonlySet<string>): number {
  let at = from;
  while (at < words.length && over.has(words[at]!.form)) at += 1;
  return at;
}

/** The naming words in a row from one on, in either direction, in their order; over articles where a deed and its object count: "change your flight". */
function run(words: readonly Word[], from: number, step: 1 | -1, overArticles: boolean): Word[] | null {
  const found: Word[] = [];
  for (let at = from; at >= 0 && at < words.length && found.length < longest; at += step) {
    const word = words[at]!;
    if (isNaming(word)) found.push(word);
    else if (!(overArticles && found.length > 0 && articles.has(word.form))) break;
  }
  if (found.length === 0) return null;
  return step === 1 ? found : found.reverse();
}

function thingOf(words: readonly Word[], named: readonly Word[]): Thing | null {
  const special = named.filter((word) => !isGeneral(word));
  if (special.length === 0 || others.has(words[words.indexOf(named[0]!) - 1]?.form ?? '')) return null;
  const own = special.filter((word) => !isTelling(word));
  const concepts = [...new Set(own.map(({ form }) => conceptOf(form)))].sort();
  return { start: special[0]!.start, end: special.at(-1)!.end, concepts };
}

/** What a short question asks about, for an answer that names nothing: "Parking? It's free." */
export function askedOf(question: string): readonly string[] {
  const words = asNamed(wordsOf(question, { start: 0, end: question.length }));
  const named = words.filter((word) => isNaming(word) && !isGeneral(word));
  if (named.length > shortest || named.some(isTelling)) return [];
  return [...new Set(named.map(({ form }) => conceptOf(form)))].sort();
}
