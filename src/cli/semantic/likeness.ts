import type { Document } from '../../model/document.ts';
import { compileAlike, examplesOf, plainText } from '../../promises/alike.ts';
import { chancesOf } from '../../promises/learned.ts';
import type { Ledger } from '../../promises/ledger.ts';
import type { SecondOpinion } from '../../promises/second-opinion.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Embedder } from './embedder.ts';

/** Makes the second opinion on a document. */
export type Reread = (document: Document) => Promise<SecondOpinion>;

/** Reads the examples of a ledger, so that documents can be held against them. */
export async function openLikeness(ledger: Ledger, embed: Embedder): Promise<Reread> {
  const examples = await embed(examplesOf(ledger.promises).map(({ text }) => text));
  const alikeBy = compileAlike(ledger.promises, (text) => examples.get(text) ?? null);
  return async ({ passages }) => {
    const texts = passages.filter(({ heard }) => heard).flatMap(({ text }) => sentencesIn(text));
    const vectors = await embed(texts);
    return { alike: alikeBy((text) => vectors.get(text) ?? null), chances: chancesOf };
  };
}

const sentencesIn = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => plainText(text.slice(start, end)));
