import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';

/** The handle of a set of phrases in the shared matcher. */
export type Watch = number;

/** Takes phrases in; answers with a watch. */
export interface Watcher {
  watch(phrases: readonly string[]): Watch;
}

/** A stretch of a passage. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
}

/** What an attribute hears of a document: only passages of its channels and roles, in whatever stance. */
export interface ToneHeard {
  readonly document: Document;
  readonly passages: readonly Passage[];
  hits(watch: Watch): readonly Place[];
  anywhere(watch: Watch): readonly Place[];
  reading(passage: Passage): Reading;
}

/** A place that does not sound like the brand. */
export interface ToneSign extends Place {
  readonly data: Readonly<Record<'actual' | 'measure' | 'expected' | 'because', string>>;
  /** Which words, or which measure against which limit. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words of a place as they stand in the text, on one line. */
export const wordsOf = ({ passage, span }: Place): string =>
  passage.text.slice(span.start, span.end).replace(/\s+/g, ' ');
