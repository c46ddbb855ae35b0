export type { Conflict, FactTable, StatedFact, Stating } from './align/conflicts.ts';
export { enoughStatements, type KeepRate, verdicts, wilson } from './align/counts.ts';
export { mixingNotes, type OtherRun } from './align/mixing.ts';
export {
  type BrandAbout,
  type Cell,
  type ChannelRow,
  type Picture,
  type PromiseAbout,
  type PromiseRow,
  pictureOf,
} from './align/picture.ts';
export {
  adder,
  addSums,
  type JudgedFile,
  type MeasureSum,
  noSums,
  type Quote,
  type Sums,
  sumOf,
} from './align/sums.ts';
export { type Earlier, type Trend, trendOf } from './align/trend.ts';
