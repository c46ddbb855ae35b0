import type { ToneEntry } from '../model/rulebook.ts';
import { prepareSyllables } from '../text/syllables.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Avoided, avoidMeasure, avoidPhrases, findAvoided } from './avoid.ts';
import { counts, surplusOf } from './counts.ts';
import { type Place, type ToneHeard, type ToneSign, type Watch, type Watcher, wordsOf } from './hearing.ts';
import { type Evidence, evidenceOf, nominate } from './likeness.ts';
import { measureNamed } from './measures.ts';
import { listOf, mapOf } from './options.ts';
import { brokenLimit, type Range, readRange } from './range.ts';
import { readableSigns } from './readable.ts';
import { scoreScale, type WatchedScale, watchScale } from './scale.ts';
import { scales } from './scales.ts';

/** A tone attribute, ready to be held against documents. */
export interface ToneCheck {
  /** The watches of which one must have hit for it to run on a document; null to run on each. */
  readonly wokenBy: readonly Watch[] | null;
  /** Null where there is too little to measure, and nothing else to look for. */
  run(heard: ToneHeard): Iterable<ToneSign> | null;
}

/** A scale needs some text: this many sentences of a message or of one side of a conversation. */
const fewestSentences = 5;

/** Makes the check of an attribute whose shape has been checked. Throws a `PhraseFault` for a phrase that cannot be read. */
export function compileAttribute(options: ToneEntry['options'], watcher: Watcher): ToneCheck {
  const avoided = avoidedIn(options, watcher);
  const measured = Object.entries(mapOf(options['measure'])).flatMap(([name, text]) => {
    const range = readRange(String(text));
    return range ? [{ name, range }] : [];
  });
  const watched = measured.flatMap(({ name, range }) => {
    const scale = scales.find((each) => each.name === name);
    return scale ? [{ range, watched: watchScale(scale, watcher) }] : [];
  });
  const counted = measured.flatMap(({ name, range }) => {
    const count = counts.find((each) => each.name === name);
    return count && range.max !== null ? [{ count, max: range.max }] : [];
  });
  const readable = options['readable'] === undefined ? null : readRange(String(options['readable']));
  const evidence = evidenceOf(listOf(options['do']), listOf(options['dont']));
  const cold = evidence.donts.length > 0 ? watcher.watch(coldWords) : null;
  const everywhere =
    watched.length > 0 || counted.length > 0 || readable !== null || avoided.some(({ find }) => find !== undefined);
  const watches = avoided.flatMap(({ groups, together }) => [
    ...groups.map(({ watch }) => watch),
    ...together.flatMap((group) => group.watches.slice(0, 1)),
  ]);
  const isScales = watched.length > 0 && !avoided.length && cold === null && !counted.length && readable === null;
  return {
    wokenBy: everywhere ? null : cold === null ? watches : [...watches, cold],
    run: (heard) => (isScales && isShort(heard) ? null : signsIn(heard)),
  };

  function* signsIn(heard: ToneHeard): Generator<ToneSign> {
    const found = [...findAvoided(avoided, heard)];
    yield* found;
    if (cold !== null) yield* likenesses(evidence, cold, found, heard);
    for (const { count, max } of counted) {
      for (const { total, passage, span } of surplusOf(count, max, heard)) {
        const expected = `at most ${max}`;
        const because = `There are ${total} ${count.unit}; there should be ${expected}.`;
        yield {
          passage,
          span,
          data: { actual: String(total), measure: count.name, expected, because },
          reason: `${count.name} is ${total}, wanted ${expected}`,
          confidence: 1,
        };
      }
    }
    for (const { range, watched: scale } of watched) yield* scaleSigns(scale, range, heard);
    if (readable !== null) yield* readableSigns(readable, heard);
  }
}

/** Whether too little is said for a scale. */
function isShort(heard: ToneHeard): boolean {
  let sentences = 0;
  for (const passage of heard.passages) {
    sentences += heard.reading(passage).sentences.length;
    if (sentences >= fewestSentences) return false;
  }
  return true;
}

