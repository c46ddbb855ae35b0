import type { Span } from '../../model/span.ts';
import { readDigits } from './digits.ts';

/** The smallest thing the grammar of quantities reads: a word, a number in digits, or a mark. */
export interface Lexeme extends Span {
  /** Lower case, straight apostrophes; `#` for what is no quantity (a phone number), `am` for "a.m.", `24:7` for "24/7". */
  readonly form: string;
  /** The value of digits (of a clock time in minutes, of a written fraction); NaN for words and marks. */
  readonly value: number;
  /** What digits are: a plain number, `h:mm`, `m/d`, `m/d/y` or `y-m-d`, a fraction; null for words and marks. */
  readonly digits: 'number' | 'clock' | 'date' | 'fraction' | null;
  /** Whether nothing stands between it and the lexeme before it. */
  readonly glued: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

const marks = '$€£¥₹%¢+-–—−‐‑/~≤≥<>,.;:!?()½⅓⅔¼¾⅕⅛&=';
/** How far a brace may close and its inside be skipped as a placeholder. */
const placeholderReach = 200;

/** The lexemes of a text, in order. Addresses, placeholders and long digit strings come out as `#`. */
export function lexemesOf(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let last = -1;
  const push = (
    start: number,
    end: number,
    form: string,
    value = Number.NaN,
    digits: Lexeme['digits'] = null,
  ): number => {
    const code = text.charCodeAt(start);
    found.push({ start, end, form, value, digits, glued: start === last, capital: code >= 65 && code <= 90 });
    last = end;
    return end;
  };

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code === 46 && at !== last && isDigit(text.charCodeAt(at + 1)))) {
      const number = readDigits(text, at);
      at = push(at, number.end, number.form, number.value, number.digits);
    } else if (isLetter(code)) {
      at = readWord(text, at, push);
    } else if (code === 64 && at === last && isLetter(text.charCodeAt(at + 1))) {
      at = push(at, runEnd(text, at), '#');
    } else if (code === 123) {
      const close = text.slice(at, at + placeholderReach).indexOf('}');
      at = close < 0 ? at + 1 : push(at, at + close + 1, '#');
    } else if (code > 32 && marks.includes(text[at]!)) {
      at = push(at, at + 1, code >= 0x2010 && '–—−‐‑'.includes(text[at]!) ? dash(text[at]!) : text[at]!);
    } else {
      at += 1;
    }
  }
  return found;
}

const dash = (mark: string): string => (mark === '—' ? '—' : '-');

function readWord(text: string, start: number, push: (start: number, end: number, form: string) => number): number {
  let end = start + 1;
  let plain = true;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (code === 39 || code === 0x2019) {
      plain = false;
      if (!isLetter(text.charCodeAt(end + 1))) break;
    } else if (!isLetter(code) && !isDigit(code)) break;
  }
  const next = text.charCodeAt(end);
  if (next === 46 && end - start === 1) {
    const hour = /^([ap])\. ?m\b\.?/i.exec(text.slice(start, start + 5));
    if (hour) return push(start, start + hour[0].length, `${hour[1]!.toLowerCase()}m`);
  }
  if ((next === 58 && text.startsWith('//', end + 1)) || (next === 46 && /^www$/i.test(text.slice(start, end)))) {
    return push(start, runEnd(text, end), '#');
  }
  const form = text.slice(start, end).toLowerCase();
  return push(start, end, plain ? form : form.replaceAll('’', "'"));
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);
