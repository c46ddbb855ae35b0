import type { Fact } from '../model/fact.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { type FactTable, firstOf, tableOf } from './conflicts.ts';
import { addCounts, type Counts, noCounts, verdicts } from './counts.ts';

/** A statement as evidence: where it stands, who says it, and why it is judged so. */
export interface Quote {
  readonly verdict: Verdict;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly speaker: string | null;
  /** Seconds from the start of the record. */
  readonly time: number | null;
  readonly confidence: number;
  readonly reason: string;
}

/** What one channel's messages come to. Passages and words are those that the company says. */
export interface ChannelSum {
  readonly files: number;
  readonly passages: number;
  readonly words: number;
  /** Commitments that no promise covers. */
  readonly unledgered: number;
}

/** A scale of tone: its sum over sentences in thousandths, and over how many. */
export interface MeasureSum {
  readonly sum: number;
  readonly of: number;
}

type Table<Value> = Readonly<Record<string, Value>>;

/** What messages come to; sums of parts add up to the sum of the whole, in any order. Plain data. */
export interface Sums {
  readonly files: number;
  readonly channels: Table<ChannelSum>;
  /** Promise → channel → counts. */
  readonly promises: Table<Table<Counts>>;
  /** Who speaks for the company → counts. */
  readonly speakers: Table<Counts>;
  /** Month (`2026-05`) → channel → counts. */
  readonly months: Table<Table<Counts>>;
  /** File → counts, of files with a statement. */
  readonly statements: Table<Counts>;
  /** Promise → channel → the surest statements of each verdict. */
  readonly quotes: Table<Table<readonly Quote[]>>;
  /** Channel → measure of tone. */
  readonly tone: Table<Table<MeasureSum>>;
  /** What messages state of prices, windows, hours and the like. */
  readonly facts: FactTable;
}

/** The name under which messages of no channel stand. */
export const noChannel = '(no channel)';

export const noSums: Sums = {
  files: 0,
  channels: {},
  promises: {},
  speakers: {},
  months: {},
  statements: {},
  quotes: {},
  tone: {},
  facts: {},
};

/** One message file, judged. */
export interface JudgedFile {
  readonly file: string;
  readonly channel: string | null;
  readonly passages: number;
  readonly words: number;
  /** `2026-05`, or null where the file does not say when. */
  readonly month: string | null;
  readonly statements: readonly Finding[];
  readonly unledgered: number;
  readonly tone: Table<MeasureSum>;
  readonly facts: readonly Fact[];
}

/** What one file adds. */
export function sumOf(judged: JudgedFile): Sums {
  const channel = judged.channel ?? noChannel;
  let sums: Sums = {
    ...noSums,
    files: 1,
    channels: {
      [channel]: { files: 1, passages: judged.passages, words: judged.words, unledgered: judged.unledgered },
    },
    tone: Object.keys(judged.tone).length > 0 ? { [channel]: judged.tone } : {},
    facts: tableOf(judged.facts, channel),
  };
  for (const finding of judged.statements) sums = addSums(sums, sumOfStatement(finding, channel, judged));
  return sums;
}

function sumOfStatement(finding: Finding, channel: string, { file, month }: JudgedFile): Sums {
  const verdict = verdicts.find((each) => each === finding.verdict);
  if (!verdict) return noSums;
  const counts = { ...noCounts, [verdict]: 1 };
  const { line, column, quote, speaker, time, confidence, reason, id } = finding;
  return {
    ...noSums,
    promises: { [id]: { [channel]: counts } },
    // A customer who reports a breach speaks, but not for the company.
    speakers: speaker === null || verdict === 'reported' ? {} : { [speaker]: counts },
    months: month === null ? {} : { [month]: { [channel]: counts } },
    statements: { [file]: counts },
    quotes: { [id]: { [channel]: [{ verdict, file, line, column, quote, speaker, time, confidence, reason }] } },
  };
}

/** The sum of two parts. Associative and commutative. */
export function addSums(one: Sums, other: Sums): Sums {
  return {
    files: one.files + other.files,
    channels: merge(one.channels, other.channels, addChannels),
    promises: merge(one.promises, other.promises, addTables),
    speakers: addTables(one.speakers, other.speakers),
    months: merge(one.months, other.months, addTables),
    statements: addTables(one.statements, other.statements),
    quotes: merge(one.quotes, other.quotes, (a, b) => merge(a, b, surestOf)),
    tone: merge(one.tone, other.tone, (a, b) => merge(a, b, (x, y) => ({ sum: x.sum + y.sum, of: x.of + y.of }))),
    facts: merge(one.facts, other.facts, (a, b) => merge(a, b, firstOf)),
  };
}

/** Adds up many parts, one by one, in time that grows with their number: only sums of as many parts are added to each other. */
export function adder(): { add(part: Sums): void; total(): Sums } {
  const sums: (Sums | null)[] = [];
  return {
    add(part) {
      let sum = part;
      let level = 0;
      for (let held = sums[level]; held; held = sums[level]) {
        sum = addSums(held, sum);
        sums[level] = null;
        level += 1;
      }
      sums[level] = sum;
    },
    total: () => sums.reduce<Sums>((sum, held) => (held ? addSums(sum, held) : sum), noSums),
  };
}

const addTables = (one: Table<Counts>, other: Table<Counts>): Table<Counts> => merge(one, other, addCounts);

const addChannels = (one: ChannelSum, other: ChannelSum): ChannelSum => ({
  files: one.files + other.files,
  passages: one.passages + other.passages,
  words: one.words + other.words,
  unledgered: one.unledgered + other.unledgered,
});

function merge<Value>(one: Table<Value>, other: Table<Value>, add: (a: Value, b: Value) => Value): Table<Value> {
  const [small, large] = Object.keys(one).length < Object.keys(other).length ? [one, other] : [other, one];
  const keys = Object.keys(small);
  if (keys.length === 0) return large;
  const merged: Record<string, Value> = Object.assign(Object.create(null), large);
  for (const key of keys) {
    const known = merged[key];
    merged[key] = known === undefined ? small[key]! : add(known, small[key]!);
  }
  return merged;
}

/** How many quotes of each verdict are kept for a promise in a channel. */
const mostQuotes = 12;

/** The surest quotes of each verdict; of two as sure the one that stands first. */
function surestOf(one: readonly Quote[], other: readonly Quote[]): readonly Quote[] {
  const all = [...one, ...other].sort(compareQuotes);
  const taken = new Map<Verdict, number>();
  return all.filter(({ verdict }) => {
    const count = (taken.get(verdict) ?? 0) + 1;
    taken.set(verdict, count);
    return count <= mostQuotes;
  });
}

const compareQuotes = (a: Quote, b: Quote): number =>
  b.confidence - a.confidence ||
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.verdict, b.verdict) ||
  compareText(JSON.stringify(a), JSON.stringify(b));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
