import type { Scale } from '../scale.ts';
import { pressureWords } from '../words/pressure.ts';

/** Urgency: share of sentences that hurry or press. Words of `pressure` and those of time limits in Mathur et al. (2019), "Dark Patterns at Scale", Proc. ACM HCI 3. */
export const urgency: Scale = {
  name: 'urgency',
  summary: 'Share of sentences that hurry or press; 0 to 1.',
  cues: [
    ...Object.entries(pressureWords).map(([name, words]) => ({ name, words, weight: 1 })),
    {
      name: 'time',
      weight: 0.5,
      words: `urgent\nurgently\nimmediately\nat once\nright away\nas soon as possible\nasap\nwithout delay\ntoday only\ndeadline\nby (the) end of (the) day\nhurry\nquick`,
    },
  ],
};
