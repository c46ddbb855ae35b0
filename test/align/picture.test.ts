import { describe, expect, it } from 'vitest';
import { addSums, noSums, pictureOf, sumOf, trendOf } from '../../src/align.ts';
import type { Verdict } from '../../src/model/finding.ts';
import { brand, fileOf, statement } from './messages.ts';

/** The sums of one file a channel, with so many statements about returns. */
function said(ads: readonly Verdict[], calls: readonly Verdict[]) {
  const file = (channel: string, verdicts: readonly Verdict[]) =>
    sumOf(fileOf({ file: `${channel}/1`, channel, statements: verdicts.map((each) => statement('returns', each)) }));
  return addSums(file('ads', ads), file('calls', calls));
}

const times = (count: number, verdict: Verdict): Verdict[] => Array.from({ length: count }, () => verdict);
const returns = (picture: ReturnType<typeof pictureOf>) => picture.promises.find(({ id }) => id === 'returns')!;

describe('the gap of a promise', () => {
  it('is what marketing keeps less what service keeps', () => {
    const row = returns(pictureOf(said(times(5, 'keeps'), [...times(3, 'keeps'), ...times(3, 'breaks')]), brand()));
    expect(row.gap).toBe(0.5);
    expect(row.presence).toBe('both');
  });

  it('is not told from fewer than five statements', () => {
    const row = returns(pictureOf(said(times(4, 'keeps'), times(9, 'breaks')), brand()));
    expect(row.gap).toBeNull();
    expect(row.marketing.rate).toBeNull();
  });
});

describe('the presence of a promise', () => {
  it('is silent when service never speaks of it, an orphan when marketing does not, unspoken when nobody does', () => {
    expect(returns(pictureOf(said(['keeps'], []), brand())).presence).toBe('silent');
    expect(returns(pictureOf(said([], ['keeps']), brand())).presence).toBe('orphan');
    expect(returns(pictureOf(said([], []), brand())).presence).toBe('unspoken');
  });

  it('is unsided when only channels without a side speak of it', () => {
    const sums = sumOf(fileOf({ channel: 'mail', statements: [statement('returns', 'keeps')] }));
    expect(returns(pictureOf(sums, brand())).presence).toBe('unsided');
  });

  it('tells of a promise that has ended and is still made', () => {
    const ended = [{ id: 'returns', wording: 'We do returns.', owner: null, until: '2026-05-31' }];
    expect(returns(pictureOf(said(['keeps'], []), brand({ promises: ended }))).expired).toBe(true);
    expect(returns(pictureOf(said([], []), brand({ promises: ended }))).expired).toBe(false);
  });
});

describe('the score', () => {
  it('is the mean of the lower keep rates of promises with evidence on both sides', () => {
    const { score } = pictureOf(said(times(10, 'keeps'), [...times(3, 'keeps'), ...times(2, 'breaks')]), brand());
    expect(score).toMatchObject({ value: 60, promises: 1, of: 2 });
  });

  it('is none where there is too little to tell', () => {
    expect(pictureOf(noSums, brand()).score.value).toBeNull();
    expect(pictureOf(said(times(20, 'keeps'), []), brand()).score.value).toBeNull();
  });
});

describe('the voice of a channel', () => {
  it('is its share of the passages that customers meet, by reach', () => {
    const sums = addSums(
      sumOf(fileOf({ channel: 'ads', passages: 3 })),
      sumOf(fileOf({ channel: 'calls', passages: 10 })),
    );
    const { channels, sides } = pictureOf(sums, brand());
    expect(channels.map(({ voice }) => voice)).toEqual([0.75, 0.25]);
    expect(sides).toMatchObject([
      { side: 'marketing', voice: 0.75 },
      { side: 'service', voice: 0.25 },
    ]);
  });
});

describe('what cannot be concluded', () => {
  it.each([
    ['no message was read', noSums, brand(), 'No message of any channel was read.'],
    ['no channel is named', said(['keeps'], []), brand({ channels: [] }), 'names no channel'],
    ['no promise is written', said([], []), brand({ promises: [] }), 'holds no promise'],
    [
      'one side is missing',
      sumOf(fileOf({ channel: 'ads', passages: 4 })),
      brand(),
      'No message of service was read, so no gap',
    ],
  ])('is said where %s', (_, sums, about, note) => {
    expect(pictureOf(sums, about).notes.join('\n')).toContain(note);
  });
});

describe('the trend', () => {
  it('names the promises whose keep rate moved and those that came or went', () => {
    const before = pictureOf(said(times(5, 'keeps'), times(5, 'keeps')), brand());
    const now = pictureOf(
      said(times(5, 'keeps'), [...times(4, 'keeps'), 'breaks']),
      brand({ promises: [...brand().promises.slice(0, 1), { id: 'new', wording: '', owner: null, until: null }] }),
    );
    expect(trendOf(before, now)).toEqual({
      score: { before: 100, now: 80 },
      moves: [{ id: 'returns', side: 'service', before: 1, now: 0.8 }],
      added: ['new'],
      removed: ['delivery'],
    });
  });
});

describe('paired evidence', () => {
  it("puts marketing's line beside the service line that contradicts it", () => {
    const sums = addSums(
      sumOf(
        fileOf({ file: 'ads/1', channel: 'ads', statements: [statement('returns', 'keeps', { quote: '30 days' })] }),
      ),
      sumOf(
        fileOf({
          file: 'calls/1',
          channel: 'calls',
          statements: [statement('returns', 'breaks', { quote: '14 days' })],
        }),
      ),
    );
    expect(returns(pictureOf(sums, brand())).pairs).toMatchObject([
      { marketing: { quote: '30 days', file: 'ads/1' }, service: { quote: '14 days', file: 'calls/1' } },
    ]);
  });

  it('puts the line that speaks of the same part, or in the same words, beside what contradicts it', () => {
    const made = (file: string, quote: string, reason: string) =>
      sumOf(fileOf({ file, channel: 'ads', statements: [statement('returns', 'keeps', { quote, reason })] }));
    const broken = statement('returns', 'breaks', { quote: 'bring the slip', reason: 'asks for "slip" (receipt)' });
    const parts = [
      made('ads/1', '30 days', 'says 30 days (window)'),
      made('ads/2', 'no paper', 'says so (receipt)'),
      sumOf(fileOf({ file: 'calls/1', channel: 'calls', statements: [broken] })),
    ];
    expect(returns(pictureOf(parts.reduce(addSums), brand())).pairs).toMatchObject([
      { marketing: { quote: 'no paper' }, service: { quote: 'bring the slip' } },
    ]);
  });

  it('puts two ads that contradict each other side by side', () => {
    const ad = (file: string, verdict: 'keeps' | 'exceeds', quote: string) =>
      sumOf(fileOf({ file, channel: 'ads', statements: [statement('returns', verdict, { quote })] }));
    const sums = addSums(ad('ads/1', 'keeps', '30 days'), ad('ads/2', 'exceeds', '90 days'));
    expect(returns(pictureOf(sums, brand())).odds).toMatchObject([
      { side: 'marketing', kept: { quote: '30 days' }, other: { quote: '90 days' } },
    ]);
    expect(returns(pictureOf(ad('ads/2', 'exceeds', '90 days'), brand())).odds).toEqual([]);
  });
});
