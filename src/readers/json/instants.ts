import { type Moment, numberMoment, readMoment } from '../moments.ts';
import type { Value } from './value.ts';

/**
 * A time in JSON: a number, a string (`"1.400s"`, `"00:01:23"`, a date), or an object of seconds and nanos. `scale` is the
 * length of one unit of a bare number in seconds, where it is known.
 */
export function momentOf(value: Value | null, scale: number | null = null): Moment | null {
  if (!value) return null;
  if (value.kind === 'object') return parts(value);
  const number = value.number();
  if (number !== null && scale !== null) {
    const moment = scale < 1e-5 ? null : numberMoment(number);
    return moment?.kind === 'date' ? moment : { value: number * scale, kind: 'offset' };
  }
  if (number !== null) return numberMoment(number);
  return readMoment(value.string() ?? '');
}

/** Seconds of a time in JSON that counts from the start of the record; null where there is none. */
export function secondsOf(value: Value | null, scale = 1): number | null {
  const moment = value?.kind === 'number' ? { value: (value.number() ?? 0) * scale } : momentOf(value, scale);
  return moment && Math.round(moment.value * 1000) / 1000;
}

/** The unit that a key's name tells, in seconds (`startTimeMs`, `offsetInTicks`); null where it tells none. */
export function scaleOfKey(key: string): number | null {
  if (/ticks$/i.test(key)) return 1e-7;
  if (/(?:Ms|_ms|MS|[mM]illis(?:econds)?|[mM]illi)$/.test(key)) return 1e-3;
  return /(?:[sS]ecs?|[sS]econds)$|_s$/.test(key) ? 1 : null;
}

function parts(value: Value): Moment | null {
  const millis = value.get('milliseconds')?.number();
  if (millis !== null && millis !== undefined) return { value: millis / 1000, kind: 'offset' };
  const date = value.first('$date', 'dateTime', 'iso');
  if (date) return momentOf(date);
  const seconds = value.get('seconds')?.number();
  const nanos = value.get('nanos')?.number();
  if (seconds == null && nanos == null) return null;
  const total = (seconds ?? 0) + (nanos ?? 0) / 1e9;
  return { value: total, kind: total >= 1e9 ? 'date' : 'offset' };
}
