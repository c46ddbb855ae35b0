import { classOf, pronounOf } from './classes.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words and marks that end a clause; the termination terms of NegEx, less the clinical ones. */
const hard = set('; : . ? ! ( ) – — -- but however except although though whereas nevertheless otherwise');
/** Words that open a clause inside another. */
const soft = set('if unless when whenever because since while which who whom whose where');
const joints = set(', and so or then plus because');
const relays = set('and so or but then');

/** How strong a boundary is: none, the start of a clause inside another, the end of a clause. */
export type Edge = 0 | 1 | 2;

/** For each word, the boundary that stands right before it. A comma or "and" is one where a new subject follows: "…, we charge". */
export function edgesOf(words: readonly Word[]): Edge[] {
  return words.map(({ form }, at) => {
    if (form === 'except' && words[at + 1]?.form === 'that') return 2;
    if (hard.has(form)) return 2;
    if (joints.has(form) && opensClause(words, at + 1)) return 2;
    return soft.has(form) ? 1 : 0;
  });
}

function opensClause(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (classOf(form) === '~pron' && !isObject(words, at)) return true;
  if (/^(?:there|that|here)'/.test(form) || (form === 'there' && classOf(words[at + 1]?.form ?? '') === '~be'))
    return true;
  if (form === 'so' && /^(?:our|the|your|all|every|this|no)$/.test(words[at + 1]?.form ?? '')) return true;
  return relays.has(form) && pronounOf(words[at + 1]?.form ?? '') !== undefined;
}

/** "it" and "you" are objects where no verb follows: at the end, before a mark or another joint. */
function isObject(words: readonly Word[], at: number): boolean {
  const form = words[at]!.form;
  const next = words[at + 1]?.form;
  return (form === 'it' || form === 'you') && (next === undefined || hard.has(next) || joints.has(next));
}
