import { tokensOf } from '../tokens.ts';
import { Compiler } from './compiler.ts';
import { hashOf } from './hash.ts';
import { Hits } from './hits.ts';
import { type Matcher, PhraseFault } from './matcher.ts';
import { parsePhrase } from './parse.ts';
import { Trial } from './trial.ts';
import { Vocabulary } from './vocabulary.ts';
import { Words } from './words.ts';

/** Takes the phrases of a rulebook in and makes the one matcher that finds them all. */
export class MatcherBuilder {
  readonly #vocabulary = new Vocabulary();
  readonly #compiler: Compiler;
  readonly #entries: { entry: number; watch: number }[] = [];
  readonly #regexes: { pattern: RegExp; watch: number }[] = [];
  #watches = 0;

  /** `lists` are the word lists that phrases name in brackets; `brand` is what `<brand>` stands for. */
  constructor(lists: Readonly<Record<string, readonly string[]>>, brand: string | null) {
    this.#compiler = new Compiler(this.#vocabulary, lists, brand);
  }

  /** Watches for any of several phrases. Throws a `PhraseFault` for one it cannot read. */
  watch(phrases: readonly string[]): number {
    const watch = this.#watches;
    for (const phrase of phrases) {
      const node = parsePhrase(phrase);
      if (node.type === 'regex') {
        try {
          this.#regexes.push({ pattern: new RegExp(node.source, 'gi'), watch });
        } catch (error) {
          throw new PhraseFault(`The regular expression is not valid: ${String(error)}`, phrase, node.start);
        }
        continue;
      }
      for (const alternative of this.#compiler.alternatives(node, phrase)) {
        this.#entries.push({ entry: this.#compiler.compile(alternative, phrase), watch });
      }
    }
    this.#watches += 1;
    return watch;
  }

  build(): Matcher {
    const lexicon = this.#vocabulary.build();
    const { ops } = this.#compiler;
    const entries = this.#entries;
    const regexes = this.#regexes;
    const hits = new Hits();
    return {
      stopped: [],
      scan(text, reading, emit) {
        const tokens = tokensOf(text);
        const words = new Words(tokens.length);
        words.count = tokens.length;
        for (const [at, token] of tokens.entries()) {
          words.starts[at] = token.start;
          words.ends[at] = token.end;
          const known = lexicon.lookup(hashOf(token.form));
          const prefix = (lexicon.prefixes.get(token.form.charCodeAt(0)) ?? []).find((entry) =>
            token.form.startsWith(lexicon.forms[entry]!),
          );
          words.entries[at] = known || prefix || 0;
        }
        const trial = new Trial(ops, lexicon, words, text, reading);
        for (const { entry, watch } of entries) {
          for (let word = 0; word < words.count; word += 1) {
            trial.at(entry, word);
            for (const [start, end] of trial.found) hits.add(watch, start, end);
          }
        }
        for (const { pattern, watch } of regexes) {
          for (const found of text.matchAll(pattern)) {
            if (found[0] !== '') hits.add(watch, found.index, found.index + found[0].length);
          }
        }
        hits.emit(emit);
      },
    };
  }
}
