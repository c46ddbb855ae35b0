import { readStamp, type Stamp } from './stamp.ts';

/** How a line opens a turn. */
export type Form =
  /** `Agent: text`, `<Dana> text`, tab-separated. */
  | 'label'
  /** `Dana (Agent) 00:12`, the text below. */
  | 'heading'
  /** A time and then words that could be a label or text. */
  | 'time-words'
  /** A time and then text. */
  | 'time-text'
  /** A time alone; it belongs to what follows. */
  | 'time'
  /** `[Dana] text` or `(announcement) text`. */
  | 'bracket'
  /** A short line under a time alone. */
  | 'bare';

const longestLabel = 64;

/** Looks at one line at a time for the head of a turn; the last line's findings stand in its fields. Linear: no pattern runs over text. */
export class HeadScanner {
  readonly #text: string;
  form: Form = 'label';
  labelFrom = 0;
  labelTo = 0;
  bodyFrom = 0;
  stamp: Stamp | null = null;
  #sawTime = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the line from `start` to `end` could open a turn. */
  scan(start: number, end: number): boolean {
    const text = this.#text;
    let at = this.#skipBullet(this.#skipSpace(start, end), end);
    if (at >= end) return false;
    this.stamp = null;
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 91 || code === 40 || code === 60) {
      this.stamp = readStamp(text, at, end);
      if (this.stamp) at = this.#skipSeparator(this.stamp.to, end);
    }
    if (at >= end) return this.#found('time', at, at, at);
    if (this.stamp !== null && text.startsWith('From ', at) && this.#sender(this.#skipSpace(at + 5, end), end))
      return true;
    return this.#label(at, end) || (this.stamp !== null && this.#timed(at, end));
  }

  /** Meetings' chats: `10:12:01 From Dana to Everyone: text`; whom it goes to is no part of the label. */
  #sender(at: number, end: number): boolean {
    const { stamp } = this;
    if (!this.#label(at, end) || this.form !== 'label' || this.stamp !== stamp) return false;
    const to = this.#text.slice(at, this.labelTo).search(/\s+to\s/i);
    if (to > 0) this.labelTo = at + to;
    return true;
  }

