import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/** A comment for people who edit the file, in a format that has comments; never part of a transcript. */
export interface Comment extends Span {
  readonly text: string;
}

/** Something wrong with an input that did not stop its reading, at its place in the decoded file. */
export interface Trouble extends Span {
  readonly message: string;
}

/** One source file, read. */
export interface Document {
  /** Relative to the brand's folder or the working directory, with `/`. */
  readonly path: string;
  /** The reader's name, as `--format-of` takes it. */
  readonly reader: string;
  /** The decoded file, without a byte order mark. Every offset counts in it, in UTF-16 units. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Whether the passages are turns of a live conversation, in order. */
  readonly conversation: boolean;
  /** Whether the file records what was said (a transcript, a chat export): it is never written to. */
  readonly record: boolean;
  readonly comments: readonly Comment[];
  readonly troubles: readonly Trouble[];
  /** Whether the file breaks off, so that what its last message or conversation went on to say is not known. */
  readonly endsEarly?: boolean;
  /** What the file says of itself: header lines, metadata keys, front matter; keys in lower case. */
  readonly data: Readonly<Record<string, string>>;
}
