import type { Passage } from '../../model/passage.ts';
import type { Hit } from '../kind.ts';
import { type Clock, hasEnds, type Timed } from './clock.ts';

/** One thing measured in a conversation, and where to report it. */
export interface Measure {
  /** As a message begins. */
  readonly name: string;
  readonly count: number;
  readonly unit: string;
  readonly passage: Passage;
  readonly beside: readonly Hit[];
}

/** Seconds too short to count, and the most allowed, where there is one. */
export interface Asked {
  readonly over: number;
  readonly max: number | null;
}

/** Measures a conversation; null where its times do not say enough. */
type Measurer = (clock: Clock, asked: Asked) => readonly Measure[] | null;

// Speech too short to judge its speed by.
const leastSeconds = 10;
const leastWords = 20;
const mostBeside = 5;

/** Every measure by its name. */
export const measures: Readonly<
  Record<'silence' | 'quiet' | 'interruptions' | 'overlap' | 'share' | 'response' | 'speed', Measurer>
> = { silence, quiet, interruptions, overlap, share, response, speed };

function silence(clock: Clock): Measure[] | null {
  if (!hasEnds(clock)) return null;
  const found: Measure[] = [];
  let last: Timed | null = null;
  for (const each of clock) {
    if (last && (last.isOurs || each.isOurs)) {
      const count = each.start - endOf(last);
      if (count > 0) found.push({ name: 'Silence', count, unit: ' s', passage: each.passage, beside: [whole(last)] });
    }
    if (!last || endOf(each) >= endOf(last)) last = each;
  }
  return found;
}

/** Of the time from the first word to the last, the part in which nobody speaks. */
function quiet(clock: Clock): Measure[] | null {
  const passage = firstOurs(clock);
  if (!hasEnds(clock) || !passage) return null;
  const start = clock[0]!.start;
  let until = start;
  let still = 0;
  for (const each of clock) {
    still += Math.max(0, each.start - until);
    until = Math.max(until, endOf(each));
  }
  if (until <= start) return null;
  return [{ name: 'Share of silence', count: (100 * still) / (until - start), unit: '%', passage, beside: [] }];
}

function interruptions(clock: Clock, { over, max }: Asked): Measure[] | null {
  if (!hasEnds(clock)) return null;
  const found = crossings(clock, over).filter(({ ours, other }) => ours.start > other.start);
  const at = found[Math.min(found.length - 1, Math.floor(max ?? 0))] ?? null;
  const passage = at?.ours.passage ?? firstOurs(clock);
  if (!passage) return null;
  const beside = found
    .filter((each) => each !== at)
    .slice(0, mostBeside)
    .map(({ ours }) => whole(ours));
  return [{ name: 'Interruptions', count: found.length, unit: '', passage, beside }];
}

function overlap(clock: Clock, { over }: Asked): Measure[] | null {
  if (!hasEnds(clock)) return null;
  const found = crossings(clock, over);
  const longest = found.reduce<Crossing | null>((a, b) => (a && a.seconds >= b.seconds ? a : b), null);
  const passage = longest?.ours.passage ?? firstOurs(clock);
  if (!passage) return null;
  const count = found.reduce((sum, { seconds }) => sum + seconds, 0);
  return [{ name: 'Speaking at once', count, unit: ' s', passage, beside: longest ? [whole(longest.other)] : [] }];
}

function share(clock: Clock): Measure[] | null {
  const passage = firstOurs(clock);
  if (!hasEnds(clock) || !passage || clock.every(({ isOurs }) => isOurs)) return null;
  const spoken = (some: Clock) => some.reduce((sum, each) => sum + endOf(each) - each.start, 0);
  const all = spoken(clock);
  if (all <= 0) return null;
  const count = (100 * spoken(clock.filter(({ isOurs }) => isOurs))) / all;
  return [{ name: 'Share of the talk', count, unit: '%', passage, beside: [] }];
}

/** Until the answer begins; in a chat, which has no ends, until it is sent. */
function response(clock: Clock): Measure[] | null {
  if (clock.length === 0 || clock.every(({ isOurs }) => !isOurs)) return null;
  const found: Measure[] = [];
  let waiting: Timed | null = null;
  for (const each of clock) {
    if (!each.isOurs) {
      // Whoever writes three lines waits from the last of them in speech, and from the first where lines have no ends.
      if (!waiting || each.end !== null) waiting = each;
      continue;
    }
    if (waiting) {
      const count = Math.max(0, each.start - endOf(waiting));
      found.push({ name: 'Time to answer', count, unit: ' s', passage: each.passage, beside: [whole(waiting)] });
    }
    waiting = null;
  }
  return found;
}

function speed(clock: Clock): Measure[] | null {
  if (!hasEnds(clock)) return null;
  const ours = clock.filter(({ isOurs, end }) => isOurs && end !== null);
  const seconds = ours.reduce((sum, each) => sum + endOf(each) - each.start, 0);
  const words = ours.reduce((sum, each) => sum + each.words, 0);
  if (!ours[0] || seconds < leastSeconds || words < leastWords) return null;
  return [{ name: 'Words a minute', count: (60 * words) / seconds, unit: '', passage: ours[0].passage, beside: [] }];
}

interface Crossing {
  readonly ours: Timed;
  readonly other: Timed;
  readonly seconds: number;
}

/** Where one of ours and somebody else speak at once for longer than `over`; each turn is held against the longest before it. */
function crossings(clock: Clock, over: number): Crossing[] {
  const found: Crossing[] = [];
  let ours: Timed | null = null;
  let other: Timed | null = null;
  for (const each of clock) {
    const rival: Timed | null = each.isOurs ? other : ours;
    if (rival) {
      const seconds = Math.min(endOf(rival), endOf(each)) - each.start;
      if (seconds > over)
        found.push(each.isOurs ? { ours: each, other: rival, seconds } : { ours: rival, other: each, seconds });
    }
    if (each.isOurs) {
      if (!ours || endOf(each) >= endOf(ours)) ours = each;
    } else if (!other || endOf(each) >= endOf(other)) other = each;
  }
  return found;
}

const endOf = ({ start, end }: Timed): number => end ?? start;
const firstOurs = (clock: Clock): Passage | null => clock.find(({ isOurs }) => isOurs)?.passage ?? null;
const whole = ({ passage }: Timed): Hit => ({ passage, span: { start: 0, end: passage.text.length } });
