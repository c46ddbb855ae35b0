import { pronounOf } from './classes.ts';
import type { Edge } from './edges.ts';
import { sayings } from './reports.ts';
import { isMark, type Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const adverbs = set('just also already clearly always even actually have has had never ever then once all both really');
const people = set('someone somebody everyone everybody people who nobody one anyone folks');
const determiners = set('the a an your my this that their his her another some one every all other any');
/** To whom something is said; a subject without an article is one before these: "customer service told me". */
const objects = set('me us him them');
/** The company itself, whoever speaks for it. */
const company = set('our us we i manager supervisor colleague team boss');
const listeners = set('me us him her them that so it to you the');

/** Where a verb of saying with a subject other than the speaker or the company stands: indices of its first word and after the verb. */
export interface Report {
  readonly from: number;
  readonly to: number;
  /** Whether it follows what was said: "…, they told me". */
  readonly trails: boolean;
}

/** The reports in a row of words. */
export function reportsIn(words: readonly Word[], edges: readonly Edge[]): Report[] {
  const found: Report[] = [];
  for (let at = 1; at < words.length; at += 1) {
    if (!sayings.has(words[at]!.form)) continue;
    const from = subjectOf(words, edges, at);
    if (from >= 0) found.push({ from, to: at + 1, trails: isTrailing(words, from, at + 1) });
  }
  return found;
}

/** The index of a reporting subject's first word; -1 where the subject is the speaker, the company, or missing. */
function subjectOf(words: readonly Word[], edges: readonly Edge[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && adverbs.has(words[at]!.form)) at -= 1;
  const head = words[at];
  if (!head || isMark(head.form)) return -1;
  // "Every sofa is guaranteed for ten years" is said by the company.
  if (/^(?:is|are)$/.test(head.form) && /ed$/.test(words[verb]!.form)) return -1;
  const pronoun = pronounOf(head.form);
  if (pronoun === 'i' || pronoun === 'we') return -1;
  if (pronoun !== undefined || people.has(head.form)) return isImperative(words, verb) ? -1 : at;
  if (!/s$|ed$|^(?:said|told|swore|wrote)$/.test(words[verb]!.form) && !/s$|^people$/.test(head.form)) return -1;
  for (let back = at; back >= 0 && at - back <= 6; back -= 1) {
    const { form } = words[back]!;
    if (isMark(form) || (back < at && edges[back + 1]! > 0 && isMark(form)) || company.has(form)) return -1;
    if (determiners.has(form)) return back === at ? -1 : back;
  }
  if (objects.has(words[verb + 1]?.form ?? '')) return clauseStart(words, edges, at);
  return head.capital && at > 0 ? at : -1;
}

/** The first word of a clause, a few words back at most. */
function clauseStart(words: readonly Word[], edges: readonly Edge[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 4 && edges[at] === 0 && !isMark(words[at - 1]!.form)) at -= 1;
  return at;
}

/** "Can you say …", "would you tell": a request, not a report. */
const isImperative = (words: readonly Word[], verb: number): boolean =>
  /^(?:can|could|will|would|if|should|may)$/.test(words[verb - 2]?.form ?? '') &&
  !/^(?:said|told|says)$/.test(words[verb]!.form);

function isTrailing(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.form;
  if (before === undefined || !/^[,"”“–—]$|^--$/.test(before)) return false;
  let at = to;
  while (at < words.length && listeners.has(words[at]!.form) && at - to < 2) at += 1;
  return at >= words.length || isMark(words[at]!.form);
}
