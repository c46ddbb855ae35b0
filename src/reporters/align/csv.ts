import { verdicts } from '../../align.ts';
import { csv } from '../harmless.ts';
import type { AlignWriter } from './writing.ts';

const rates = [...verdicts, 'statements', 'keep rate', 'low', 'high'];
const places = ['thing', 'kind', 'value', 'file', 'line', 'column', 'quote'];
const columns = ['promise', 'channel', 'side', ...rates, ...places];

/** One row a promise and channel; after them one row a statement that another contradicts, with what it is about. */
export const write: AlignWriter = ({ picture }) =>
  [
    columns.join(','),
    ...picture.promises.flatMap(({ id, cells }) =>
      cells.map(({ channel, side, counts, of, rate, low, high }) =>
        [
          csv(id),
          csv(channel),
          side ?? '',
          ...verdicts.map((verdict) => counts[verdict]),
          of,
          ...[rate, low, high].map((share) => (share === null ? '' : share.toFixed(4))),
          ...places.map(() => ''),
        ].join(','),
      ),
    ),
    ...picture.conflicts.flatMap(({ kind, thing, values }) =>
      values.flatMap(({ said, statements }) =>
        statements.map(({ channel, side, file, line, column, quote }) =>
          [
            '',
            csv(channel),
            side ?? '',
            ...rates.map(() => ''),
            ...[csv(thing), kind, csv(said), csv(file), line, column, csv(quote)],
          ].join(','),
        ),
      ),
    ),
  ]
    .map((row) => `${row}\r\n`)
    .join('');
