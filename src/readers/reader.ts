import type { Document } from '../model/document.ts';

/** A file's content as a reader gets it. */
export interface Source {
  /** Relative, with `/`. */
  readonly path: string;
  /** Decoded, without a byte order mark; empty for a binary format. */
  readonly text: string;
  /** The raw bytes, for binary formats. */
  readonly bytes: Uint8Array;
}

/** What the brand file says about reading. */
export interface ReadOptions {
  /** Role → label patterns. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  /** Our word for a turn's part (`speaker`, `role`, `text`, `start`, `end`, `turns`) → the file's key or dotted path. */
  readonly keys: Readonly<Record<string, string>>;
  /** The brand's name, by which labels such as `Dana (Greenbasket)` are known; left out where there is none. */
  readonly brand?: string | null;
}

/** What a reader makes of a source; the path, reader's name and roles are added by `readDocument`. */
export type Draft = Omit<Document, 'path' | 'reader' | 'text'> & { readonly text?: string };

/** A reader of one input format, loaded when the first file of its format comes. */
export interface Reader {
  read(source: Source, options: ReadOptions): Draft;
}

/** What is known of a reader before it is loaded. */
export interface Format {
  /** As `--format-of` and the brand file take it. */
  readonly name: string;
  readonly summary: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  readonly binary?: boolean;
  /** How sure, 0 to 1, that a file of this head (its first 64 KB, decoded) and path is in this format. */
  sniff(head: string, path: string): number;
  load(): Promise<Reader>;
}

/** An input that cannot be read: one sentence, and where in the decoded text (null for the whole file). */
export class ReadError extends Error {
  readonly offset: number | null;

  constructor(message: string, offset: number | null = null) {
    super(message);
    this.name = 'ReadError';
    this.offset = offset;
  }
}
