import type { Span } from '../model/span.ts';
import type { Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that stand twice in a row in good English: grammar ("had had", "gave her her"), emphasis, sounds, names. */
const oftenDoubled = list(`
  had that is was her you it his do who what very really so too much many more far long old big little good great never ever
  no yes yeah yep nope oh ah eh uh um er hm mm ok okay well now then there here hear hey hi hello bye night knock tut ha he ho
  hee heh blah yada yadda please wait go come stop thanks thank sorry right sure quick quickly slow slowly up down round again
  over win boom bang ding beep buzz tick tock chop choo woof meow quack pom bling goody hush shush cha chi yo yum aye whoa wow
  twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight nine zero hundred thousand
  double triple dear
`);

/** Verbs before which "in in", "on on" and the like are two words of their own: "log in in the app". */
const particleVerbs =
  /^(?:log|sign|check|come|came|phone|call|opt|plug|drop|turn|move|go|went|get|got|put|carry|switch|hand|send|bring|look|step|fill|pay|cash|tune|clock|hold|hang|join|pass|live|stay|walk|start|read|keep|try|add|pick|based?)(?:s|ed|ged|ped|ned|ing|ging|ping|ning|ies|ied)?$/;
const particles = list('in on off over out by up down through along around to as at');
const pronouns = list('it them him me us this these those');

/**
 * Words that stand twice in a row with nothing but white space between, where no good sentence has them: "the the".
 * Numbers, single letters, names and words that are often doubled are left alone, and so are `others` (lower case).
 */
export function doubledWords(text: string, tokens: readonly Token[], others: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const first = tokens[index - 1]!;
    const second = tokens[index]!;
    if (first.form !== second.form || others.has(first.form)) continue;
    if (!/^\s+$/.test(text.slice(first.end, second.start)) || !isMistake(text, tokens, index)) continue;
    found.push({ start: first.start, end: second.end });
  }
  return found;
}

function isMistake(text: string, tokens: readonly Token[], index: number): boolean {
  const { form, start, end } = tokens[index]!;
  if (oftenDoubled.has(form) || !/^\p{L}[\p{L}'-]*$/u.test(form)) return false;
  if (form.length === 1 && form !== 'a' && form !== 'i') return false;
  // Three in a row is meant: "no bagels bagels bagels today".
  if (tokens[index + 1]?.form === form || tokens[index - 2]?.form === form) return false;
  const said = text.slice(start, end);
  const isName = /^\p{Lu}/u.test(said) && said !== 'I' && said.toLowerCase() !== said;
  if (isName && text.slice(tokens[index - 1]!.start, tokens[index - 1]!.end) === said && !/^\p{Lu}{2}/u.test(said))
    return false;
  if (!particles.has(form)) return true;
  const before = tokens[index - 2]?.form;
  return before === undefined || !(particleVerbs.test(before) || pronouns.has(before));
}
