import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CastMember, Conduct, Outcome } from '../../src/model/conduct.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Scorecard, Standard } from '../../src/model/rulebook.ts';
import { type CallScore, type ScoredFile, scoresOf } from '../../src/score/scores.ts';

const ids = ['greet', 'recap', 'sorry', 'price', 'warm'];

const standard = (id: string, more: Partial<Standard> = {}): Standard => ({
  ...{ title: id, section: null, ids: [id], weight: 10, automatic: false },
  ...more,
});

const cardOf = (standards: readonly Standard[], more: Partial<Scorecard> = {}): Scorecard => ({
  ...{ id: 'service', title: 'Service', channels: [], by: ['agent'], pass: 80, standards },
  ...{ source: { file: 'onevoice.yaml', line: 1, column: 1 } },
  ...more,
});

const finding = (id: string): Finding => ({
  ...{ file: 'call.txt', line: 3, column: 1, endLine: 3, endColumn: 5, offset: 20, endOffset: 24, quote: 'Well' },
  ...{ id, kind: 'never-say', verdict: null, severity: 'warning', confidence: 1, message: 'No.', reason: 'says so' },
  ...{ channel: 'calls', side: 'service', role: 'agent', speaker: 'Dana', time: 12, related: [], fix: null },
});

const outcome = (id: string, result: Outcome['result'], by = 0): Outcome => ({ result, by, finding: finding(id) });
const dana: CastMember = { speaker: 'Dana', role: 'agent' };

const fileOf = (outcomes: readonly Outcome[], cast: readonly CastMember[] = [dana], file = 'call.txt'): ScoredFile => ({
  ...{ file, channel: 'calls', none: null },
  conversations: [{ conversation: null, cast, outcomes }],
});

/** The one call of one file, scored by one card. */
function callOf(standards: readonly Standard[], outcomes: readonly Outcome[], cast?: readonly CastMember[]): CallScore {
  const call = scoresOf([cardOf(standards)], [fileOf(outcomes, cast)]).cards[0]?.calls[0];
  if (!call) throw new Error('not scored');
  return call;
}

describe('the score of a call', () => {
  it('is the share of points kept among those of standards that applied', () => {
    const standards = [standard('greet'), standard('recap', { weight: 30 }), standard('sorry', { weight: 60 })];
    const call = callOf(standards, [outcome('greet', 'kept'), outcome('recap', 'broken')]);
    expect(call).toMatchObject({ score: 25, points: 10, of: 40, passed: false });
    expect(call.lines.map(({ result }) => result)).toEqual(['kept', 'broken', 'not applicable']);
  });

  it('counts a standard of several rules as broken where one is, and a second breach no further', () => {
    const standards = [standard('both', { ids: ['greet', 'recap'] }), standard('sorry')];
    const outcomes = [outcome('greet', 'kept'), outcome('recap', 'broken'), outcome('recap', 'broken')];
    expect(callOf(standards, [...outcomes, outcome('sorry', 'kept')])).toMatchObject({ score: 50, of: 20 });
  });

  it('is 0, and passes no mark, where a standard fails automatically', () => {
    const standards = [standard('greet', { weight: 90 }), standard('price', { automatic: true })];
    const call = callOf(standards, [outcome('greet', 'kept'), outcome('price', 'broken')]);
    expect(call).toMatchObject({ score: 0, points: 0, of: 100, passed: false, failed: ['price'] });
  });

  it('never shows a mark that it did not reach', () => {
    const standards = [standard('greet', { weight: 79.96 }), standard('recap', { weight: 20.04 })];
    expect(callOf(standards, [outcome('greet', 'kept'), outcome('recap', 'broken')])).toMatchObject({
      score: 79.9,
      passed: false,
    });
  });

  it('is shared out by whose doing it was where two agents speak', () => {
    const standards = [standard('greet'), standard('price'), standard('recap')];
    const outcomes = [outcome('greet', 'kept', 0), outcome('price', 'kept', 0), outcome('price', 'broken', 1)];
    const call = callOf(standards, outcomes, [dana, { speaker: 'Raj', role: 'agent' }]);
    expect(call).toMatchObject({ score: 50 });
    expect(call.speakers.map(({ speaker, score, points, of }) => [speaker, score, points, of])).toEqual([
      ['Dana', 100, 20, 20],
      ['Raj', 0, 0, 10],
    ]);
  });

  it('leaves out what a bot says, unless the card scores it', () => {
    const cast: readonly CastMember[] = [dana, { speaker: null, role: 'bot' }];
    const outcomes = [outcome('price', 'kept', 0), outcome('price', 'broken', 1)];
    expect(callOf([standard('price')], outcomes, cast)).toMatchObject({ score: 100, speakers: [{ speaker: 'Dana' }] });
    const card = cardOf([standard('price')], { by: ['agent', 'bot'] });
    expect(scoresOf([card], [fileOf(outcomes, cast)]).cards[0]?.calls[0]).toMatchObject({ score: 0 });
  });
});

