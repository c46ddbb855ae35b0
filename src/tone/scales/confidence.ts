import type { Scale } from '../scale.ts';

/** Confidence: plain assurance against doubt. Boosters and hedges after Hyland, K. (2005), "Metadiscourse", appendix, and the certainty scale of Rubin, V. L. (2010), "Epistemic modality: from uncertainty to certainty", Information Processing & Management 46. */
export const confidence: Scale = {
  name: 'confidence',
  summary: 'Assurance, against doubt; -1 to 1.',
  cues: [
    {
      name: 'assurance',
      weight: 1,
      words: `definitely\ncertainly\nabsolutely\nof course\nsurely\nwithout (a) doubt\nno doubt\nfor {sure | certain}\n{I am | we are} {sure | certain | confident | positive}\nyou can {count | rely | depend} on\n{I | we} (can) {promise | guarantee | assure}\nalways\nexactly\n{I | we} will (take | make | get | do | have | send | call | fix | look | check)\n{I | we} know`,
    },
    {
      name: 'doubt',
      weight: -1,
      words: `maybe\nperhaps\npossibly\nI {guess | suppose | think}\nnot (entirely | quite | really | too) sure\n{I | we} do not know\n{might | may} {be | have | not | take}\nhopefully\nI (am) afraid\nno idea\nhard to say\nif I remember\nsort of\nkind of\nprobably\n{should | could} be\ntry to`,
    },
  ],
};
