import { auxiliaries, classOf, isNegation, pronounOf } from './classes.ts';
import type { Edge } from './edges.ts';
import { askers, fillers, tag } from './questions.ts';
import { isMark, type Word } from './words.ts';

const articles = new Set(
  'the your this that there my our any these those his her their a an it anyone anybody someone everything'.split(' '),
);
const bareOpeners = new Set('is are does did was were'.split(' '));
/** These invert in conditions too: "should you have questions". */
const conditional = new Set('should had were'.split(' '));
/** How many words a question reaches when no mark shows its end. */
const reach = 25;

/** Whether the words from `first` to before `last` are part of a question. `end` is the sentence's own end, marks included. */
export function isAsked(
  words: readonly Word[],
  edges: readonly Edge[],
  first: number,
  last: number,
  end: string,
): boolean {
  const openings = words.map((_, at) => at).filter((at) => isOpening(words, at));
  if (
    words[0] &&
    /^(?:did you know|guess what)/.test(
      words
        .slice(0, 3)
        .map((word) => word.form)
        .join(' '),
    )
  )
    return false;
  const marked = /\?[?!]*["'”’)\]*_]*$/.test(end);
  const before = openings.filter((at) => at <= first);
  if (!marked) return !/![!]*["'”’)]*$/.test(end) && before.some((at) => reaches(edges, at, first));
  if (tag.test(end)) return before.some((at) => reaches(edges, at, first));
  if (before.length > 0) return true;
  return !openings.some((at) => at >= last && isMarkOrJoint(words[at - 1]?.form));
}

const isMarkOrJoint = (form: string | undefined): boolean => isMark(form) || fillers.has(form ?? '');

function reaches(edges: readonly Edge[], from: number, to: number): boolean {
  if (to - from > reach) return false;
  for (let at = from + 1; at <= to; at += 1) if (edges[at] === 2) return false;
  return true;
}

/** Whether a question opens at a word: an auxiliary before its subject, or a question word before an auxiliary. */
function isOpening(words: readonly Word[], at: number): boolean {
  const form = words[at]!.form;
  const next = words[at + 1]?.form;
  if (next === undefined || !startsClause(words, at)) return false;
  if (askers.has(form))
    return (
      isAuxiliary(next) ||
      (form === 'how' && /^(?:much|many|long|far|often|soon|late|early|big|come|about)$/.test(next))
    );
  if (/^(?:what|how|where|when|who)'s$/.test(form) || (form === 'why' && isNegation(next))) return true;
  if (form === 'which' && at === 0) return true;
  if (!isAuxiliary(form) || conditional.has(form)) return false;
  if (pronounOf(next) !== undefined || articles.has(next)) return !(form === 'do' && articles.has(next));
  return at === 0 && bareOpeners.has(form) && classOf(next) === undefined;
}

const isAuxiliary = (form: string): boolean =>
  auxiliaries.has(form) || (isNegation(form) && form !== 'not' && form !== 'cannot');

/** Whether nothing but fillers stands between a word and the start of its clause. */
function startsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form;
  return before === undefined || (isMark(before) && before !== '(') || fillers.has(before);
}
