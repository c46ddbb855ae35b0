/** A time as it stands in a line. */
export interface Stamp {
  /** Seconds since the start of the recording, or since midnight where it is a time of day. */
  readonly seconds: number;
  /** End of a range (`00:01 --> 00:04`), in the same count; null for a single time. */
  readonly until: number | null;
  /** Two for `1:02`, three for `0:01:02`, one for `83.2s`. */
  readonly parts: number;
  /** Whether it can only be a time of day: with a date, or with am or pm. */
  readonly isClock: boolean;
  /** Offset after it, its brackets included. */
  readonly to: number;
}

const time =
  /(?:(?<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?)(?:T|,? (?:at )?))?(?<a>\d{1,3}):(?<b>[0-5]?\d)(?::(?<c>[0-5]?\d))?(?:[.,](?<f>\d{1,9}))?(?: ?(?<half>[AaPp])\.?[Mm]\b\.?)?(?:Z| ?(?:UTC|GMT|[ECMP][SD]T)|[+-]\d\d:?\d\d)?/y;
const seconds = /(\d{1,6}(?:\.\d{1,6})?) ?(?:s|sec)\b|(\d{1,6}\.\d{1,6})(?=[\])])/y;
const range = /\s*(?:-{1,2}>|[-–—]|to)\s*/y;

/** Reads a time that starts at an offset, in brackets or bare; null where there is none. */
export function readStamp(text: string, at: number, end: number): Stamp | null {
  const open = text.charCodeAt(at);
  const close = open === 91 ? 93 : open === 40 ? 41 : open === 60 ? 62 : 0;
  const from = close === 0 ? at : at + 1;
  if (!mayStart(text, from, close !== 0)) return null;

  const first = readTime(text, from) ?? (close === 0 ? null : readSeconds(text, from));
  if (first === null || first.to > end) return null;
  const second = readEnd(text, first.to);
  let to = second?.to ?? first.to;
  if (close !== 0) {
    while (text.charCodeAt(to) === 32) to++;
    if (text.charCodeAt(to) !== close) return null;
    to++;
  } else if (isWordChar(text.charCodeAt(to))) return null;
  return to > end ? null : { ...first, until: second?.seconds ?? null, to };
}

/** Cheap look before the patterns: a digit, or a month's name in brackets. */
function mayStart(text: string, at: number, isBracketed: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  return isBracketed && code >= 65 && code <= 90;
}

function readTime(text: string, at: number): Omit<Stamp, 'until'> | null {
  time.lastIndex = at;
  const groups = time.exec(text)?.groups;
  if (!groups) return null;
  const { date, a = '0', b = '0', c, f, half } = groups;
  const isClock = date !== undefined || half !== undefined;
  const parts = c === undefined ? 2 : 3;
  const fraction = f === undefined ? 0 : Number(`0.${f}`);
  let first = Number(a);
  if (half !== undefined) first = (first % 12) + (/p/i.test(half) ? 12 : 0);
  const isHours = isClock || parts === 3;
  const total = isHours ? first * 3600 + Number(b) * 60 + Number(c ?? 0) : first * 60 + Number(b);
  return { seconds: round(total + fraction), parts, isClock, to: time.lastIndex };
}

function readSeconds(text: string, at: number): Omit<Stamp, 'until'> | null {
  seconds.lastIndex = at;
  const found = seconds.exec(text);
  return found && { seconds: round(Number(found[1] ?? found[2])), parts: 1, isClock: false, to: seconds.lastIndex };
}

function readEnd(text: string, at: number): Omit<Stamp, 'until'> | null {
  range.lastIndex = at;
  return range.test(text) ? readTime(text, range.lastIndex) : null;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const isWordChar = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

/**
 * Turns stamps, in order, into seconds from the start of the record. `1:02` is a minute and two seconds in a recording and
 * two past one on a wall clock: a list that starts at 3:00 or later and never passes 23 is taken for a clock's. Clock times
 * count from the first of them, over noon and midnight.
 */
export function toRecordTime(stamps: readonly Stamp[]): { start: number; end: number | null }[] {
  const first = stamps[0];
  if (!first) return [];
  const isMinutes = first.parts === 2 && !first.isClock;
  const isClockOfMinutes = isMinutes && first.seconds >= 180 && stamps.every(({ seconds: s }) => s < 24 * 60);
  const isClock = first.isClock || isClockOfMinutes || (first.parts === 3 && first.seconds >= 3 * 3600);
  if (!isClock) return stamps.map(({ seconds: start, until: end }) => ({ start, end }));

  const count = ({ parts, isClock: known }: Stamp, value: number) => (parts === 2 && !known ? value * 60 : value);
  const hasHalves = stamps.some((stamp) => stamp.isClock);
  const latest = stamps.reduce((most, stamp) => Math.max(most, count(stamp, stamp.seconds)), 0);
  const turn = !hasHalves && latest < 13 * 3600 ? 12 * 3600 : 24 * 3600;
  const origin = count(first, first.seconds);
  let shift = 0;
  let last = origin;
  return stamps.map((stamp) => {
    const at = count(stamp, stamp.seconds);
    if (at + shift < last - turn / 2) shift += turn;
    last = at + shift;
    const end = stamp.until === null ? null : round(count(stamp, stamp.until) + shift - origin);
    return { start: round(Math.max(0, at + shift - origin)), end };
  });
}
