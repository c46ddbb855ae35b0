import { type Moment, readMoment, timeValue } from './clock.ts';
import type { Lexeme } from './lexemes.ts';
import { readUnit } from './measures.ts';
import { makeValue, type Value } from './value.ts';

const half = 12 * 60;
const joints = /^(?:to|-|until|till|'til|til|through|thru)$/;
/** What may follow bare hours ("9 to 5"): the end, a mark, a day; a noun would make them a count. */
const ends =
  /^(?:[.,;:!?)(]|on|every|each|daily|today|tonight|tomorrow|weekdays|weekends|seven|7|and|or|eastern|central|mountain|pacific|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|gmt|local|except|but|sharp|this|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:days?)?|so|for|with|we|you|if|year|all)$/;
/** Said of what has opening hours, or of somebody who comes at a time. */
const opening =
  /^(?:open|opens|opened|hours|close|closes|closed|closing|available|daily|weekdays|weekends|staffed|answer|answers|start|starts|begin|begins|arrive|arrives|meet|come|there|here|pick\w*|ready|ring|call|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** Opening hours: "6 a.m. to midnight", "9 to 5", "8am–10pm", "between seven and ten at night". Past midnight they run on: 10pm–2am is 1320 to 1560. */
export function readHours(lexemes: readonly Lexeme[], at: number, between: boolean): Value | null {
  const from = readMoment(lexemes, at);
  if (!from) return null;
  const joint = lexemes[from.next]?.form ?? '';
  if (!joints.test(joint) && !(joint === 'and' && between)) return null;
  const to = readMoment(lexemes, from.next + 1);
  if (!to || !isPair(lexemes, at, from, to, between)) return null;
  const [least, most] = settled(from, to);
  return makeValue({ kind: 'hours', least, most, bound: 'range', unit: 'hours', next: to.next });
}

/** Whether two moments are hours: one says so itself, or they run down ("9 to 5") or stand beside "open", with no noun after. */
function isPair(lexemes: readonly Lexeme[], at: number, from: Moment, to: Moment, between: boolean): boolean {
  const following = lexemes[to.next]?.form ?? '';
  if (from.sure !== 'none' || to.sure !== 'none') {
    return to.sure !== 'none' || following === '' || !readUnit(lexemes, to.next);
  }
  if (following !== '' && !ends.test(following)) return false;
  if (lexemes[at]!.form.length > 2 && lexemes[at]!.digits) return false;
  return (between ? from.minutes === to.minutes : from.minutes > to.minutes) || isBeside(lexemes, at);
}

function isBeside(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) if (opening.test(lexemes[back]!.form)) return true;
  return false;
}

/** Puts both ends on the day: an end without a half of the day is after its start, and a start is in the morning where it can be. */
function settled(from: Moment, to: Moment): [least: number, most: number] {
  let least = from.minutes === 2 * half ? 0 : from.minutes;
  let most = to.minutes;
  if (to.sure !== 'half') {
    const early = least % (2 * half);
    if (most < half && most <= early) most += half;
    else if (from.sure === 'half' && most < half && early < half && to.sure === 'none') most += half;
  } else if (from.sure === 'none' && most > half && most < 2 * half && least < most - half) {
    least += half;
  }
  if (most <= least) most += 2 * half;
  return [least, most];
}

/** A bare hour that its place makes a time: "by five", "until 9", "opens at 7"; 1 to 7 are taken for afternoon. */
export function readLooseTime(lexemes: readonly Lexeme[], at: number, limit: readonly Lexeme[] = []): Value | null {
  const last = limit.at(-1)?.form ?? '';
  const timely = limit.some(({ form }) => form === 'later' || form === 'earlier' || form === 'sooner');
  const placed = lexemes[at]?.form === 'at' ? at + 1 : at;
  if (placed === at && !timely && !/^(?:by|until|till|til|'til|before|after|through|past)$/.test(last)) return null;
  const moment = readMoment(lexemes, placed);
  if (!moment) return null;
  if (moment.sure !== 'none') return placed === at ? null : timeValue(moment.minutes, moment.next);
  const following = lexemes[moment.next]?.form ?? '';
  if (
    following !== '' &&
    !ends.test(following) &&
    !(timely && !readUnit(lexemes, moment.next) && !lexemes[moment.next]!.glued)
  )
    return null;
  if (placed !== at && !isBeside(lexemes, at) && !/^(?:today|tonight|tomorrow|sharp|on|this|every)$/.test(following))
    return null;
  const minutes = moment.minutes < 8 * 60 ? moment.minutes + half : moment.minutes;
  return timeValue(minutes, following === 'sharp' ? moment.next + 1 : moment.next);
}
