import type { KeepRate } from './counts.ts';

/** How well the sides agree with the promises and with each other. */
export interface Score {
  /** 0 to 100; null where no promise has enough evidence on both sides. */
  readonly value: number | null;
  /** How many promises it rests on, and of how many. */
  readonly promises: number;
  readonly of: number;
  readonly formula: string;
}

/** The formula, as it is printed beside the score. */
export const formula =
  '100 × the mean, over promises with at least 5 statements on each side, of the lower of the two keep rates (marketing, service)';

/** A customer can rely on a promise as far as the side that keeps it less. */
export function scoreOf(promises: readonly { readonly marketing: KeepRate; readonly service: KeepRate }[]): Score {
  const lower = promises.flatMap(({ marketing, service }) =>
    marketing.rate === null || service.rate === null ? [] : [Math.min(marketing.rate, service.rate)],
  );
  const sum = lower.reduce((total, rate) => total + rate, 0);
  const value = lower.length === 0 ? null : Math.round((1000 * sum) / lower.length) / 10;
  return { value, promises: lower.length, of: promises.length, formula };
}
