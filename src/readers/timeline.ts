import type { Moment } from './moments.ts';

/** What a file says of when something was said, and how long its text is. */
export interface Timed {
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** Where there is no end. */
  readonly duration: Moment | null;
  /** Characters of text, by which a bare number shows its unit. */
  readonly length: number;
}

/** Seconds from the start of the record. */
export interface Times {
  readonly start: number | null;
  readonly end: number | null;
}

// Speech takes about 0.07 seconds a character, and a chat's turn follows the one before after about one second a
// character; milliseconds are a thousand times as many.
const mostSecondsPerCharacter = 10;
const day = 86_400;

/**
 * Settles what the times of one conversation count: bare numbers are seconds or milliseconds, whichever people can speak
 * and type in; dates and times of day count from the first of them. `scale` is a unit that is known, in seconds.
 */
export function settleTimes(turns: readonly Timed[], scale: number | null = null): Times[] {
  const unit = scale ?? unitOf(turns);
  const origin = originOf(turns);
  let before = Number.NEGATIVE_INFINITY;
  return turns.map((turn) => {
    const start = place(turn.start, unit, origin, before);
    if (start !== null) before = start;
    // A bare number beside a date counts something else.
    const isOther = turn.start?.kind === 'date' && turn.end?.kind === 'number';
    const end = place(isOther ? null : turn.end, unit, origin, before) ?? later(start, length(turn.duration, unit));
    return { start: round(start), end: round(end !== null && start !== null && end < start ? null : end) };
  });
}

/** Seconds in one unit of the bare numbers. */
function unitOf(turns: readonly Timed[]): number {
  const numbers = turns.map(({ start }) => (start?.kind === 'number' ? start.value : null));
  const known = numbers.filter((number) => number !== null);
  if (known.length === 0 || known.some((number) => !Number.isInteger(number))) return 1;
  const rates: number[] = [];
  for (const [index, turn] of turns.entries()) {
    if (turn.length === 0) continue;
    const start = numbers[index] ?? null;
    if (start === null) continue;
    const own =
      turn.end?.kind === 'number' ? turn.end.value - start : turn.duration?.kind === 'number' ? turn.duration.value : 0;
    const gap = own > 0 ? own : (numbers[index + 1] ?? start) - start;
    if (gap > 0) rates.push(gap / turn.length);
  }
  rates.sort((a, b) => a - b);
  return (rates[rates.length >> 1] ?? 0) > mostSecondsPerCharacter ? 1e-3 : 1;
}

interface Origin {
  readonly date: number;
  readonly clock: number;
}

function originOf(turns: readonly Timed[]): Origin {
  const starts = turns.map(({ start }) => start);
  const date = starts.find((start) => start?.kind === 'date')?.value ?? 0;
  const clock = starts.find((start) => start?.kind === 'clock')?.value ?? 0;
  // A recording's own clock starts near zero; one that starts at three or later is the time of day.
  return { date, clock: clock >= 3 * 3600 ? clock : 0 };
}

function place(moment: Moment | null, unit: number, origin: Origin, before: number): number | null {
  if (!moment) return null;
  if (moment.kind === 'number') return moment.value * unit;
  if (moment.kind === 'offset') return moment.value;
  if (moment.kind === 'date') return moment.value - origin.date;
  const value = moment.value - origin.clock;
  // Over midnight.
  return origin.clock > 0 && value < before - day / 2 ? value + day : value;
}

function length(duration: Moment | null, unit: number): number | null {
  if (!duration) return null;
  return duration.kind === 'number' ? duration.value * unit : duration.value;
}

const later = (start: number | null, length: number | null): number | null =>
  start === null || length === null ? null : start + length;

/** To the millisecond: binary fractions add noise (`1.4399999`), and no record is more exact. */
const round = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 1000) / 1000);
