import type { CastMember, Conduct, FileConduct, Outcome } from '../model/conduct.ts';
import type { Scorecard, Standard } from '../model/rulebook.ts';
import { type Line, linesOf, meanOf, type Total, totalOf } from './points.ts';

/** A conversation as one card scores it, and what each speaker adds. */
export interface CallScore extends Total {
  readonly file: string;
  /** Its name in a file that holds several; null where it is all of the file. */
  readonly conversation: string | null;
  readonly channel: string | null;
  readonly lines: readonly Line[];
  /** Everybody scored in it, by their own doing: with one speaker the same as the call. */
  readonly speakers: readonly (CastMember & Total & { readonly lines: readonly Line[] })[];
}

/** A standard over many conversations. */
export interface StandardSum {
  readonly standard: Standard;
  readonly kept: number;
  readonly broken: number;
  readonly notApplicable: number;
  readonly points: number;
  readonly of: number;
}

/** One speaker over all conversations. */
export interface SpeakerScore extends CastMember {
  /** Conversations in which the speaker has a score. */
  readonly calls: number;
  /** The mean of their scores. */
  readonly average: number | null;
  readonly passed: number | null;
  /** Conversations that failed automatically. */
  readonly failed: number;
  readonly points: number;
  readonly of: number;
  readonly standards: readonly StandardSum[];
}

/** What one card comes to over a run. */
export interface CardScores {
  readonly card: Scorecard;
  /** The mean of the scores of its calls. */
  readonly average: number | null;
  readonly passed: number | null;
  readonly failed: number;
  readonly standards: readonly StandardSum[];
  readonly calls: readonly CallScore[];
  /** By name. */
  readonly speakers: readonly SpeakerScore[];
}

/** A conversation without a score, and why. */
export interface Unscored {
  readonly file: string;
  readonly conversation: string | null;
  readonly reason: string;
}

/** What a run comes to. */
export interface Scores {
  readonly cards: readonly CardScores[];
  readonly unscored: readonly Unscored[];
}

/** A file with what its conversations did. */
export type ScoredFile = FileConduct & { readonly file: string };

/** Scores every conversation by every card that is for its channel. A conversation of which nothing can be told gets a reason instead. */
export function scoresOf(cards: readonly Scorecard[], files: readonly ScoredFile[]): Scores {
  const calls = new Map<Scorecard, CallScore[]>(cards.map((card) => [card, []]));
  const unscored: Unscored[] = [];
  for (const { file, channel, conversations, none } of files) {
    const own = cards.filter(
      ({ channels }) => channels.length === 0 || (channel !== null && channels.includes(channel)),
    );
    if (own.length === 0) {
      const where = channel === null ? 'This file is in no channel' : `This file is in the channel ${channel}`;
      unscored.push({ file, conversation: null, reason: `${where}, and no scorecard is for it.` });
    } else if (none !== null) unscored.push({ file, conversation: null, reason: none });
    for (const card of own) {
      for (const conduct of conversations) {
        const scored = scoreCall(card, conduct, file, channel);
        if (typeof scored !== 'string') calls.get(card)!.push(scored);
        else if (
          !unscored.some(
            (each) => each.file === file && each.conversation === conduct.conversation && each.reason === scored,
          )
        )
          unscored.push({ file, conversation: conduct.conversation, reason: scored });
      }
    }
  }
  return { cards: cards.map((card) => cardScores(card, calls.get(card)!)), unscored };
}

/** The score of one conversation, or why there is none. */
function scoreCall(card: Scorecard, conduct: Conduct, file: string, channel: string | null): CallScore | string {
  const { conversation, cast, unplaced = [], outcomes } = conduct;
  if (unplaced.length > 0) {
    const labels = unplaced.map((label) => `"${label}"`).join(' or ');
    return `Nobody in this conversation is known to be an agent: name ${labels} under speakers: in the brand file.`;
  }
  const isScored = ({ role, speaker }: CastMember): boolean =>
    card.by.some((name) => name === role || name === speaker || name === 'company' || name === 'anyone');
  const scored = cast.map(isScored);
  if (!scored.includes(true)) return `No ${card.by.join(' or ')} speaks in this conversation.`;
  const own = outcomes.filter(({ by }) => scored[by]);
  const lines = linesOf(card.standards, own);
  const total = totalOf(lines, card.pass);
  if (total.score === null) return `No standard of the scorecard ${card.id} applies to this conversation.`;
  const speakers = cast.flatMap((member, index) =>
    scored[index] ? [{ ...member, ...speakerTotal(card, own, index) }] : [],
  );
  return { file, conversation, channel, ...total, lines, speakers };
}

function speakerTotal(card: Scorecard, outcomes: readonly Outcome[], index: number) {
  const lines = linesOf(
    card.standards,
    outcomes.filter(({ by }) => by === index),
  );
  return { ...totalOf(lines, card.pass), lines };
}

function cardScores(card: Scorecard, calls: readonly CallScore[]): CardScores {
  const speakers = new Map<string, SpeakerCall[]>();
  for (const call of calls) {
    for (const speaker of call.speakers) {
      const key = JSON.stringify([speaker.speaker ?? '', speaker.role]);
      const known = speakers.get(key);
      if (known) known.push(speaker);
      else speakers.set(key, [speaker]);
    }
  }
  return {
    card,
    ...countsOf(card, calls),
    standards: standardSums(card, calls),
    calls,
    speakers: [...speakers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => speakerScore(card, own)),
  };
}

type SpeakerCall = CallScore['speakers'][number];

function speakerScore(card: Scorecard, calls: readonly SpeakerCall[]): SpeakerScore {
  const { speaker, role } = calls[0]!;
  return {
    speaker,
    role,
    calls: calls.filter(({ score }) => score !== null).length,
    ...countsOf(card, calls),
    points: calls.reduce((sum, { points }) => sum + points, 0),
    of: calls.reduce((sum, { of }) => sum + of, 0),
    standards: standardSums(card, calls),
  };
}

function countsOf({ pass }: Scorecard, totals: readonly Total[]) {
  return {
    average: meanOf(totals.flatMap(({ score }) => score ?? [])),
    passed: pass === null ? null : totals.filter(({ passed }) => passed === true).length,
    failed: totals.filter(({ failed }) => failed.length > 0).length,
  };
}

function standardSums({ standards }: Scorecard, calls: readonly { readonly lines: readonly Line[] }[]): StandardSum[] {
  return standards.map((standard, index) => {
    const lines = calls.flatMap(({ lines: all }) => all[index] ?? []);
    const count = (result: Line['result']): number => lines.filter((line) => line.result === result).length;
    return {
      standard,
      kept: count('kept'),
      broken: count('broken'),
      notApplicable: count('not applicable'),
      points: lines.reduce((sum, { points }) => sum + points, 0),
      of: lines.reduce((sum, { of }) => sum + of, 0),
    };
  });
}
