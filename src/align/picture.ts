import type { Side } from '../model/finding.ts';
import type { Channel } from '../model/rulebook.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { addCounts, type Counts, type KeepRate, keepRate, noCounts, totalOf } from './counts.ts';
import { type Odds, oddsOf, type Pair, pairsOf } from './pairs.ts';
import { type Score, scoreOf } from './score.ts';
import type { MeasureSum, Quote, Sums } from './sums.ts';
import { type ToneGap, toneGaps } from './tone.ts';

/** What the picture is told of a promise. */
export interface PromiseAbout {
  readonly id: string;
  readonly wording: string;
  readonly owner: string | null;
  /** Last day it is valid, ISO; null for ever. */
  readonly until: string | null;
}

/** What the picture is told of a brand. */
export interface BrandAbout {
  readonly brand: string | null;
  readonly channels: readonly Channel[];
  readonly promises: readonly PromiseAbout[];
  /** ISO date. */
  readonly today: string;
}

/** A promise in a channel. */
export interface Cell extends KeepRate {
  readonly channel: string;
  readonly side: Side | null;
  readonly counts: Counts;
  readonly quotes: readonly Quote[];
}

/** A promise on one side. */
export interface SideCell extends KeepRate {
  readonly counts: Counts;
}

/**
 * Where a promise is heard: on `both` sides; `silent` when marketing makes it and service never speaks of it; `orphan` when
 * service speaks of it and marketing never does; `unsided` when only channels without a side speak of it; `unspoken` when
 * nobody does.
 */
export type Presence = 'both' | 'silent' | 'orphan' | 'unsided' | 'unspoken';

export interface PromiseRow {
  readonly id: string;
  readonly wording: string;
  readonly owner: string | null;
  readonly presence: Presence;
  /** Whether it has ended and is still made. */
  readonly expired: boolean;
  readonly cells: readonly Cell[];
  readonly marketing: SideCell;
  readonly service: SideCell;
  /** Marketing's keep rate less service's; null where one of them has too little evidence. */
  readonly gap: number | null;
  /** Marketing's share of the statements that customers meet, by reach; null where there is none. */
  readonly marketingShare: number | null;
  /** An ad's line beside a service line that contradicts it. */
  readonly pairs: readonly Pair[];
  /** Where one side contradicts itself. */
  readonly odds: readonly Odds[];
}

export interface ChannelRow {
  readonly name: string;
  readonly side: Side | null;
  readonly reach: number;
  readonly files: number;
  readonly passages: number;
  readonly words: number;
  readonly unledgered: number;
  /** Share of all passages that customers meet, by reach. */
  readonly voice: number;
  readonly tone: Readonly<Record<string, MeasureSum>>;
}

export interface SideRow {
  readonly side: Side;
  readonly passages: number;
  readonly voice: number;
}

/** Counts under a name: a speaker, a month, a file. */
export interface Named extends KeepRate {
  readonly name: string;
  readonly counts: Counts;
}

/** The picture across channels. */
export interface Picture {
  readonly version: 1;
  readonly brand: string | null;
  readonly files: number;
  readonly score: Score;
  readonly promises: readonly PromiseRow[];
  readonly channels: readonly ChannelRow[];
  readonly sides: readonly SideRow[];
  /** What messages state differently, whether or not a promise covers it. */
  readonly conflicts: readonly Conflict[];
  readonly tone: readonly ToneGap[];
  readonly speakers: readonly Named[];
  readonly months: readonly { readonly month: string; readonly marketing: SideCell; readonly service: SideCell }[];
  readonly worstFiles: readonly Named[];
  /** What can and cannot be concluded, in sentences. */
  readonly notes: readonly string[];
}

const mostFiles = 20;

/** Makes the picture of what messages come to. */
export function pictureOf(sums: Sums, about: BrandAbout): Picture {
  const channels = channelRows(sums, about.channels);
  const promises = about.promises.map((promise) => promiseRow(promise, sums, channels, about.today));
  return {
    version: 1,
    brand: about.brand,
    files: sums.files,
    score: scoreOf(promises),
    promises,
    channels,
    sides: sideRows(channels),
    conflicts: conflictsOf(sums.facts, (name) => channels.find((each) => each.name === name)?.side ?? null),
    tone: toneGaps(channels),
    speakers: byName(sums.speakers),
    months: Object.keys(sums.months)
      .sort()
      .map((month) => ({ month, ...onSides(sums.months[month]!, channels) })),
    worstFiles: byName(sums.statements)
      .filter(({ counts }) => counts.breaks + counts.exceeds + counts.hedges + counts.reported > 0)
      .slice(0, mostFiles),
    notes: notesOf(promises, channels, about),
  };
}

