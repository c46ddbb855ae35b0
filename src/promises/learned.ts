import { type Feature, features, type View } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** What a statement may do to a promise; `none`: it has nothing to do with it. */
export const outcomes = ['none', 'keeps', 'breaks', 'exceeds', 'hedges', 'reported'] as const;
export type Outcome = (typeof outcomes)[number];

/** How likely each outcome is, by `outcomes`; they sum to 1. */
export type Chances = Readonly<Record<Outcome, number>>;

/** Weights of a multinomial logistic regression: of each feature what is usual, and how much each unit more speaks for each outcome. */
export interface Weights {
  readonly about: string;
  readonly intercepts: readonly number[];
  readonly features: Readonly<Record<Feature, { readonly usual: number; readonly weights: readonly number[] }>>;
}

/** Weighs a view by learned weights. */
export function chancesBy({ intercepts, features: learned }: Weights): (view: View) => Chances {
  const table = (Object.keys(features) as Feature[]).map((name) => ({ read: features[name], ...learned[name] }));
  return (view) => {
    const sums = [...intercepts];
    for (const { read, usual, weights: own } of table) {
      const value = read(view) - usual;
      if (!Number.isNaN(value)) for (const [at, each] of own.entries()) sums[at]! += each * value;
    }
    const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
    const total = powers.reduce((sum, power) => sum + power, 0);
    // One entry for each outcome.
    return Object.fromEntries(outcomes.map((outcome, at) => [outcome, powers[at]! / total])) as Chances;
  };
}

/** By the weights that ship. */
export const chancesOf = chancesBy(weights);