  /** Whether the line could be a label alone, under a time alone. */
  scanBare(start: number, end: number): boolean {
    const from = this.#skipSpace(start, end);
    const to = this.#trimEnd(from, end);
    if (to <= from || to - from > 40 || !isNameStart(this.#text.charCodeAt(from))) return false;
    this.stamp = null;
    return this.#found('bare', from, to, to);
  }

  #label(at: number, end: number): boolean {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code === 60 || code === 40 || code === 91) return this.#bracketed(at, end, code);
    const isBold = code === 42 && text.charCodeAt(at + 1) === 42;
    const from = isBold ? at + 2 : at;
    const colon = this.#findColon(from, end);
    if (colon < 0) return this.#sawTime && this.#trailingStamp(from, end, end, 'heading');
    if (this.#sawTime && this.stamp === null) return this.#trailingStamp(from, colon, end, 'label');
    let body = colon + 1;
    let to = colon;
    if (isBold) {
      if (text.startsWith('**', body)) body += 2;
      else if (text.endsWith('**', colon) || text.slice(colon - 2, colon) === '**') to = colon - 2;
    }
    return this.#found('label', from, this.#trimEnd(from, to), this.#skipSpace(body, end));
  }

  /** `<Dana> text`, `[Dana] text`, `[Dana]: text`, `(announcement) text`. */
  #bracketed(at: number, end: number, open: number): boolean {
    const text = this.#text;
    const length = text.slice(at, Math.min(end, at + 50)).indexOf(open === 60 ? '>' : open === 40 ? ')' : ']');
    const close = at + length;
    if (length < 2) return false;
    if (!isNameStart(text.charCodeAt(at + 1))) return false;
    let body = close + 1;
    const isColon = text.charCodeAt(body) === 58;
    if (isColon) body++;
    body = this.#skipSpace(body, end);
    const after = body < end && !isColon ? readStamp(text, body, end) : null;
    if (after && this.stamp === null && this.#skipSpace(after.to, end) >= end) {
      this.stamp = after;
      return this.#found('heading', at + 1, close, end);
    }
    return this.#found(open === 60 || isColon ? 'label' : 'bracket', at + 1, close, body);
  }

  #timed(at: number, end: number): boolean {
    const to = this.#trimEnd(at, end);
    const isShort = to - at <= 40 && isNameStart(this.#text.charCodeAt(at));
    return this.#found(isShort ? 'time-words' : 'time-text', at, to, at);
  }

  /** The colon or tab that ends a label; -1 where a sentence goes on instead. */
  #findColon(from: number, end: number): number {
    const text = this.#text;
    this.#sawTime = false;
    if (!isNameStart(text.charCodeAt(from))) return -1;
    const limit = Math.min(end, from + longestLabel + 24);
    let depth = 0;
    for (let at = from; at < limit; at++) {
      const code = text.charCodeAt(at);
      if ((code >= 97 && code <= 122) || code === 32 || (code >= 65 && code <= 90)) continue;
      if (code === 58 || code === 0xff1a) {
        const next = text.charCodeAt(at + 1);
        if (next === 47) return -1;
        if (!isDigit(next) || !isDigit(text.charCodeAt(at - 1))) return depth === 0 ? at : -1;
        this.#sawTime = true;
      } else if (code === 9) return at + 1 < end && depth === 0 ? at : -1;
      else if (code === 40 || code === 91) depth++;
      else if (code === 41 || code === 93) depth--;
      else if (code === 46) {
        if (text.charCodeAt(at + 1) === 32 && !this.#isAbbreviation(from, at) && depth === 0) return -1;
      } else if (code === 44) {
        if (depth === 0 && !isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2))) return -1;
      } else if (code < 128 && endsLabel[code] === 1) return -1;
      else if (code === 0x201c || code === 0x201d || code === 0x2026) return -1;
    }
    return -1;
  }

  /** `Mr. Ode`, `N. Farrukh`, `V.O. man`. */
  #isAbbreviation(from: number, dot: number): boolean {
    let start = dot;
    while (start > from && this.#text.charCodeAt(start - 1) !== 32) start--;
    const first = this.#text.charCodeAt(start);
    return dot - start <= 3 && first >= 65 && first <= 90;
  }

  /** A label with a time behind it, up to `to`: `Agent [00:12]: text`, `Dana 10:02 AM`. */
  #trailingStamp(from: number, to: number, end: number, form: 'label' | 'heading'): boolean {
    const text = this.#text;
    const last = this.#trimEnd(from, to);
    for (let at = from + 1; at < last; at++) {
      const code = text.charCodeAt(at);
      if (code !== 91 && code !== 40 && !isDigit(code)) continue;
      const before = text.charCodeAt(at - 1);
      if (isDigit(before) || before === 58) continue;
      const stamp = readStamp(text, at, last);
      if (stamp?.to !== last) continue;
      this.stamp = stamp;
      let labelTo = this.#trimEnd(from, at);
      while (labelTo > from && isJoint(text.charCodeAt(labelTo - 1))) labelTo = this.#trimEnd(from, labelTo - 1);
      if (labelTo === from) return false;
      return this.#found(form, from, labelTo, form === 'label' ? this.#skipSpace(to + 1, end) : end);
    }
    return false;
  }

  #found(form: Form, labelFrom: number, labelTo: number, bodyFrom: number): boolean {
    this.form = form;
    this.labelFrom = labelFrom;
    this.labelTo = labelTo;
    this.bodyFrom = bodyFrom;
    return true;
  }

  #skipSpace(at: number, end: number): number {
    let to = at;
    while (to < end && isSpace(this.#text.charCodeAt(to))) to++;
    return to;
  }

  #trimEnd(from: number, end: number): number {
    let to = end;
    while (to > from && isSpace(this.#text.charCodeAt(to - 1))) to--;
    return to;
  }

  /** `- `, `• `, `>> ` before a label. */
  #skipBullet(at: number, end: number): number {
    const code = this.#text.charCodeAt(at);
    if (code === 62) {
      let to = at;
      while (to < end && (this.#text.charCodeAt(to) === 62 || this.#text.charCodeAt(to) === 32)) to++;
      return to;
    }
    const isBullet = (code === 45 || code === 0x2022 || code === 0x2013) && this.#text.charCodeAt(at + 1) === 32;
    return isBullet ? this.#skipSpace(at + 1, end) : at;
  }

  #skipSeparator(at: number, end: number): number {
    const from = this.#skipSpace(at, end);
    const isBreak = from < end && isJoint(this.#text.charCodeAt(from));
    return isBreak ? this.#skipSpace(from + 1, end) : from;
  }
}

/** Characters that stand in sentences and markup, not in labels: ! " % ; < = > ? \ ` { } ^ $ */
const endsLabel = new Uint8Array(128);
for (const char of '!"%;<=>?\\`{}^$') endsLabel[char.charCodeAt(0)] = 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
/** - – — | : , @ · */
const isJoint = (code: number): boolean =>
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 124 ||
  code === 58 ||
  code === 44 ||
  code === 64 ||
  code === 0xb7;
/** A letter, `+`, `@` or `_`. */
const isNameStart = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xa0 || code === 43 || code === 64 || code === 95;
