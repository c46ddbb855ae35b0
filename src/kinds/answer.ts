import type { Passage } from '../model/passage.ts';
import { defineKind, type Heard, type Hit, type Offence, type Watch } from './kind.ts';
import { textOf } from './parts/hits.ts';
import { listed, phrases, quoted } from './parts/phrases.ts';
import { isListening, type Turn, turnsOf } from './parts/turns.ts';

/** Reports what one side says without the answer it calls for. */
export const answer = defineKind({
  name: 'answer',
  summary: 'Reports what a customer says without the answer it calls for in the next turns or seconds.',
  vale: null,
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['to', 'say'],
    properties: {
      to: phrases('What calls for an answer.'),
      from: phrases(
        'Who says it: roles or names of speakers; the customer where left out. Who answers stands in `by`.',
      ),
      say: phrases('The answer; one of them is enough. The finding stands on the turn that should have given it.'),
      within: {
        type: 'string',
        pattern: '^([1-9][0-9]{0,2} turns?|[1-9][0-9]{0,4} (seconds?|minutes?)|conversation)$',
        default: '1 turn',
        description:
          'How soon: `1 turn`, `3 turns`, `20 seconds`, or `conversation` for any time before its end. Turns are those of whoever answers; one that only says "mm-hm" does not count.',
      },
      first: {
        type: 'boolean',
        default: false,
        description: 'Whether the answer comes before anything else: in the first sentence of three words or more.',
      },
      before: phrases('What must not be said before the answer: a question, a step of a procedure.'),
      times: {
        type: 'string',
        enum: ['first', 'each'],
        default: 'first',
        description: 'Whether the `first` time in a conversation calls for it, or `each`.',
      },
    },
  },
  message: 'The answer to "{call}" does not say {expected}.',
  placeholders: ['call', 'expected'],
  silentOn: ['negated'],
  example: {
    rule: 'to: have not received | never arrived\nsay: sorry | apologize',
    breaks: 'Customer: My parcel never arrived.\nAgent: «What is the order number?»\nCustomer: It is 4471.',
    keeps: 'Customer: My parcel never arrived.\nAgent: I am sorry to hear that. What is the order number?',
  },

  compile({ to, from, say, within = '1 turn', first = false, before, times = 'first' }, watcher) {
    const calling = watcher.watch(listed(to));
    const answering = watcher.watch(listed(say));
    const early = before === undefined ? null : watcher.watch(listed(before));
    const callers = from === undefined ? ['customer'] : listed(from);
    const limit = limitOf(within);
    const expected = quoted(listed(say));
    return {
      wokenBy: [calling],
      run(heard) {
        if (!isTellable(heard)) return null;
        return callsIn(heard).flatMap(({ call, missed, answer }) =>
          answer === null ? [offence(missed, call, expected, heard)] : [],
        );
      },
      kept(heard) {
        if (!isTellable(heard)) return [];
        return callsIn(heard).flatMap(({ call, answer }) =>
          answer === null ? [] : [{ ...answer, reason: `answers "${textOf(call)}" with "${textOf(answer)}"` }],
        );
      },
    };

    function isTellable({ document: { conversation, passages } }: Heard): boolean {
      return conversation && (limit.seconds === null || passages.some(({ start }) => start !== null));
    }

    /** What calls for an answer, and what becomes of it; not what nobody speaks after, nor what may be lost. */
    function callsIn(heard: Heard): Called[] {
      const calls = firstCalls(heard, calling, callers);
      const answers = firstByPassage(heard.hits(answering));
      const steps = early === null ? null : firstByPassage(heard.anywhere(early));
      const isGiven = ({ passages }: Turn): boolean => {
        const place = placeOf(passages, answers);
        if (!place) return false;
        const step = steps && placeOf(passages, steps);
        return !(step && isBefore(step, place)) && !(first && !isAtOnce(passages, place, heard));
      };
      const isStep = ({ passages }: Turn): boolean => steps !== null && placeOf(passages, steps) !== null;
      return turnsOf(heard).flatMap((turns) => {
        const called = turns.map(({ passages, isOurs }) => (isOurs ? undefined : callIn(passages, calls)));
        if (called.every((call) => call === undefined)) return [];
        const outlook = lookAhead(turns, isGiven, isStep);
        const found: Called[] = [];
        for (const [at, call] of called.entries()) {
          const missed = call && outlook.missed[at];
          if (!call || !missed) continue;
          if (heard.endsEarly(call.passage) && mayBeLost(outlook, turns, at, call, limit)) continue;
          const given = isInTime(outlook, turns, at, call, limit) ? turns[outlook.given[at]!] : undefined;
          found.push({ call, missed, answer: given ? (placeOf(given.passages, answers)?.hit ?? null) : null });
          if (times === 'first') break;
        }
        return found;
      });
    }
  },
});

/** What calls for an answer, the turn that should have given it, and the answer; null where it was not given in time. */
interface Called {
  readonly call: Hit;
  readonly missed: Turn;
  readonly answer: Hit | null;
}

/** How soon an answer is due; null for no limit. */
interface Limit {
  readonly turns: number | null;
  readonly seconds: number | null;
}

