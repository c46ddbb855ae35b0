import { readTerm } from '../promises/term.ts';
import { readQuantities } from '../text/quantities/quantity.ts';
import type { Complaint } from './source.ts';
import type { Tree } from './tree.ts';
import { show } from './wording.ts';

/** What is wrong with a term of a promise: it says nothing that can be checked, its bound is misspelt, or it may mean two things. */
export function checkPromiseTerm(tree: Tree): Complaint[] {
  if (typeof tree.value === 'object') return [];
  const text = String(tree.value);
  const at = { start: tree.start, end: tree.end };
  const meaning = readTerm(text);
  const slip = misspelt(text);
  // Read without its bound, "witin 5 days" would be five days to the day.
  if (slip) {
    const message = `The term ${show(text)} has the unknown word ${show(slip.word)}.`;
    return [{ ...at, message, remedy: `Did you mean ${show(text.replace(slip.word, slip.meant))}?` }];
  }
  if (!meaning) {
    return [
      {
        ...at,
        message: `The term ${show(text)} says nothing that can be checked.`,
        remedy: forms,
        severity: 'warning',
      },
    ];
  }
  if (/^\s*no\s*$/i.test(text)) {
    const message = `The term ${show(text)} is read as "never": neither asked for nor done.`;
    return [{ ...at, message, remedy: 'Write never for that, or free where it costs nothing.', severity: 'warning' }];
  }
  const [value] = meaning.type === 'quantity' ? meaning.values : [];
  if (value?.kind === 'number' && /^[\s\d.,]+$/.test(text)) {
    const message = `The term ${show(text)} is a bare number: it is held only against a number with the term's name behind it.`;
    return [
      {
        ...at,
        message,
        remedy: `Name its unit: $${text.trim()}, ${text.trim()} days, ${text.trim()} %.`,
        severity: 'warning',
      },
    ];
  }
  return [];
}

const forms =
  'Write free, never, always, or a quantity: at least 30 days, within 2 hours, costs $5, 6 a.m. to midnight.';

/** Words that say how a term is bound. */
const bounds =
  'within least most from costs price above more starting minimum maximum under before exactly always never every free'.split(
    ' ',
  );
/** Words that are one letter from a bound and mean something else: "a prize of $500". */
const others = new Set('cost priced prize must lost post posts ever reach tree fees'.split(' '));

/** The first word before a term's quantity that is no bound and nearly one. */
function misspelt(text: string): { readonly word: string; readonly meant: string } | null {
  const end = readQuantities(text)[0]?.start ?? text.length;
  const bound = text.search(/\d/);
  const head = text.slice(0, bound < 0 ? end : Math.min(bound, text.length));
  for (const [word] of head.matchAll(/\p{L}{4,}/gu)) {
    const plain = word.toLowerCase();
    if (plain === 'atleast' || plain === 'atmost') return { word, meant: plain.replace('at', 'at ') };
    if (bounds.includes(plain) || others.has(plain)) continue;
    const meant = bounds.find((each) => isOneSlipFrom(plain, each));
    if (meant !== undefined) return { word, meant };
  }
  return null;
}

/** Whether one letter was left out, put in, changed, or swapped with its neighbour. */
function isOneSlipFrom(word: string, meant: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  if (rest === '' && wanted === '') return false;
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
