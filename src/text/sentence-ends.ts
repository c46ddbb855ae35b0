import { afterHour, calendar, leading, numbering, starters, trailing, units } from './abbreviations.ts';

const stops = '.!?…‼⁇⁉。！？';
const closers = '"\'”’»)]}*_`~』」';
const openers = '"\'“‘«([{*_`~¿¡#';
const quotes = '"\'”’»';

/** Whether a character code can be the last mark of a sentence. */
export const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || (code > 0x2000 && stops.includes(String.fromCharCode(code)));

/** A run of stops: where it is over with its closing quotes and brackets, and whether the sentence ends there. */
export interface Stop {
  readonly end: number;
  readonly ends: boolean;
}

/** Judges the stop at `at` in a sentence that begins at `start`. */
export function readStop(text: string, at: number, start: number): Stop {
  let end = at;
  while (end < text.length && stops.includes(text[end]!)) end += 1;
  if (text.startsWith('. . .', at)) end = at + 5;
  const marks = text.slice(at, end);
  const bare = end;
  while (end < text.length && closers.includes(text[end]!)) end += 1;
  if (end >= text.length) return { end, ends: true };
  if (/[。！？]/.test(marks)) return { end, ends: true };
  if (!/\s/.test(text[end]!)) return end > bare ? { end: bare, ends: false } : { end, ends: isJoined(text, at, end) };
  const closed = text.slice(bare, end);
  const next = nextWord(text, end);
  if (next === '' && text.slice(end).trim() === '') return { end, ends: true };
  return { end, ends: endsBefore(text, at, start, marks, closed, next) };
}

function endsBefore(text: string, at: number, start: number, marks: string, closed: string, next: string): boolean {
  const lower = /^\p{Ll}/u.test(next);
  if (lower && closed !== '' && [...closed].some((mark) => quotes.includes(mark) || mark === ')')) return false;
  if (/[!?‼⁇⁉]/.test(marks)) return true;
  if (marks !== '.') return !lower;
  return !isAbbreviated(text, at, start, next, lower);
}

/** Whether the full stop at `at` belongs to the word before it rather than to the sentence. */
function isAbbreviated(text: string, at: number, start: number, next: string, lower: boolean): boolean {
  const before = text.slice(Math.max(start, at - 30), at);
  if (at - start <= 3 && /^(?:\d{1,3}|[A-Za-z])$/.test(text.slice(start, at))) return true;
  const written = /[A-Za-z](?:[A-Za-z'’]|\.(?=[A-Za-z]))*$/.exec(before)?.[0] ?? '';
  if (written === '') return false;
  const initials = /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(written);
  const word = (initials ? written : written.slice(written.lastIndexOf('.') + 1)).toLowerCase();
  const digit = /^\d/.test(next);
  const starts = starters.has(next.toLowerCase().replaceAll('’', "'"));

  if (leading.has(word)) return true;
  if (numbering.has(word)) return digit;
  if (word === 'a.m' || word === 'p.m') return lower || digit || afterHour.test(next);
  if (calendar.has(word) && /^[A-Z]/.test(written)) return lower || digit || !starts;
  if (units.has(word)) return lower || digit;
  if (initials && word.length === 1) return word === 'i' ? lower : !(starts && /\b[a-z]+ [A-Z]$/.test(before));
  if (trailing.has(word) || (initials && word.length > 1)) return lower || digit || !starts;
  return lower && word.length <= 5 && !/[aeiouy]/.test(word);
}

const item = /^(?:[-*+•–—·▪◦‣○●✓✔➤→] |\d{1,3}[.)] |[a-zA-Z]\) |#{1,6} |>|\|)/;

/** Whether a list item, heading or quotation begins at an offset. */
export const isItem = (text: string, at: number): boolean => item.test(text.slice(at, at + 8));

/** The word after white space and opening marks, enough of it to judge; empty at the end of the text, of its paragraph or list item. */
function nextWord(text: string, from: number): string {
  let at = from;
  while (at < text.length && (/\s/.test(text[at]!) || openers.includes(text[at]!))) {
    if (/[\n\r\u2028\u2029]/.test(text[at]!)) {
      const rest = /^(?:\r\n|[\s\S])[^\S\r\n\u2028\u2029]*/.exec(text.slice(at, at + 60))![0].length;
      if (/^(?:[\r\n\u2028\u2029]|$)/.test(text.slice(at + rest)) || isItem(text, at + rest)) return '';
    }
    at += 1;
  }
  const window = text.slice(at, at + 20);
  return /^[\p{L}\p{N}'’]+/u.exec(window)?.[0] ?? window;
}

/** Whether two sentences met without a space: "thanks.We will", "why?It is"; never inside an address. */
function isJoined(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (!/^(?:[A-Z][a-z'’]|I\s|A\s)/.test(after) || /^(?:Com|Net|Org|Io|Js|Co)\b/.test(after)) return false;
  const before = /\S{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))![0];
  return /[a-z]{3}$/.test(before) && !/[/@:=_\\]|^www\./i.test(before + /^\S*/.exec(after)![0]);
}