describe('what cannot be scored gets a reason and no score', () => {
  const reasonOf = (file: ScoredFile, card = cardOf([standard('greet')])): string[] => {
    const { cards, unscored } = scoresOf([card], [file]);
    expect(cards[0]).toMatchObject({ calls: [], average: null, speakers: [] });
    return unscored.map(({ reason }) => reason);
  };

  it('a call in which nobody is known to be an agent', () =>
    expect(
      reasonOf({
        ...fileOf([], []),
        conversations: [{ conversation: null, cast: [], unplaced: ['X1'], outcomes: [] }],
      }),
    ).toEqual(['Nobody in this conversation is known to be an agent: name "X1" under speakers: in the brand file.']));

  it('a call in which only customers speak', () =>
    expect(reasonOf(fileOf([], []))).toEqual(['No agent speaks in this conversation.']));

  it('a call that a bot takes', () =>
    expect(reasonOf(fileOf([outcome('greet', 'kept')], [{ speaker: null, role: 'bot' }]))).toEqual([
      'No agent speaks in this conversation.',
    ]));

  it('a call to which no standard applies', () =>
    expect(reasonOf(fileOf([]))).toEqual(['No standard of the scorecard service applies to this conversation.']));

  it('a file that has no conversation, and one of a channel without a card', () => {
    expect(reasonOf({ file: 'a.txt', channel: 'calls', conversations: [], none: 'Empty.' })).toEqual(['Empty.']);
    expect(reasonOf(fileOf([outcome('greet', 'kept')]), cardOf([standard('greet')], { channels: ['chats'] }))).toEqual([
      'This file is in the channel calls, and no scorecard is for it.',
    ]);
  });
});

const standards = fc.uniqueArray(
  fc.record({
    title: fc.constantFrom(...ids),
    section: fc.constant(null),
    ids: fc.subarray(ids, { minLength: 1 }),
    weight: fc.integer({ min: 0, max: 40 }),
    automatic: fc.boolean(),
  }),
  { selector: ({ title }) => title, minLength: 1 },
);
const people = fc.uniqueArray(fc.constantFrom('Dana', 'Raj', 'Lois', null), { minLength: 1, maxLength: 3 });
const conduct = (names: typeof people) =>
  names.chain((speakers) =>
    fc.record({
      conversation: fc.constant(null),
      cast: fc.constant(speakers.map((speaker): CastMember => ({ speaker, role: 'agent' }))),
      outcomes: fc.array(
        fc
          .tuple(
            fc.constantFrom(...ids),
            fc.constantFrom('kept' as const, 'broken' as const),
            fc.nat(speakers.length - 1),
          )
          .map(([id, result, by]) => outcome(id, result, by)),
        { maxLength: 8 },
      ),
    }),
  );
const filesOf = (conducts: fc.Arbitrary<Conduct>) =>
  fc
    .array(conducts, { maxLength: 6 })
    .map((all) =>
      all.map(
        (each, index): ScoredFile => ({ file: `${index}.txt`, channel: 'calls', conversations: [each], none: null }),
      ),
    );
const files = filesOf(conduct(people));

describe('whatever the card and the calls', () => {
  it('every score is between 0 and 100, and its points are no more than could be had', () =>
    fc.assert(
      fc.property(standards, files, (lines, calls) => {
        const [card] = scoresOf([cardOf(lines)], calls).cards;
        const totals = card!.calls.flatMap((call) => [call, ...call.speakers]);
        for (const { score, points, of } of totals) {
          expect(score === null || (score >= 0 && score <= 100)).toBe(true);
          expect(points).toBeLessThanOrEqual(of);
        }
        const means = [card!, ...card!.speakers].map(({ average }) => average);
        expect(means.every((mean) => mean === null || (mean >= 0 && mean <= 100))).toBe(true);
      }),
    ));

  it('a standard that applies to no call changes nothing', () =>
    fc.assert(
      fc.property(standards, files, fc.boolean(), (lines, calls, automatic) => {
        const scoresWith = (all: readonly Standard[]) => {
          const { cards, unscored } = scoresOf([cardOf(all)], calls);
          const figures = (total: CallScore | CallScore['speakers'][number]) => {
            const { score, points, of, passed, failed } = total;
            return { score, points, of, passed, failed };
          };
          return {
            unscored,
            calls: cards[0]!.calls.map((call) => [figures(call), call.speakers.map(figures)]),
            speakers: cards[0]!.speakers.map(({ standards: _, ...rest }) => rest),
          };
        };
        expect(scoresWith([...lines, standard('never-met', { weight: 50, automatic })])).toEqual(scoresWith(lines));
      }),
    ));

  it('an automatic fail gives 0', () =>
    fc.assert(
      fc.property(standards, files, (lines, calls) => {
        for (const call of scoresOf([cardOf(lines)], calls).cards[0]!.calls) {
          const isFailed = call.lines.some(({ result, standard: { automatic } }) => automatic && result === 'broken');
          if (isFailed) expect(call).toMatchObject({ score: 0, points: 0, passed: false });
        }
      }),
    ));

  it("a speaker's points are those of the speaker's calls, and with one speaker a call all speakers' are all calls'", () => {
    const sumOf = (all: readonly { readonly points: number; readonly of: number }[]) => [
      all.reduce((sum, { points }) => sum + points, 0),
      all.reduce((sum, { of }) => sum + of, 0),
    ];
    fc.assert(
      fc.property(standards, files, (lines, calls) => {
        const [card] = scoresOf([cardOf(lines)], calls).cards;
        for (const each of card!.speakers) {
          const own = card!.calls.flatMap(({ speakers }) => speakers.filter(({ speaker }) => speaker === each.speaker));
          expect(sumOf([each])).toEqual(sumOf(own));
          expect(each.calls).toBe(own.filter(({ score }) => score !== null).length);
        }
      }),
    );
    const alone = filesOf(conduct(people.map(([first]) => [first ?? null])));
    fc.assert(
      fc.property(standards, alone, (lines, calls) => {
        const [card] = scoresOf([cardOf(lines)], calls).cards;
        expect(sumOf(card!.speakers)).toEqual(sumOf(card!.calls));
      }),
    );
  });
});
