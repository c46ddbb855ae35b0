import type { Heard, Hit, Kind, Watch } from '../kinds/kind.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { type Rule, type Stance, stances } from '../model/rulebook.ts';
import type { Matcher } from '../text/phrases/matcher.ts';
import { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import { passagesInScope } from './scope.ts';

/** One document as the rules hear it: scanned once, its passages read at most once. */
export class Hearing {
  readonly #document: Document;
  readonly #hits = new Map<Watch, Hit[]>();
  readonly #readings = new Map<Passage, Reading>();
  readonly #scopes = new Map<string, { list: readonly Passage[]; set: ReadonlySet<Passage> }>();
  words = 0;

  constructor(document: Document, matcher: Matcher) {
    this.#document = document;
    for (const passage of document.passages) {
      if (!passage.heard) continue;
      this.words += countWords(passage.text);
      matcher.scan(
        passage.text,
        () => this.reading(passage),
        (watch, start, end) => {
          const hit = { passage, span: { start, end } };
          const known = this.#hits.get(watch);
          if (known) known.push(hit);
          else this.#hits.set(watch, [hit]);
        },
      );
    }
  }

  watches(): Iterable<Watch> {
    return this.#hits.keys();
  }

  reading(passage: Passage): Reading {
    const known = this.#readings.get(passage);
    if (known) return known;
    const reading = new Reading(passage.text);
    this.#readings.set(passage, reading);
    return reading;
  }

  /** All that is heard, whoever speaks and in whatever stance. */
  all(): Pick<Heard, 'document' | 'anywhere' | 'reading'> {
    return {
      document: this.#document,
      anywhere: (watch) => this.#hits.get(watch) ?? [],
      reading: (passage) => this.reading(passage),
    };
  }

  by(rule: Rule, kind: Kind, scope: string): Heard {
    const silent = (kind.silentOn ?? stances).filter((stance) => !rule.even.includes(stance));
    const { document, anywhere, reading } = this.all();
    const { list, set } = this.#scope(rule, scope);
    return {
      document,
      anywhere,
      reading,
      passages: list,
      hits: (watch) => {
        const hits = this.#hits.get(watch);
        if (!hits) return [];
        return hits.filter((hit) => set.has(hit.passage) && !this.#isSilent(hit, silent));
      },
    };
  }

  #scope(rule: Rule, key: string) {
    const known = this.#scopes.get(key);
    if (known) return known;
    const list = passagesInScope(rule, this.#document);
    const scope = { list, set: new Set(list) };
    this.#scopes.set(key, scope);
    return scope;
  }

  #isSilent({ passage, span }: Hit, silent: readonly Stance[]): boolean {
    if (silent.length === 0) return false;
    const taken = this.reading(passage).stances(span);
    return silent.some((stance) => taken.has(stance));
  }
}
