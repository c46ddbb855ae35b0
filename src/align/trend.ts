import type { Picture } from './picture.ts';

/** A promise whose keep rate or gap moved since an earlier picture. */
export interface Move {
  readonly id: string;
  readonly side: 'marketing' | 'service';
  /** Null where there was or is too little evidence. */
  readonly before: number | null;
  readonly now: number | null;
}

/** What changed since an earlier picture. */
export interface Trend {
  readonly score: { readonly before: number | null; readonly now: number | null };
  /** Promises in both pictures whose keep rate differs, the largest change first. */
  readonly moves: readonly Move[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What of an earlier picture a comparison needs. */
export type Earlier = Pick<Picture, 'score'> & {
  readonly promises: readonly Pick<Picture['promises'][number], 'id' | 'marketing' | 'service'>[];
};

export function trendOf(before: Earlier, now: Picture): Trend {
  const moves = now.promises.flatMap(({ id, marketing, service }) => {
    const old = before.promises.find((each) => each.id === id);
    if (!old) return [];
    return [
      { id, side: 'marketing' as const, before: old.marketing.rate, now: marketing.rate },
      { id, side: 'service' as const, before: old.service.rate, now: service.rate },
    ].filter((move) => move.before !== move.now);
  });
  const ids = (picture: Earlier): string[] => picture.promises.map(({ id }) => id);
  return {
    score: { before: before.score.value, now: now.score.value },
    moves: moves.sort((a, b) => sizeOf(b) - sizeOf(a)),
    added: ids(now).filter((id) => !ids(before).includes(id)),
    removed: ids(before).filter((id) => !ids(now).includes(id)),
  };
}

const sizeOf = ({ before, now }: Move): number => Math.abs((now ?? 0) - (before ?? 0));
