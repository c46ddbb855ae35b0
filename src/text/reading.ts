import type { Stance } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import { type Quantity, readQuantities } from './quantities/quantity.ts';
import { sentencesOf } from './sentences.ts';
import { stancesOf } from './stance.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is known of one passage's text; each part is worked out once, when first asked for. */
export class Reading {
  readonly text: string;
  #tokens: readonly Token[] | null = null;
  #sentences: readonly Span[] | null = null;
  #quantities: readonly Quantity[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  /** Sentences in order, each without the white space around it. */
  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= readQuantities(this.text);
    return this.#quantities;
  }

  /** The sentence an offset stands in; the last one before it when it stands between two. */
  sentenceAt(offset: number): Span {
    const sentences = this.sentences;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? { start: 0, end: this.text.length };
  }

  /** In which ways the words of a span are not plainly stated: negated, asked, quoted, reported. */
  stances(span: Span): ReadonlySet<Stance> {
    return stancesOf(this.text, this.sentenceAt(span.start), span);
  }
}
