import type { Document } from '../model/document.ts';
import { MatcherBuilder } from '../text/phrases/builder.ts';
import { countWords } from '../text/words.ts';
import { scoreScale, watchScale } from '../tone/scale.ts';
import { scales } from '../tone/scales.ts';
import { Hearing } from './hearing.ts';
import { speaksForCompany } from './scope.ts';

/** A scale's sum over sentences, in thousandths (whole numbers add up the same in any order), and over how many. */
export type ToneSums = Readonly<Record<string, { readonly sum: number; readonly of: number }>>;

/** Measures what the company says in a document on every scale of tone. */
export function createToneMeter(): (document: Document) => ToneSums {
  const builder = new MatcherBuilder({}, null);
  const watched = scales.map((scale) => watchScale(scale, builder));
  const matcher = builder.build();
  return (document) => {
    const passages = document.passages.filter((passage) => passage.heard && speaksForCompany(passage, document));
    if (passages.length === 0) return {};
    const all = new Hearing(document, matcher).all();
    const heard = { ...all, passages, hits: all.anywhere };
    return Object.fromEntries(
      watched.map((each) => {
        const { value, sentences } = scoreScale(each, heard);
        return [each.scale.name, { sum: Math.round(1000 * value * sentences), of: sentences }];
      }),
    );
  };
}

/** How much of a document the company says. */
export function saidByCompany(document: Document): { readonly passages: number; readonly words: number } {
  const said = document.passages.filter((passage) => passage.heard && speaksForCompany(passage, document));
  return { passages: said.length, words: said.reduce((sum, { text }) => sum + countWords(text), 0) };
}
