import type { Scale } from '../scale.ts';

/** Hedging: how often a statement is left open. Hedges after Hyland, K. (2005), "Metadiscourse", appendix, and Lakoff, G. (1973), "Hedges: a study in meaning criteria". */
export const hedging: Scale = {
  name: 'hedging',
  summary: 'Share of sentences with words that leave a statement open; 0 to 1.',
  cues: [
    {
      name: 'hedge',
      weight: 1,
      words: `maybe\nperhaps\npossibly\nprobably\nlikely\npresumably\nsupposedly\napparently\n{might | may} {be | have | not | take}\n{I | we} (would) {think | guess | suppose | believe | imagine | assume | hope}\nsort of\nkind of\nmore or less\nusually\nnormally\ntypically\ngenerally\nsometimes\noften\nin most cases\n{should | could} be\nit {seems | appears | looks like}\nas far as {I | we} know\nnot (entirely | quite | really | too | 100 %) sure\nhopefully\nwe will see\ntry to\nroughly\napproximately\nto some extent`,
    },
  ],
};
