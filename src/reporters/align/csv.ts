import { verdicts } from '../../align.ts';
import { csv } from '../harmless.ts';
import type { AlignWriter } from './writing.ts';

const columns = ['promise', 'channel', 'side', ...verdicts, 'statements', 'keep rate', 'low', 'high'];

/** One row a promise and channel. */
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
        ].join(','),
      ),
    ),
  ]
    .map((row) => `${row}\r\n`)
    .join('');
