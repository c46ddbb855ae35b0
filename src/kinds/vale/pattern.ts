import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { DotNetFault } from '../../text/dotnet/node.ts';
import type { Modes } from '../../text/dotnet/read.ts';
import { flagsOf, phraseOf, type Translated, translateDotNet } from '../../text/dotnet/translate.ts';
import { ShortRegex } from '../../text/phrases/regex/short.ts';
import { type Heard, OptionFault, type Watch, type Watcher } from '../kind.ts';
import { type Block, isOfPassages, type Scope } from './scope.ts';

type Path = readonly (string | number)[];

/** Reads a regular expression of a rule. Throws an `OptionFault` at `path` for one that cannot be run here. */
export function readPattern(pattern: string, path: Path, modes: Partial<Modes> = {}): Translated {
  try {
    return translateDotNet(pattern, modes);
  } catch (error) {
    if (!(error instanceof DotNetFault)) throw error;
    throw new OptionFault(error.message, path, error.remedy);
  }
}

/** A regular expression of a rule for single short texts. */
export function shortPattern(pattern: string, path: Path, modes: Partial<Modes> = {}): ShortRegex {
  const translated = readPattern(pattern, path, modes);
  return new ShortRegex(translated.source, flagsOf(translated));
}

/** A match, and the number of the pattern that it is of. */
export interface Match extends Span {
  readonly pattern: number;
}

/** Patterns of which the first that matches at a place counts, as if they were one with alternatives. */
export class Finder {
  /** What wakes a rule that only looks for these; null where it must be run on every document. */
  readonly wokenBy: readonly Watch[] | null;
  readonly #watches: readonly Watch[];
  /** Whether a part of a passage can hold a match where the passage has none. */
  readonly #anchored: boolean;
  readonly #patterns: readonly Translated[];
  readonly #shorts = new Map<number, ShortRegex>();

  constructor(patterns: readonly Translated[], watcher: Watcher, scope: Scope) {
    this.#patterns = patterns;
    this.#watches = patterns.map((pattern) => watcher.watch([phraseOf(pattern)]));
    this.#anchored = patterns.some(({ anchored }) => anchored);
    const canSleep =
      isOfPassages(scope) &&
      !(this.#anchored && scope.some((parts) => parts.some(({ names }) => names.includes('sentence'))));
    this.wokenBy = canSleep ? this.#watches : null;
  }

  /** What finds the matches in the blocks of one document. */
  open(heard: Heard): (block: Block) => readonly Match[] {
    const known = new Map<Passage, Match[]>();
    for (const [pattern, watch] of this.#watches.entries()) {
      for (const { passage, span } of heard.hits(watch)) {
        const matches = known.get(passage);
        if (matches) matches.push({ ...span, pattern });
        else known.set(passage, [{ ...span, pattern }]);
      }
    }
    return (block) => {
      if (block.extent === 'part' && !this.#anchored && !known.has(block.passage)) return [];
      const found = block.extent === 'passage' ? (known.get(block.passage) ?? []) : this.#search(block, heard);
      return sweep(found).filter((match) => !isAcrossCode(heard, block, match));
    };
  }

  #search(block: Block, heard: Heard): Match[] {
    return this.#watches.flatMap((watch, pattern) =>
      heard
        .find(watch, block.text)
        .map(({ start, end }) => ({ start: start + block.start, end: end + block.start, pattern })),
    );
  }

  /** What the groups of a match took in, the match itself first. */
  groupsOf(block: Block, { start, pattern }: Match): readonly (string | undefined)[] {
    const short =
      this.#shorts.get(pattern) ?? new ShortRegex(this.#patterns[pattern]!.source, flagsOf(this.#patterns[pattern]!));
    this.#shorts.set(pattern, short);
    return short.matchAt(block.text, start - block.start) ?? [];
  }
}

/** Matches from left to right, none overlapping an earlier one; of those at the same place the first pattern counts. */
function sweep(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let end = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || a.pattern - b.pattern)) {
    if (match.start < end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
}

const leftOut = /`|<(?:code|tt|kbd)\b|<!--|!\[|\[\]\(/;

/** Whether a match runs over code, a comment or an image that the reader has left out: for Vale something stands there. */
export function isAcrossCode(
  { document }: Pick<Heard, 'document'>,
  { passage }: Pick<Block, 'passage'>,
  { start, end }: Span,
): boolean {
  const { text } = document;
  return passage.pieces.some((piece, index) => {
    const before = passage.pieces[index - 1];
    if (!before || piece.at <= start || piece.at >= end) return false;
    return (
      leftOut.test(text.slice(before.to, piece.from)) ||
      (!piece.verbatim && leftOut.test(text.slice(piece.from, piece.to)))
    );
  });
}
