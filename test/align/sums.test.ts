import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adder, addSums, noSums, pictureOf, sumOf, verdicts, wilson } from '../../src/align.ts';
import type { Fact } from '../../src/model/fact.ts';
import { brand, fileOf, statement } from './messages.ts';

const facts = fc.array(
  fc.record({
    key: fc.constantFrom('price|deliver|', 'window|return|', '__proto__'),
    kind: fc.constantFrom('price', 'window'),
    thing: fc.constantFrom('delivery', 'returns'),
    value: fc.record({
      said: fc.constant('$5'),
      least: fc.constantFrom(null, 0, 5),
      most: fc.constantFrom(null, 0, 5),
      unit: fc.constantFrom('dollar', 'month'),
      currency: fc.constantFrom('USD', null),
      per: fc.constantFrom('month', null),
    }),
    file: fc.constantFrom('a.md', 'b.txt'),
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.constant(1),
    quote: fc.constantFrom('Delivery is $5.', 'It is free.'),
    speaker: fc.constant(null),
    time: fc.constant(null),
    heading: fc.constantFrom('Gold card', 'Silver card', null),
    unit: fc.constantFrom('row 2', null),
    record: fc.boolean(),
  }),
  { maxLength: 8 },
) as fc.Arbitrary<Fact[]>;

const files = fc.array(
  fc.record({
    facts,
    file: fc.constantFrom('a.md', 'b.txt', 'c.json', '__proto__'),
    channel: fc.constantFrom('ads', 'calls', null),
    passages: fc.nat(50),
    words: fc.nat(500),
    month: fc.constantFrom('2026-04', '2026-05', null),
    unledgered: fc.nat(3),
    statements: fc.array(
      fc.record({
        id: fc.constantFrom('returns', 'delivery', 'constructor'),
        verdict: fc.constantFrom(...verdicts),
        line: fc.integer({ min: 1, max: 40 }),
        confidence: fc.constantFrom(0.5, 0.7, 0.9),
        speaker: fc.constantFrom('Dana', null),
      }),
      { maxLength: 30 },
    ),
  }),
  { maxLength: 12 },
);

const sumsOf = (each: ReturnType<typeof fileOf>[]) => each.map(sumOf).reduce(addSums, noSums);

describe('sums of messages', () => {
  it('of two parts add up to the sum of the whole, whatever the parts and their order', () => {
    fc.assert(
      fc.property(files, fc.nat(12), (drawn, cut) => {
        const all = drawn.map(fileOf);
        const [one, other] = [sumsOf(all.slice(0, cut)), sumsOf(all.slice(cut))];
        expect(addSums(one, other)).toEqual(sumsOf(all));
        expect(addSums(other, one)).toEqual(sumsOf(all));
        expect(pictureOf(addSums(other, one), brand()).conflicts).toEqual(pictureOf(sumsOf(all), brand()).conflicts);
      }),
    );
  });

  it('added one by one are those of the whole', () => {
    fc.assert(
      fc.property(files, (drawn) => {
        const { add, total } = adder();
        for (const file of drawn) add(sumOf(fileOf(file)));
        expect(total()).toEqual(sumsOf(drawn.map(fileOf)));
      }),
    );
  });

  it('survive JSON', () => {
    const sums = sumsOf([fileOf({ statements: [statement('returns', 'keeps')] })]);
    expect(JSON.parse(JSON.stringify(sums))).toEqual(sums);
  });

  it('count every statement once in its promise and channel', () => {
    fc.assert(
      fc.property(files, (drawn) => {
        const sums = sumsOf(drawn.map(fileOf));
        const counted = Object.values(sums.promises)
          .flatMap((byChannel) => Object.values(byChannel))
          .reduce((total, counts) => total + verdicts.reduce((sum, verdict) => sum + counts[verdict], 0), 0);
        expect(counted).toBe(drawn.flatMap(({ statements }) => statements).length);
      }),
    );
  });
});

describe('the interval of a rate', () => {
  it('is the score interval of Wilson: 8 of 10 lies between 49 % and 94 %', () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it('holds the rate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const hits = Math.round(of * share);
        const { low, high } = wilson(hits, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(hits / of);
        expect(high + 1e-12).toBeGreaterThanOrEqual(hits / of);
      }),
    );
  });
});

describe('a picture', () => {
  it('is made of any messages without a figure that is no number', () => {
    fc.assert(
      fc.property(files, (drawn) => {
        const picture = pictureOf(sumsOf(drawn.map(fileOf)), brand());
        expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/);
        const voices = picture.channels.reduce((sum, { voice }) => sum + voice, 0);
        expect(voices === 0 || Math.abs(voices - 1) < 1e-9).toBe(true);
      }),
    );
  });
});
