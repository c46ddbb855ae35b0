import type { Scale } from '../scale.ts';

/**
 * Formality against casual speech. Markers after Biber, D. (1988), "Variation across Speech and Writing" (contractions,
 * discourse particles, nominal style), and Heylighen, F. and Dewaele, J.-M. (2002), "Variation in the contextuality of
 * language: an empirical measure", Foundations of Science 7.
 */
export const formality: Scale = {
  name: 'formality',
  summary: 'Formal wording, against casual speech; -1 to 1.',
  cues: [
    {
      name: 'formal wording',
      weight: 1,
      words: `pursuant to\nin accordance with\nwith regard to\nregarding\nfurthermore\nmoreover\ntherefore\nhowever\nconsequently\nprior to\nsubsequent\nhereby\nkindly\nplease be advised\nsincerely\nyours faithfully\ndear {sir | madam | customer | valued}\nassistance\ninquire\ncommence\nterminate\nobtain\nutilize\npurchase\nrequest\nrequire\nprovide\nensure\nadditional\nsufficient\nwe regret\nin order to`,
    },
    {
      name: 'casual wording',
      weight: -1,
      words: `hey\nyeah\nyep\nnope\nokay\nok\ngonna\nwanna\ngotta\nkinda\nguys\nfolks\nstuff\nawesome\ncool\nbuddy\nlol\nno worries\nno problem\nya\nhang on\nsure thing\nyou bet\na ton of\nhuh\nwow\noops\nheads up\nregex:\\b(?:i|you|we|they|he|she|it|that|there|what|let)['’](?:m|re|ve|ll|d|s)\\b|n['’]t\\b`,
    },
  ],
};
