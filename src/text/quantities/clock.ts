import { Lexicon } from '../lexicon.ts';
import type { Lexeme } from './lexemes.ts';
import { readSmall } from './numerals.ts';
import { makeValue, type Value } from './value.ts';
import { always } from './words/free.ts';

const open = new Lexicon<true>([[always, true]]);
const noon = 12 * 60;
const midnight = 24 * 60;

/** A time of day before it is known whether it is one: minutes from midnight, and what told morning from afternoon. */
export interface Moment {
  readonly minutes: number;
  readonly next: number;
  /** `none` for a bare "5" or "five", which is a time only where something says so; `clock` for "5:30" and "five o'clock". */
  readonly sure: 'none' | 'clock' | 'half';
}

/** "24/7", "around the clock", "24 hours a day": hours from 0 to 1440. */
export function readAlways(lexemes: readonly Lexeme[], at: number): Value | null {
  const entry = open.match(lexemes, at);
  return entry && makeValue({ kind: 'hours', least: 0, most: midnight, bound: 'range', unit: '24/7', next: entry.end });
}

/** A time of day as its own value: "6 a.m.", "noon", "half past six", "ten at night". */
export function readTime(lexemes: readonly Lexeme[], at: number): Value | null {
  const moment = readMoment(lexemes, at);
  if (!moment || moment.sure === 'none') return null;
  return timeValue(moment.minutes, moment.next);
}

export const timeValue = (minutes: number, next: number): Value =>
  makeValue({ kind: 'time', least: minutes, most: minutes, unit: 'time', next });

/** The time of day, sure or not, at a lexeme. */
export function readMoment(lexemes: readonly Lexeme[], at: number): Moment | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (lexeme.form === 'noon' || lexeme.form === 'midday') return { minutes: noon, next: at + 1, sure: 'half' };
  if (lexeme.form === 'midnight') return { minutes: midnight, next: at + 1, sure: 'half' };
  if (lexeme.form === '12' && /^(?:noon|midnight)$/.test(lexemes[at + 1]?.form ?? ''))
    return readMoment(lexemes, at + 1);
  const base = readPast(lexemes, at) ?? readHour(lexemes, at);
  if (!base) return null;
  const half = readHalfOfDay(lexemes, base.next);
  if (!half) {
    const oclock = lexemes[base.next]?.form === "o'clock";
    return {
      ...base,
      next: oclock ? base.next + 1 : base.next,
      sure: oclock || base.sure === 'clock' ? 'clock' : 'none',
    };
  }
  const hour = Math.floor(base.minutes / 60);
  if (hour > 12 || hour < 1) return base.sure === 'clock' ? { ...base, next: half.next } : null;
  return { minutes: (base.minutes % noon) + (half.pm ? noon : 0), next: half.next, sure: 'half' };
}

/** "5", "five", "5:30", "five thirty", "nine oh five" as hours and minutes on the face of a clock. */
function readHour(lexemes: readonly Lexeme[], at: number): Moment | null {
  const lexeme = lexemes[at]!;
  if (lexeme.digits === 'clock') return { minutes: lexeme.value, next: at + 1, sure: 'clock' };
  const small =
    lexeme.digits === 'number' && Number.isInteger(lexeme.value) && lexeme.form.length <= 2
      ? { value: lexeme.value, next: at + 1 }
      : readSmall(lexemes, at);
  if (!small || small.value < 1 || small.value > 12 || (lexeme.digits === null && small.next !== at + 1)) return null;
  const minutes = lexeme.digits ? null : readMinutes(lexemes, small.next);
  const half = minutes && readHalfOfDay(lexemes, minutes.next);
  if (minutes && half) return { minutes: small.value * 60 + minutes.value, next: minutes.next, sure: 'none' };
  return { minutes: small.value * 60, next: small.next, sure: 'none' };
}

function readMinutes(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const oh = lexemes[at]?.form === 'oh';
  const hyphen = lexemes[at]?.form === '-';
  const small = readSmall(lexemes, oh || hyphen ? at + 1 : at);
  return small && small.value < 60 && (oh ? small.value < 10 : small.value >= 10) ? small : null;
}

/** "half past six", "a quarter to nine", "ten past five". */
function readPast(lexemes: readonly Lexeme[], at: number): Moment | null {
  const article = lexemes[at]!.form === 'a' ? at + 1 : at;
  const form = lexemes[article]?.form ?? '';
  const small =
    form === 'half'
      ? { value: 30, next: article + 1 }
      : form === 'quarter'
        ? { value: 15, next: article + 1 }
        : readSmall(lexemes, article);
  if (!small || ![5, 10, 15, 20, 25, 30].includes(small.value)) return null;
  const word = lexemes[small.next]?.form ?? '';
  if (!/^(?:past|after|to|till|before)$/.test(word)) return null;
  if (!/^(?:half|quarter)$/.test(form) && word !== 'past') return null;
  const hour = readMomentHour(lexemes, small.next + 1);
  if (!hour) return null;
  const minutes = hour.minutes + (word === 'past' || word === 'after' ? small.value : -small.value);
  return { minutes: minutes < 60 ? minutes + noon : minutes, next: hour.next, sure: 'clock' };
}

function readMomentHour(lexemes: readonly Lexeme[], at: number): Moment | null {
  const form = lexemes[at]?.form;
  if (form === 'noon' || form === 'midnight')
    return { minutes: form === 'noon' ? noon : midnight, next: at + 1, sure: 'half' };
  return lexemes[at] ? readHour(lexemes, at) : null;
}

/** "a.m.", "pm", "in the morning", "at night", and "7a" beside another such time. */
function readHalfOfDay(lexemes: readonly Lexeme[], at: number): { pm: boolean; next: number } | null {
  const oclock = lexemes[at]?.form === "o'clock" ? at + 1 : at;
  const forms = [0, 1, 2].map((ahead) => lexemes[oclock + ahead]?.form ?? '');
  if (forms[0] === 'am' || forms[0] === 'pm') return { pm: forms[0] === 'pm', next: oclock + 1 };
  if (forms[0] === 'in' && forms[1] === 'the' && /^(?:morning|afternoon|evening)$/.test(forms[2]!)) {
    return { pm: forms[2] !== 'morning', next: oclock + 3 };
  }
  if (forms[0] === 'at' && forms[1] === 'night') return { pm: true, next: oclock + 2 };
  if (forms[0] === 'sharp') return null;
  const letter = lexemes[oclock];
  if (!letter?.glued || !/^[ap]$/.test(letter.form)) return null;
  const other =
    letter.form === 'a' ||
    [-2, -3].some((back) => /^[ap]$/.test(lexemes[at + back]?.form ?? '') && lexemes[at + back - 1]?.digits);
  return other ? { pm: letter.form === 'p', next: oclock + 1 } : null;
}
