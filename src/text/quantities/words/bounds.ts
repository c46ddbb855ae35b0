import type { Bound } from '../quantity.ts';

/** What a phrase beside a value does to it. */
export interface Limit {
  readonly bound: Bound;
  /** Whether the value itself is left out: "less than", "over". */
  readonly strict: boolean;
  /** Whether the value is only near: "about". */
  readonly about: boolean;
  /** Kinds it applies to: any, only days and hours of the clock, those and money, only what is measured. */
  readonly to: 'any' | 'when' | 'when or money' | 'measure';
}

const limit = (bound: Bound, strict = false, to: Limit['to'] = 'any'): Limit => ({ bound, strict, about: false, to });

/** Phrases before a value. */
export const prefixes: readonly (readonly [phrases: string, limit: Limit])[] = [
  [
    `up to | at most | at the most | as much as | as many as | as high as | no/not/nor/never more/greater/longer/higher/later/further/bigger/farther than | never over | not over | not above | not exceeding | not to exceed | no over | a? maximum of? | a? maximum purchase/order/spend/charge/fee/payment/deposit/stay/term/balance/total/value/amount of | max | max . | a max of
     within the? next? | within | within about/roughly/around | inside of? | in the next/coming | over the next | during the next | for up to | as late as | a ceiling of | capped at | limited to | limit of | a limit of | ≤`,
    limit('at-most'),
  ],
  [
    `less/fewer/lower/shorter/cheaper/sooner/quicker/faster/earlier/smaller/lighter than | under | below | in less/under than? | in under | well under | just under | < | beneath | shy of`,
    limit('at-most', true),
  ],
  [
    `at least | no/not/never less/fewer/lower/shorter/sooner/earlier/smaller than | never under | not under | not below | a? minimum of? | a? minimum purchase/order/spend/charge/fee/payment/deposit/stay/term/balance/total/value/amount of | a min of | minimum | as little as | as low as | as few as | as early as | starting/starts/start at/from | beginning at | upwards of | upward of | a floor of | ≥ | for at least`,
    limit('at-least'),
  ],
  [
    `more/greater/longer/higher/further/farther/bigger/heavier/later than | over | above | beyond | exceeding | exceed/exceeds/exceeded | in excess of | well over | just over | north of | > | upwards than`,
    limit('at-least', true, 'any'),
  ],
  [
    `about | around | roughly | approximately | approx | approx . | nearly | almost | close to | somewhere around | some | circa | ~ | more or less | give or take | an average of | the better/best part of | most of | something like | in the region of`,
    { bound: 'exact', strict: false, about: true, to: 'any' },
  ],
  [`only | just | exactly | precisely | a full | a total of | a flat | a whole`, limit('exact')],
  [
    `by | until | till | 'til | til | through | thru | not later than | by the latest | on or before | as late as | up until`,
    limit('at-most', false, 'when'),
  ],
  [
    `since | starting | starting on | beginning | on or after | as of | effective | not before | past`,
    limit('at-least', false, 'when'),
  ],
  [`before`, limit('at-most', true, 'when')],
  [`for? as long as`, limit('at-most', false, 'measure')],
  [`from`, limit('at-least', false, 'when or money')],
  [`after`, limit('at-least', false, 'measure')],
];

/** Phrases after a value. */
export const suffixes: readonly (readonly [phrases: string, limit: Limit])[] = [
  [
    `or less/fewer/under/sooner/below/earlier/cheaper/lower/faster/quicker/shorter/better | or less than that | and under | at most | at the most | at the latest | at the outside | tops | max | maximum | or less time | and no more | and not more`,
    limit('at-most'),
  ],
  [
    `or more/over/longer/above/later/greater/higher/up | and up | and over | and above | and more | at least | at the least | minimum | at minimum | at a minimum | + | plus | or older | upwards | at the earliest`,
    limit('at-least'),
  ],
  [
    `or so | or thereabouts | give or take | on average | ish`,
    { bound: 'exact', strict: false, about: true, to: 'any' },
  ],
];
