import type { Passage } from '../../model/passage.ts';
import { type About, PassageBuilder } from '../builder.ts';
import { type Embedded, Embedding } from '../markup/compose.ts';
import type { Value } from './value.ts';

/** Adds a string's text to a passage: verbatim runs, and each escape atomic. */
export function appendString(builder: PassageBuilder, value: Value): void {
  value.readInto(builder);
}

/** A string's text with its pieces, for a format that stands inside it (HTML, a mail, JSON again). */
export function embedString(value: Value): Embedded {
  const embedding = new Embedding(value.source);
  value.readInto(embedding);
  return embedding;
}

/** A string as a passage; null where it is empty or no string. */
export function stringPassage(value: Value, about: About = {}): Passage | null {
  const builder = new PassageBuilder(value.source);
  appendString(builder, value);
  return builder.build(about);
}