/** What must be loaded before an attribute runs. */
export const prepareAttribute = (options: ToneEntry['options']): Promise<void> =>
  options['readable'] === undefined ? Promise.resolve() : prepareSyllables();

function avoidedIn(options: ToneEntry['options'], watcher: Watcher): Avoided[] {
  const use = options['use'];
  const instead = listOf(use);
  const named = listOf(options['avoid']);
  const own = named.filter((name) => measureNamed(name) === null);
  const advice = instead.length === 0 ? '' : `; say ${instead.map((word) => `"${word}"`).join(' or ')}`;
  const book = listOf(options['dont'])
    .map(plainWords)
    .filter((words) => words.length > 8);
  return [
    ...named.flatMap((name) => measureNamed(name) ?? []).map((measure) => avoidMeasure(measure, watcher)),
    ...(own.length === 0 ? [] : [avoidPhrases('avoid', 'is not how we speak', own, watcher, advice)]),
    ...Object.entries(mapOf(use)).map(([word, phrases]) =>
      avoidPhrases('use', `is not our word; say "${word}"`, listOf(phrases), watcher),
    ),
    ...(book.length === 0 ? [] : [avoidPhrases('dont', 'stands in the brand book as what not to say', book, watcher)]),
  ];
}

/** A sentence as a phrase: its words alone. */
const plainWords = (text: string): string =>
  tokensOf(text)
    .map(({ form }) => `"${form}"`)
    .join(' ');

/** Words of coldness and reproach: the second sign that a sentence like the book's "don't" needs. */
const coldWords = [
  'obviously | clearly | apparently | whatever | anyway | pal | lady | you people | as already | per our | per the',
  'your {fault | problem | mistake} | not {my | our} | nothing to do with | will not let | do not care',
  '{fools | idiots | crooks | clowns | stupid | crazy | cheap | useless | worst | greatest | best | never | forever}',
];

function* likenesses(
  evidence: Evidence,
  cold: Watch,
  found: readonly ToneSign[],
  heard: ToneHeard,
): Generator<ToneSign> {
  const colds = heard.hits(cold);
  for (const passage of new Set(colds.map((hit) => hit.passage))) {
    for (const { span, likeness } of nominate(evidence, heard.reading(passage))) {
      const second = colds.find((hit) => hit.passage === passage && meets(hit.span, span));
      if (!second || found.some((sign) => sign.passage === passage && meets(sign.span, span))) continue;
      const actual = wordsOf({ passage, span });
      const shown = likeness.toFixed(2);
      yield {
        passage,
        span,
        data: {
          actual,
          measure: 'dont',
          expected: '',
          because: `"${actual}" is like what the brand book says not to say.`,
        },
        reason: `likeness to a "dont" is ${shown}, and it says "${wordsOf(second)}"`,
        confidence: 0.6,
      };
    }
  }
}

const meets = (a: Place['span'], b: Place['span']): boolean => a.start < b.end && b.start < a.end;

/** A scale beyond its limits over all that is heard of a document, at the sentence that moves it furthest. */
function* scaleSigns(watched: WatchedScale, range: Range, heard: ToneHeard): Generator<ToneSign> {
  const { value, sentences, parts } = scoreScale(watched, heard);
  if (sentences < fewestSentences) return;
  const rounded = Math.round(value * 100) / 100;
  const expected = brokenLimit(rounded, range);
  if (expected === null) return;
  const { name } = watched.scale;
  const wantsMore = range.min !== null && rounded < range.min;
  const worst = parts.reduce((a, b) => ((wantsMore ? b.sum < a.sum : b.sum > a.sum) ? b : a));
  const why = worst.cues.length > 0 ? `: ${worst.cues.join(', ')}` : '';
  yield {
    ...worst.place,
    data: {
      actual: String(rounded),
      measure: name,
      expected,
      because: `The measure of ${name} is ${rounded}; it should be ${expected}.`,
    },
    reason: `${name} is ${rounded} over ${sentences} sentences, wanted ${expected}${why}`,
    confidence: 0.7,
  };
}