function limitOf(within: string): Limit {
  const count = Number.parseInt(within, 10);
  if (Number.isNaN(count)) return { turns: null, seconds: null };
  if (within.includes('turn')) return { turns: count, seconds: null };
  return { turns: null, seconds: within.includes('minute') ? count * 60 : count };
}

/** The first call in each passage of a caller, not counting what is denied. */
function firstCalls(heard: Heard, calling: Watch, callers: readonly string[]): ReadonlyMap<Passage, Hit> {
  const meant = heard
    .anywhere(calling)
    .filter(
      ({ passage, span }) => heard.speaks(passage, callers) && !heard.reading(passage).stances(span).has('negated'),
    );
  return firstByPassage(meant);
}

function firstByPassage(hits: readonly Hit[]): ReadonlyMap<Passage, Hit> {
  const found = new Map<Passage, Hit>();
  for (const hit of hits) {
    const known = found.get(hit.passage);
    if (!known || hit.span.start < known.span.start) found.set(hit.passage, hit);
  }
  return found;
}

const callIn = (passages: readonly Passage[], calls: ReadonlyMap<Passage, Hit>): Hit | undefined =>
  passages.map((passage) => calls.get(passage)).find((hit) => hit !== undefined);

/** What comes after each turn, worked out once from the end, so that a long chat costs no more a turn than a short one. */
interface Outlook {
  /** Index of the next turn that gives the answer, and of the next that takes the step it must come before. */
  readonly given: readonly (number | null)[];
  readonly step: readonly (number | null)[];
  /** The turn to report: the next of ours that says something, else the next that only listens. */
  readonly missed: readonly (Turn | null)[];
  /** How many of our turns say something before each turn. */
  readonly count: readonly number[];
  /** How many of our turns say something in all. */
  readonly said: number;
}

function lookAhead(turns: readonly Turn[], isGiven: (turn: Turn) => boolean, isStep: (turn: Turn) => boolean): Outlook {
  const given: (number | null)[] = [];
  const step: (number | null)[] = [];
  const missed: (Turn | null)[] = [];
  const count: number[] = [];
  let said = 0;
  for (const turn of turns) {
    count.push(said);
    if (turn.isOurs && !isListening(turn)) said += 1;
  }
  let [nextGiven, nextStep]: (number | null)[] = [null, null];
  let [speaking, listening]: (Turn | null)[] = [null, null];
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = turns[at]!;
    given[at] = nextGiven ?? null;
    step[at] = nextStep ?? null;
    missed[at] = speaking ?? listening ?? null;
    if (!turn.isOurs) continue;
    if (isGiven(turn)) nextGiven = at;
    if (isStep(turn)) nextStep = at;
    if (isListening(turn)) listening = turn;
    else speaking = turn;
  }
  return { given, step, missed, count, said };
}

function isInTime(outlook: Outlook, turns: readonly Turn[], at: number, call: Hit, limit: Limit): boolean {
  const next = outlook.given[at] ?? null;
  if (next === null) return false;
  const step = outlook.step[at] ?? null;
  if (step !== null && step < next) return false;
  if (limit.turns !== null) return outlook.count[next]! - outlook.count[at]! < limit.turns;
  const from = call.passage.end ?? call.passage.start;
  const start = turns[next]!.passages[0]!.start;
  return limit.seconds === null || from === null || start === null || start - from <= limit.seconds;
}

/** Whether the answer may stand in what is lost of a file that ends early: its time was not over where the file broke off. */
function mayBeLost(outlook: Outlook, turns: readonly Turn[], at: number, call: Hit, limit: Limit): boolean {
  if (limit.turns !== null) return outlook.said - outlook.count[at]! < limit.turns;
  const from = call.passage.end ?? call.passage.start;
  const last = turns.at(-1)!.passages[0]!.start;
  return limit.seconds === null || from === null || last === null || last - from <= limit.seconds;
}

interface Place {
  readonly index: number;
  readonly hit: Hit;
}

function placeOf(passages: readonly Passage[], hits: ReadonlyMap<Passage, Hit>): Place | null {
  for (const [index, passage] of passages.entries()) {
    const hit = hits.get(passage);
    if (hit) return { index, hit };
  }
  return null;
}

const isBefore = (a: Place, b: Place): boolean =>
  a.index < b.index || (a.index === b.index && a.hit.span.start < b.hit.span.start);

/** Whether nothing of three words or more is said before the sentence a hit stands in. */
function isAtOnce(passages: readonly Passage[], { index, hit }: Place, heard: Heard): boolean {
  return passages.slice(0, index + 1).every((passage, at) => {
    const until = at < index ? passage.text.length : heard.reading(passage).sentenceAt(hit.span.start).start;
    return heard
      .reading(passage)
      .sentences.filter(({ start }) => start < until)
      .every(({ start, end }) => passage.text.slice(start, end).trim().split(/\s+/).length < 3);
  });
}

function offence({ passages }: Turn, call: Hit, expected: string, heard: Heard): Offence {
  const passage = passages[0]!;
  const said = textOf(call).replace(/\s+/g, ' ');
  return {
    passage,
    span: heard.reading(passage).sentenceAt(0),
    data: { call: said, expected },
    reason: `answers "${said}" without ${expected}`,
    beside: [call],
  };
}
