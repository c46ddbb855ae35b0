import { type Stance, stances } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import { type Place, type ToneHeard, type ToneSign, type Watch, type Watcher, wordsOf } from './hearing.ts';
import { linesOf, type Measure } from './measure.ts';

/** What an attribute avoids, compiled: a shipped measure, the brand's own phrases, or a sentence of its brand book. */
export interface Avoided {
  readonly name: string;
  /** What the words do, for the message. */
  readonly does: string;
  /** What to say instead; empty where nobody says. */
  readonly instead: string;
  /** Watch of each group of words, with what they are about. */
  readonly groups: readonly { readonly about: string; readonly watch: Watch }[];
  /** Watches of which each must hit in one sentence, with what they are about together. */
  readonly together: readonly { readonly about: string; readonly watches: readonly Watch[] }[];
  readonly except: Watch | null;
  readonly unless: Watch | null;
  /** Stances in which a match does not count. */
  readonly silent: readonly Stance[];
  readonly find: Measure['find'];
}

/** Watches for a shipped measure. */
export function avoidMeasure(measure: Measure, watcher: Watcher): Avoided {
  const even = measure.even ?? [];
  return {
    name: measure.name,
    does: measure.does,
    instead: '',
    groups: Object.entries(measure.words).map(([about, list]) => ({ about, watch: watcher.watch(linesOf(list)) })),
    together: Object.entries(measure.together ?? {}).map(([about, lists]) => ({
      about,
      watches: lists.map((list) => watcher.watch(linesOf(list))),
    })),
    except: measure.except === undefined ? null : watcher.watch(linesOf(measure.except)),
    unless: measure.unless === undefined ? null : watcher.watch(linesOf(measure.unless)),
    silent: stances.filter((stance) => !even.includes(stance)),
    find: measure.find,
  };
}

/** Watches for phrases of the brand file. */
export function avoidPhrases(
  name: string,
  does: string,
  phrases: readonly string[],
  watcher: Watcher,
  instead = '',
): Avoided {
  const groups = [{ about: '', watch: watcher.watch(phrases) }];
  return {
    name,
    does,
    instead,
    groups,
    together: [],
    except: null,
    unless: null,
    silent: ['quoted', 'reported'],
    find: undefined,
  };
}

/** Places that hold what is avoided, of those that cross the longest, in order. */
export function* findAvoided(avoided: readonly Avoided[], heard: ToneHeard): Generator<ToneSign> {
  const signs = avoided.flatMap((each) => [...signsOf(each, heard)]);
  const order = new Map(heard.passages.map((passage, index) => [passage, index]));
  signs.sort(
    (a, b) => order.get(a.passage)! - order.get(b.passage)! || a.span.start - b.span.start || b.span.end - a.span.end,
  );
  let last: ToneSign | null = null;
  for (const sign of signs) {
    if (last && last.passage === sign.passage && overlaps(last.span, sign.span)) continue;
    last = sign;
    yield sign;
  }
}

function* signsOf(avoided: Avoided, heard: ToneHeard): Generator<ToneSign> {
  for (const { about, watch } of avoided.groups) {
    for (const hit of heard.hits(watch)) {
      if (isExcused(hit, avoided, heard)) continue;
      yield signOf(hit, avoided, about);
    }
  }
  for (const { about, watches } of avoided.together) {
    for (const place of meetings(watches, heard)) {
      if (!isExcused(place, avoided, heard)) yield signOf(place, avoided, about);
    }
  }
  if (!avoided.find) return;
  for (const passage of heard.passages) {
    for (const span of avoided.find(heard.reading(passage))) yield signOf({ passage, span }, avoided, '');
  }
}

/** Sentences in which every watch hits, from the first of its words to the last; no two of the hits cross. */
function* meetings(watches: readonly Watch[], heard: ToneHeard): Generator<Place> {
  const [first, ...others] = watches.map((watch) => heard.hits(watch));
  let done: Place | null = null;
  for (const hit of first ?? []) {
    const { passage, span } = hit;
    const sentence = heard.reading(passage).sentenceAt(span.start);
    if (done && done.passage === passage && done.span.start === sentence.start) continue;
    const taken = [span];
    for (const hits of others) {
      const next = hits.find(
        (other) =>
          other.passage === passage && holds(sentence, other.span) && !taken.some((each) => overlaps(each, other.span)),
      );
      if (next) taken.push(next.span);
    }
    if (taken.length <= others.length) continue;
    done = { passage, span: sentence };
    const start = Math.min(...taken.map((each) => each.start));
    const end = Math.max(...taken.map((each) => each.end));
    yield { passage, span: { start, end } };
  }
}

function signOf(place: Place, { name, does, instead }: Avoided, about: string): ToneSign {
  const actual = wordsOf(place);
  const measure = about === '' ? name : `${name}: ${about}`;
  const because = `"${actual}" ${does}${instead}.`;
  return {
    ...place,
    data: { actual, measure, expected: '', because },
    reason: `says "${actual}" (${measure})`,
    confidence: 0.9,
  };
}

function isExcused(hit: Place, { except, unless, silent }: Avoided, heard: ToneHeard): boolean {
  if (
    except !== null &&
    heard.anywhere(except).some((around) => around.passage === hit.passage && holds(around.span, hit.span))
  )
    return true;
  const reading = heard.reading(hit.passage);
  if (unless !== null) {
    const sentence = reading.sentenceAt(hit.span.start);
    if (heard.anywhere(unless).some(({ passage, span }) => passage === hit.passage && overlaps(span, sentence)))
      return true;
  }
  if (silent.length === 0) return false;
  const taken = reading.stances(hit.span);
  return silent.some((stance) => taken.has(stance));
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
