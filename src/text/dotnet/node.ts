/** What is known of the character beside a place: `ascii` and `word` are parts of words, `other` is none, null is anyone's guess. */
export type Beside = 'ascii' | 'word' | 'other' | null;

/** A regular expression of .NET, read. */
export type Node =
  /** Takes one character in; `source` is how JavaScript writes it. */
  | { readonly type: 'char'; readonly source: string; readonly is: Beside }
  /** `\b`. */
  | { readonly type: 'edge' }
  /** `\B`. */
  | { readonly type: 'inside' }
  /** `^`, `$`, `\A`, `\z`: takes nothing in. */
  | { readonly type: 'anchor'; readonly source: string }
  | { readonly type: 'echo'; readonly source: string }
  | { readonly type: 'group'; readonly opening: string; readonly inner: Node }
  /** `(?>…)`: what it has taken it does not give back. */
  | { readonly type: 'atomic'; readonly inner: Node }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | {
      readonly type: 'repeat';
      readonly item: Node;
      readonly least: number;
      readonly most: number;
      readonly sign: string;
    };

/** A regular expression that cannot be used: one sentence, the offset of the cause in it, and what to write instead. */
export class DotNetFault extends Error {
  readonly offset: number;
  readonly remedy: string | null;

  constructor(message: string, offset: number, remedy: string | null = null) {
    super(message);
    this.name = 'DotNetFault';
    this.offset = offset;
    this.remedy = remedy;
  }
}