function channelRows(sums: Sums, known: readonly Channel[]): ChannelRow[] {
  const names = [...known.map(({ name }) => name), ...Object.keys(sums.channels).sort()];
  const rows = [...new Set(names)].map((name) => {
    const channel = known.find((each) => each.name === name);
    const sum = sums.channels[name] ?? { files: 0, passages: 0, words: 0, unledgered: 0 };
    return { name, side: channel?.side ?? null, reach: channel?.reach ?? 1, ...sum, tone: sums.tone[name] ?? {} };
  });
  const met = rows.reduce((sum, { passages, reach }) => sum + passages * reach, 0);
  return rows.map((row) => ({ ...row, voice: met === 0 ? 0 : (row.passages * row.reach) / met }));
}

function sideRows(channels: readonly ChannelRow[]): SideRow[] {
  return (['marketing', 'service'] as const).map((side) => {
    const own = channels.filter((channel) => channel.side === side);
    const sum = (of: (channel: ChannelRow) => number): number => own.reduce((total, each) => total + of(each), 0);
    return { side, passages: sum(({ passages }) => passages), voice: sum(({ voice }) => voice) };
  });
}

function promiseRow(about: PromiseAbout, sums: Sums, channels: readonly ChannelRow[], today: string): PromiseRow {
  const byChannel = sums.promises[about.id] ?? {};
  const quotes = sums.quotes[about.id] ?? {};
  const cells = channels.map(({ name, side }): Cell => {
    const counts = byChannel[name] ?? noCounts;
    return { channel: name, side, counts, ...keepRate(counts), quotes: quotes[name] ?? [] };
  });
  const { marketing, service } = onSides(byChannel, channels);
  return {
    id: about.id,
    wording: about.wording,
    owner: about.owner,
    presence: presenceOf(marketing, service, cells),
    expired: about.until !== null && about.until < today && marketing.of + service.of > 0,
    cells,
    marketing,
    service,
    gap: marketing.rate === null || service.rate === null ? null : marketing.rate - service.rate,
    marketingShare: shareOfMarketing(byChannel, channels),
    pairs: pairsOf(cells),
    odds: oddsOf(cells),
  };
}

function presenceOf(marketing: SideCell, service: SideCell, cells: readonly Cell[]): Presence {
  if (marketing.of > 0) return service.of > 0 ? 'both' : 'silent';
  if (service.of > 0) return 'orphan';
  return cells.some(({ of }) => of > 0) ? 'unsided' : 'unspoken';
}

function onSides(
  byChannel: Readonly<Record<string, Counts>>,
  channels: readonly ChannelRow[],
): { readonly marketing: SideCell; readonly service: SideCell } {
  const of = (side: Side): SideCell => {
    const counts = channels
      .filter((channel) => channel.side === side)
      .reduce((sum, { name }) => addCounts(sum, byChannel[name] ?? noCounts), noCounts);
    return { counts, ...keepRate(counts) };
  };
  return { marketing: of('marketing'), service: of('service') };
}

function shareOfMarketing(byChannel: Readonly<Record<string, Counts>>, channels: readonly ChannelRow[]): number | null {
  let [met, marketing] = [0, 0];
  for (const { name, side, reach } of channels) {
    const weight = totalOf(byChannel[name] ?? noCounts) * reach;
    met += weight;
    if (side === 'marketing') marketing += weight;
  }
  return met === 0 ? null : marketing / met;
}

/** Those with most statements that do not keep a promise first. */
function byName(table: Readonly<Record<string, Counts>>): Named[] {
  return Object.entries(table)
    .map(([name, counts]) => ({ name, counts, ...keepRate(counts) }))
    .sort((a, b) => b.of - b.kept - (a.of - a.kept) || b.of - a.of || (a.name < b.name ? -1 : 1));
}

function notesOf(
  promises: readonly PromiseRow[],
  channels: readonly ChannelRow[],
  { channels: known, promises: ledger }: BrandAbout,
): string[] {
  const notes: string[] = [];
  const heard = (side: Side): boolean => channels.some((each) => each.side === side && each.passages > 0);
  if (ledger.length === 0) notes.push('The brand file holds no promise, so nothing can be held against one.');
  if (known.length === 0) notes.push('The brand file names no channel, so nobody can tell marketing from service.');
  else if (channels.every(({ passages }) => passages === 0)) return [...notes, 'No message of any channel was read.'];
  else if (known.every(({ side }) => side === null))
    notes.push('No channel of the brand file has a `side`, so nobody can tell marketing from service.');
  else {
    if (!heard('marketing')) notes.push('No message of marketing was read, so no gap between the sides can be told.');
    if (!heard('service')) notes.push('No message of service was read, so no gap between the sides can be told.');
  }
  const outside = channels.filter(({ side, passages }) => side === null && passages > 0).map(({ name }) => name);
  if (outside.length > 0 && known.some(({ side }) => side !== null))
    notes.push(
      `Messages of ${outside.join(', ')} belong to no side and count in no gap; give ${outside.length === 1 ? 'the channel' : 'the channels'} a \`side\`.`,
    );
  const unspoken = promises.filter(({ presence }) => presence === 'unspoken').length;
  if (unspoken > 0) notes.push(`Nobody speaks of ${unspoken} of ${promises.length} promises in these messages.`);
  return notes;
}
