import type { Span } from '../../model/span.ts';

/** A phrase or a part of one, read; spans are offsets into the phrase. */
export type PhraseNode =
  | WordNode
  | ExactNode
  | MarkNode
  | GapNode
  | SlotNode
  | ListNode
  | RegexNode
  | SequenceNode
  | ChoiceNode;

/** A word that stands for its inflections; with `prefix`, for every word that begins so. */
export interface WordNode extends Span {
  readonly type: 'word';
  /** Lower case, apostrophes straight. */
  readonly form: string;
  readonly prefix: boolean;
}

/** Words to be matched letter by letter, trimmed; `cased` when upper and lower case count as well. */
export interface ExactNode extends Span {
  readonly type: 'exact';
  readonly text: string;
  readonly cased: boolean;
}

/** Punctuation and symbols between words. An optional one (a comma) may be missing from the text or be another mark. */
export interface MarkNode extends Span {
  readonly type: 'mark';
  readonly text: string;
  readonly optional: boolean;
}

/** Up to `most` words of any kind, with the punctuation between them. */
export interface GapNode extends Span {
  readonly type: 'gap';
  readonly most: number;
}

/** `<name>`; its name is known to be one of `slotNames`. */
export interface SlotNode extends Span {
  readonly type: 'slot';
  readonly name: string;
}

/** `[name]`, a word list of the brand file. */
export interface ListNode extends Span {
  readonly type: 'list';
  readonly name: string;
}

/** The whole of a `regex:` phrase, as written after the colon. */
export interface RegexNode extends Span {
  readonly type: 'regex';
  readonly source: string;
}

export interface SequenceNode extends Span {
  readonly type: 'sequence';
  readonly items: readonly PhraseNode[];
}

/** One of several; none of them, too, when `optional`. */
export interface ChoiceNode extends Span {
  readonly type: 'choice';
  readonly options: readonly PhraseNode[];
  readonly optional: boolean;
}
