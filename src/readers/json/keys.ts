import { readMoment } from '../moments.ts';
import { flagsOf } from './hearing.ts';
import { momentOf, scaleOfKey } from './instants.ts';
import { normalKey } from './spelling.ts';
import { textWords } from './text-words.ts';
import type { Keys } from './turns.ts';
import type { Value } from './value.ts';
import { roleIn } from './who.ts';

const list = (words: string): readonly string[] => words.split(' ');

// Words for the parts of a turn, letters and digits alone, the surest first.
const labelWords = list(
  'speaker speakername speakerlabel speakerid participant participantname participantid participantrole author authorname sender ' +
    'sendername sentby saidby from fromname agentname displayname username nick nickname spk talker interlocutor actor createdby ' +
    'actorname authornick usernick membername contactname requester user userid authorid senderid party parties speakerrole role sendertype authortype sendertypes who',
);
const weakLabelWords = list('name side channel channelid channeltag channelnumber mediachannel track source');
const roleWords = list(
  'role participantrole participantpurpose participanttype speakerrole speakertype sendertype senderrole authortype authorrole ' +
    'usertype userrole fromtype actortype side sender author from type sentbytype sentbyrole saidbytype fromrole name channel direction',
);
const startWords = list(
  'start starttime startms starttimems starttimemillis startsec startsecs startseconds startoffset startoffsetms begin begintime beginoffset ' +
    'beginoffsetmillis beginms offset offsetms offsetmilliseconds offsetseconds offsetinticks timestamp time ts at createdat created ' +
    'createdtime createdon datecreated createddatetime startdatetime sentat senton sentdate datesent timesent datetime date ' +
    'messagetime messagedate messagecreatedat eventtime eventdate absolutetime startedat segmentstarttime from in',
);
const endWords = list(
  'end endtime endms endtimems endtimemillis endsec endsecs endseconds endoffset endoffsetms endoffsetmillis stop stoptime finish ' +
    'enddatetime endts endedat segmentendtime to out',
);
const durationWords = list(
  'duration durationms durationmillis durationmilliseconds durationseconds durationsec durationinticks dur',
);
const unitWords = list(
  'conversationid convid conv convoid callid chatid sessionid threadid dialogid dialogueid contactid interactionid transcriptid ticketid caseid ' +
    'conversation call chat session thread dialog dialogue interaction ticket conversationsourceid',
);
const sampled = 40;

/** How sure it is that an array's objects are turns, and where their parts stand. */
export interface Guess {
  readonly keys: Keys;
  readonly score: number;
  /** Whether it is more than the name of a channel that tells who speaks, or of a cue that tells when. */
  readonly sure: boolean;
  /** Whether each object is one word rather than a turn. */
  readonly words: boolean;
}

/** The keys that the brand file names; null where it names none for what is said. */
export function namedKeys({ text, speaker, role, start, end }: Readonly<Record<string, string>>): Keys | null {
  const one = (key: string | undefined): string[] => some(key ?? null);
  return text === undefined
    ? null
    : { text: [text], label: one(speaker), role: one(role), start: one(start), end: one(end) };
}

/** Guesses the keys of turns from the first of them; null where they say nothing. */
export function guessKeys(turns: Iterable<Value>): Guess | null {
  const sample = [...take(turns, sampled)];
  const first = sample.find((turn) => turn.kind === 'object');
  if (!first) return null;
  const columns = columnsOf(sample);
  const find = (words: readonly string[], fits: (value: Value) => boolean, share = 0.5) =>
    findKey(columns, words, fits, sample.length * share);
  const text = find(textWords, isText) ?? find(['word', 'punctuatedword', 'value'], isText);
  if (text === null) return null;
  const texts = columns.filter(({ normal }) => textWords.includes(normal)).map(({ key }) => key);
  const start = find(startWords, isTime);
  const end = find(endWords, isTime);
  const duration = find(durationWords, isTime);
  const taken = new Set([text, start, end]);
  const isLabel = (value: Value) => isName(value);
  const free = (words: readonly string[]) =>
    words.filter((word) => !columns.some(({ key, normal }) => normal === word && taken.has(key)));
  const label = find(free(labelWords), isLabel);
  const weak = label === null ? find(free(weakLabelWords), isName) : null;
  const role = find(free(roleWords), isRole, 0.3);
  const isFlagged = role === null && sample.filter((turn) => flagsOf(turn).role !== null).length * 2 > sample.length;
  const unit = find(
    free(unitWords).filter((word) => word !== columns.find(({ key }) => key === label)?.normal),
    (value) => value.scalar() !== null,
    0.9,
  );
  const words = columns
    .find(({ key }) => key === text)!
    .values.every((value) => !/\s\S/.test(value.string()?.trim() ?? ' x'));
  const scale = [start, end, duration]
    .map((key) => (key === null ? null : scaleOfKey(key)))
    .find((found) => found !== null);
  return {
    keys: {
      text: [text, ...texts.filter((key) => key !== text)],
      label: some(label ?? weak),
      role: some(role),
      start: some(start),
      end: some(end),
      duration: some(duration),
      unit: some(unit),
      scale: scale ?? null,
    },
    score:
      (label === null ? 0 : 3) +
      (weak === null ? 0 : 1) +
      (role === null && !isFlagged ? 0 : 2) +
      (start === null ? 0 : 2) +
      (end === null ? 0 : 1),
    sure: label !== null || role !== null || isFlagged || (start !== null && end !== null),
    words: words && sample.length > 1,
  };
}

interface Column {
  readonly key: string;
  readonly normal: string;
  readonly values: Value[];
}

function columnsOf(sample: readonly Value[]): Column[] {
  const columns = new Map<string, Column>();
  for (const turn of sample) {
    for (const [key, value] of turn.entries()) {
      if (value.kind === 'null' || (value.start === value.end && value.kind === 'string')) continue;
      const column = columns.get(key) ?? { key, normal: normalKey(key), values: [] };
      column.values.push(value);
      columns.set(key, column);
    }
  }
  return [...columns.values()];
}

function findKey(
  columns: readonly Column[],
  words: readonly string[],
  fits: (value: Value) => boolean,
  least: number,
): string | null {
  for (const word of words) {
    for (const { key, normal, values } of columns) {
      if (normal === word && values.length >= least && values.filter(fits).length >= Math.max(1, least)) return key;
    }
  }
  return null;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= count) return;
    yield item;
  }
}

const some = (key: string | null): string[] => (key === null ? [] : [key]);

const isText = (value: Value): boolean => {
  if (value.kind === 'object')
    return ['text', 'content', 'body', 'plain', 'html', 'value'].some((key) => value.get(key)?.kind === 'string');
  if (value.kind === 'array')
    return [...take(value.items(), 3)].some((part) => part.get('type')?.kind === 'string' && part.get('text') !== null);
  const text = value.string();
  return text !== null && /\p{L}/u.test(text) && readMoment(text) === null;
};

const isName = (value: Value): boolean => {
  if (value.kind === 'object')
    return [...value.entries()].some(([key, part]) => /name|id|role|type|email/i.test(key) && part.scalar() !== null);
  if (value.kind === 'number') return Number.isInteger(value.number()) && Math.abs(value.number() ?? 1e9) < 1e6;
  return value.kind === 'string' && value.end - value.start <= 80;
};

const isRole = (value: Value): boolean => roleIn(value) !== null;

const isTime = (value: Value): boolean => momentOf(value) !== null;
