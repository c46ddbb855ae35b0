import type { CastMember, Outcome } from '../../model/conduct.ts';
import type { Line, Result, Total } from '../../score/points.ts';
import type { CallScore, CardScores, Scores, SpeakerScore, StandardSum } from '../../score/scores.ts';
import { json } from '../harmless.ts';
import type { ScoreView, ScoreWriter } from './writing.ts';

/** What `onevoice score --format json` writes. The fields and their names are a contract, `version: 1`. */
export interface ScoreJson {
  readonly version: 1;
  readonly by: ScoreView;
  readonly scorecards: readonly CardJson[];
  /** Conversations and files without a score, and why. */
  readonly notScored: readonly {
    readonly file: string;
    readonly conversation: string | null;
    readonly reason: string;
  }[];
}

export interface CardJson {
  readonly id: string;
  readonly title: string;
  /** The least score that passes; null where none is set. */
  readonly pass: number | null;
  /** The mean of the scores of its calls; null without one. */
  readonly average: number | null;
  /** How many calls passed; null without a pass mark. */
  readonly passed: number | null;
  /** How many calls failed automatically. */
  readonly failed: number;
  readonly standards: readonly StandardJson[];
  /** Left out with `--by speaker`. */
  readonly calls?: readonly CallJson[];
  readonly speakers: readonly SpeakerJson[];
}

/** A standard over many calls. */
export interface StandardJson {
  readonly standard: string;
  readonly section: string | null;
  /** Ids of rules, promises and tone attributes. */
  readonly ids: readonly string[];
  readonly weight: number;
  readonly automatic: boolean;
  readonly kept: number;
  readonly broken: number;
  readonly notApplicable: number;
  readonly points: number;
  readonly of: number;
}

export interface TotalJson {
  /** 0 to 100, cut to one decimal; null where no standard applied. */
  readonly score: number | null;
  readonly points: number;
  readonly of: number;
  /** Null without a pass mark. */
  readonly passed: boolean | null;
  /** Standards that set the score to 0. */
  readonly failed: readonly string[];
}

export interface CallJson extends TotalJson {
  readonly file: string;
  readonly conversation: string | null;
  readonly channel: string | null;
  readonly standards: readonly LineJson[];
  /** By their own doing; of one speaker the same as the call. */
  readonly speakers: readonly (TotalJson & {
    readonly speaker: string | null;
    readonly role: string;
    readonly standards: readonly {
      readonly standard: string;
      readonly result: Result;
      readonly points: number;
      readonly of: number;
    }[];
  })[];
}

/** A standard in one call. */
export interface LineJson {
  readonly standard: string;
  readonly result: Result;
  readonly points: number;
  readonly of: number;
  /** At most five places of each id and speaker. */
  readonly evidence: readonly EvidenceJson[];
}

export interface EvidenceJson {
  /** The rule, promise or tone attribute. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
  /** Seconds from the start of the record, or null. */
  readonly time: number | null;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Empty where a rule that only forbids was kept. */
  readonly quote: string;
  /** What is wrong; empty where a rule was kept. */
  readonly message: string;
  readonly reason: string;
}

export interface SpeakerJson {
  readonly speaker: string | null;
  readonly role: string;
  /** How many calls have a score of this speaker, and its mean. */
  readonly calls: number;
  readonly average: number | null;
  readonly passed: number | null;
  readonly failed: number;
  readonly points: number;
  readonly of: number;
  readonly standards: readonly StandardJson[];
}

export const write: ScoreWriter = ({ scores, by }) => `${json(scoreJson(scores, by))}\n`;

function scoreJson({ cards, unscored }: Scores, by: ScoreView): ScoreJson {
  return { version: 1, by, scorecards: cards.map((each) => cardJson(each, by)), notScored: unscored };
}

function cardJson({ card, average, passed, failed, standards, calls, speakers }: CardScores, by: ScoreView): CardJson {
  const { id, title, pass } = card;
  return {
    ...{ id, title, pass, average, passed, failed },
    standards: standards.map(standardJson),
    ...(by === 'call' ? { calls: calls.map(callJson) } : {}),
    speakers: speakers.map(speakerJson),
  };
}

function standardJson({ standard, ...sums }: StandardSum): StandardJson {
  const { title, section, ids, weight, automatic } = standard;
  return { standard: title, section, ids, weight, automatic, ...sums };
}

function callJson({ file, conversation, channel, lines, speakers, ...total }: CallScore): CallJson {
  return {
    ...{ file, conversation, channel, ...totalJson(total) },
    standards: lines.map((line) => ({ ...lineJson(line), evidence: line.evidence.map(evidenceJson) })),
    speakers: speakers.map((each) => ({
      ...memberJson(each),
      ...totalJson(each),
      standards: each.lines.map(lineJson),
    })),
  };
}

const totalJson = ({ score, points, of, passed, failed }: Total): TotalJson => ({ score, points, of, passed, failed });
const memberJson = ({ speaker, role }: CastMember) => ({ speaker, role });
const lineJson = ({ standard, result, points, of }: Line) => ({ standard: standard.title, result, points, of });

function evidenceJson({ finding }: Outcome): EvidenceJson {
  const { id, line, column, time, speaker, role, quote, message, reason } = finding;
  return { id, line, column, time, speaker, role, quote, message, reason };
}

function speakerJson({ standards, ...speaker }: SpeakerScore): SpeakerJson {
  return { ...speaker, standards: standards.map(standardJson) };
}
