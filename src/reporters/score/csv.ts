import type { CallScore, CardScores } from '../../score/scores.ts';
import { csv, linePath } from '../harmless.ts';
import type { ScoreWriter } from './writing.ts';

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

/** One row a call and standard; by speaker, one a speaker and standard. */
export const write: ScoreWriter = ({ scores, by }) => {
  const columns = by === 'call' ? callColumns : speakerColumns;
  const rows = scores.cards.flatMap((each) => (by === 'call' ? callRows(each) : speakerRows(each)));
  return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? null)).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
};

const callColumns = [
  ...['scorecard', 'file', 'conversation', 'channel', 'speakers', 'score', 'passed', 'section', 'standard', 'ids'],
  ...['automatic', 'result', 'points', 'of', 'speaker', 'line', 'time', 'quote', 'message', 'reason'],
];

function callRows({ card, calls }: CardScores): Row[] {
  return calls.flatMap((call) =>
    call.lines.map(({ standard, result, points, of, evidence }) => {
      const finding = evidence[0]?.finding;
      return {
        scorecard: card.id,
        file: linePath(call.file),
        conversation: call.conversation,
        channel: call.channel,
        speakers: namesIn(call),
        score: call.score,
        passed: call.passed,
        section: standard.section,
        standard: standard.title,
        ids: standard.ids.join(' '),
        automatic: standard.automatic,
        ...{ result, points, of },
        speaker: finding?.speaker ?? finding?.role ?? null,
        line: finding?.line ?? null,
        time: finding?.time ?? null,
        quote: finding?.quote ?? null,
        message: finding?.message ?? null,
        reason: finding?.reason ?? null,
      };
    }),
  );
}

const namesIn = ({ speakers }: CallScore): string => speakers.map(({ speaker, role }) => speaker ?? role).join(', ');

const speakerColumns = [
  ...['scorecard', 'speaker', 'role', 'calls', 'average', 'passed', 'failed', 'section', 'standard', 'ids'],
  ...['automatic', 'kept', 'broken', 'not applicable', 'points', 'of'],
];

function speakerRows({ card, speakers }: CardScores): Row[] {
  return speakers.flatMap(({ speaker, role, calls, average, passed, failed, standards }) =>
    standards.map(({ standard, kept, broken, notApplicable, points, of }) => ({
      scorecard: card.id,
      ...{ speaker, role, calls, average, passed, failed },
      section: standard.section,
      standard: standard.title,
      ids: standard.ids.join(' '),
      automatic: standard.automatic,
      ...{ kept, broken, 'not applicable': notApplicable, points, of },
    })),
  );
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : csv(value);
}
