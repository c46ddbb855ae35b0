/**
 * A time as a file writes it, before it is known what it counts from: seconds since the record began (`offset`), since
 * midnight (`clock`) or since 1970 (`date`); a bare `number` of a unit still unknown.
 */
export interface Moment {
  readonly value: number;
  readonly kind: 'offset' | 'clock' | 'date' | 'number';
}

const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?\s*([ap])?\.?m?\.?$/i;
const iso =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})[,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?$/i;
const span = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i;
const measured = /^(-?\d+(?:\.\d+)?)\s*(s|secs?|seconds?|ms|millis(?:econds)?)$/i;
const mail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC|Z)/;

/** Reads a written time: `1.4`, `1.400s`, `00:01:23.5`, `9:14 PM`, `PT1.5S`, ISO and mail dates, epochs; null for anything else. */
export function readMoment(written: string): Moment | null {
  const text = written.trim().replace(/^\[(.*)\]$/, '$1');
  // A plus begins the number of a telephone.
  if (text === '' || text.length > 40 || text.startsWith('+')) return null;
  const number = Number(text);
  if (Number.isFinite(number)) return numberMoment(number);
  return (
    readMeasured(text) ?? readClock(text) ?? readIso(text) ?? readAmerican(text) ?? readSpan(text) ?? readMail(text)
  );
}

/** A bare number: one as large as an epoch in seconds (from 2001 on), milliseconds, micro- or nanoseconds is a date. */
export function numberMoment(number: number): Moment {
  for (const scale of [1, 1e3, 1e6, 1e9]) {
    const seconds = number / scale;
    if (seconds >= 1e9 && seconds < 4e9) return { value: seconds, kind: 'date' };
  }
  return { value: number, kind: 'number' };
}

function readMeasured(text: string): Moment | null {
  const found = measured.exec(text);
  if (!found) return null;
  const scale = found[2]!.toLowerCase().startsWith('m') ? 1e-3 : 1;
  return { value: Number(found[1]) * scale, kind: 'offset' };
}

function readClock(text: string): Moment | null {
  const found = clock.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds, fraction, half] = found;
  if (half) {
    // `9:14 pm`: with two parts the first is the hour.
    const parts = hours === undefined ? [minutes, seconds, '0'] : [hours, minutes, seconds];
    return { value: noon(Number(parts[0]), half) * 3600 + Number(parts[1]) * 60 + Number(parts[2]), kind: 'clock' };
  }
  const value = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction ?? 0}`);
  return { value, kind: hours !== undefined && fraction === undefined ? 'clock' : 'offset' };
}

function readIso(text: string): Moment | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  return { value: at / 1000 + Number(second?.replace(',', '.') ?? 0) - zoneSeconds(zone), kind: 'date' };
}

function readAmerican(text: string): Moment | null {
  const found = american.exec(text);
  if (!found) return null;
  const [, first, second, year, hour, minute, seconds, half] = found;
  const years = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  // Where the first number can be no month, the day comes first.
  const [month, day] = Number(first) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const hours = half ? noon(Number(hour), half) : Number(hour);
  return { value: Date.UTC(years, month - 1, day, hours, Number(minute), Number(seconds ?? 0)) / 1000, kind: 'date' };
}

function readSpan(text: string): Moment | null {
  const found = span.exec(text);
  if (!found || text.length === 2) return null;
  return { value: Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0), kind: 'offset' };
}

function readMail(text: string): Moment | null {
  if (!mail.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : { value: at / 1000, kind: 'date' };
}

const noon = (hour: number, half: string): number => (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

function zoneSeconds(zone: string | undefined): number {
  const found = zone ? /^([+-])(\d{2}):?(\d{2})$/.exec(zone) : null;
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3]) * 60);
}
