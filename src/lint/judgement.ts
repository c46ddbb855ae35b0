import type { Finding, Severity } from '../model/finding.ts';
import { severities } from '../model/finding.ts';
import { locate } from '../model/passage.ts';
import type { Channel } from '../model/rulebook.ts';
import type { Commitment } from '../promises/commitments.ts';
import type { Judgement } from '../promises/judge.ts';
import { evidence, type Scene, unitOf } from './finding.ts';

/** How much a judgement of a promise matters in a channel: what its entry says, an error where it says nothing. */
export function promiseSeverity({ promise }: Judgement, channel: Channel | null): Severity | 'off' {
  const given = promise.entry.options['severity'];
  if (typeof given === 'string') return levelOf(given);
  if (typeof given !== 'object' || given === null) return 'error';
  const byChannel = given as Readonly<Record<string, unknown>>;
  return levelOf(byChannel[channel?.name ?? ''] ?? byChannel['default'] ?? 'error');
}

const levelOf = (word: unknown): Severity | 'off' =>
  word === 'off' ? 'off' : (severities.find((level) => level === word) ?? 'error');

const messages: Readonly<Record<string, string>> = {
  keeps: 'Keeps the promise',
  breaks: 'Breaks the promise',
  exceeds: 'Promises more than the promise allows',
  hedges: 'Waters the promise down',
  reported: 'A customer says that the promise was not kept',
};

/** A judgement, placed. */
export function placeJudgement(scene: Scene, judgement: Judgement, severity: Severity): Finding {
  const { promise, verdict, isLikely } = judgement;
  const isMild = verdict === 'reported' || verdict === 'hedges' || isLikely === true;
  return {
    ...placed(scene, judgement),
    id: promise.id,
    kind: 'promise',
    verdict,
    severity: verdict === null ? 'suggestion' : isMild ? lower(severity) : severity,
    message: `${messages[verdict ?? ''] ?? 'Undecided what this does to the promise'}: ${judgement.because}.`,
  };
}

/** A commitment that no promise covers, placed. */
export function placeCommitment(scene: Scene, commitment: Commitment): Finding {
  return {
    ...placed(scene, commitment),
    id: 'unledgered',
    kind: 'unledgered',
    verdict: 'makes',
    severity: 'warning',
    message: 'Commits the company to something that no promise covers.',
  };
}

function placed(scene: Scene, { passage, span, confidence, because }: Judgement | Commitment) {
  const source = locate(passage, span);
  const end = scene.lines.at(source.end);
  return {
    ...evidence(scene, { passage, span }),
    endLine: end.line,
    endColumn: end.column,
    offset: source.start,
    endOffset: source.end,
    confidence,
    reason: because,
    channel: scene.channel?.name ?? null,
    side: scene.channel?.side ?? null,
    role: passage.role,
    speaker: passage.speaker,
    time: passage.start,
    ...unitOf(scene, passage),
    related: [],
    fix: null,
  };
}

/** What waters a promise down, what a customer reports, and what rests on likeness warns where a breach would be an error. */
const lower = (severity: Severity): Severity => (severity === 'error' ? 'warning' : severity);
