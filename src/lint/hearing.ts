import type { Heard, Hit, Kind, Watch } from '../kinds/kind.ts';
import type { Holds, ReadyCondition } from '../kinds/parts/condition.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { type Rule, type Stance, stances } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import type { Ledger } from '../promises/ledger.ts';
import { shownParts } from '../text/filled.ts';
import type { Matcher } from '../text/phrases/matcher.ts';
import { Reading } from '../text/reading.ts';
import { aroundOf } from './around.ts';
import { isSpeaker, passagesInScope, type Remains, remainsOf, scopeKey } from './scope.ts';

/** How a rule listens, in every document alike. */
export interface Listening {
  readonly rule: Rule;
  /** Of rules with the same scope, one key. */
  readonly scope: string;
  /** In which stances a hit does not count. */
  readonly silent: readonly Stance[];
}

export function listeningOf(rule: Rule, kind: Kind): Listening {
  const silent = (kind.silentOn ?? stances).filter((stance) => !rule.even.includes(stance));
  return { rule, scope: scopeKey(rule), silent };
}

const none: readonly Hit[] = [];

/** One document as the rules hear it: scanned once, its passages read at most once. */
export class Hearing {
  readonly #document: Document;
  readonly #matcher: Matcher;
  readonly #ledger: Ledger | null;
  #units: readonly (string | null)[] | null = null;
  #notes: Map<Watch, Hit[]> | null = null;
  readonly #hits = new Map<Watch, Hit[]>();
  readonly #readings = new Map<Passage, Reading>();
  readonly #scopes = new Map<string, Remains & { set: ReadonlySet<Passage> }>();
  words = 0;

  constructor(document: Document, matcher: Matcher, ledger: Ledger | null = null) {
    this.#document = document;
    this.#matcher = matcher;
    this.#ledger = ledger;
    for (const passage of document.passages) {
      if (passage.heard) this.words += this.#scan(passage, this.#hits);
    }
  }

  #scan(passage: Passage, hits: Map<Watch, Hit[]>): number {
    return this.#matcher.scan(
      passage.text,
      () => this.reading(passage),
      (watch, start, end) => {
        const hit = { passage, span: { start, end } };
        const known = hits.get(watch);
        if (known) known.push(hit);
        else hits.set(watch, [hit]);
      },
    );
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
  all(): Pick<Heard, 'document' | 'anywhere' | 'find' | 'reading' | 'speaks'> {
    return {
      document: this.#document,
      anywhere: (watch) => this.#hits.get(watch) ?? [],
      find: (watch, text) => this.#find(watch, text),
      reading: (passage) => this.reading(passage),
      speaks: (passage, by) => isSpeaker(by, passage, this.#document),
    };
  }

  /** The messages of the document; a conversation or page is one, named null. */
  units(): readonly (string | null)[] {
    this.#units ??= [...new Set(this.#document.passages.map(({ unit }) => unit))];
    return this.#units;
  }

  /** In which messages a condition holds. */
  where(condition: ReadyCondition): Holds {
    const { anywhere, speaks } = this.all();
    return condition({ anywhere, speaks, noted: (watch) => this.#noted(watch), touching: (id) => this.#touching(id) });
  }

  /** What nobody hears is read only when a condition asks for it. */
  #noted(watch: Watch): readonly Hit[] {
    if (!this.#notes) {
      this.#notes = new Map();
      for (const passage of this.#document.passages) if (!passage.heard) this.#scan(passage, this.#notes);
      for (const each of aroundOf(this.#document)) this.#scan(each, this.#notes);
    }
    return this.#notes.get(watch) ?? [];
  }

  #find(watch: Watch, text: string): Span[] {
    const found: Span[] = [];
    this.#matcher.find(watch, text, (start, end) => found.push({ start, end }));
    return found;
  }

  #touching(id: string): readonly Hit[] {
    const promise = this.#ledger?.byId.get(id);
    if (!promise) return [];
    const phrases = [promise.says, promise.breaks, promise.exceeds, promise.hedges].flat();
    return [promise.about, ...phrases.map(({ watch }) => watch)].flatMap((watch) => this.#hits.get(watch) ?? []);
  }

  /** What one rule hears; with `holds`, only of the messages in which its condition holds. */
  by({ rule, scope, silent }: Listening, holds: Holds | null = null): Heard {
    const { passages, unit: cut, set } = this.#scope(rule, scope);
    const isAbout = ({ passage }: Hit): boolean => holds === null || holds(passage.unit);
    // Field by field: of each rule that is woken one is made, and spreads cost ten times as much.
    return {
      document: this.#document,
      passages: holds ? passages.filter(({ unit }) => holds(unit)) : passages,
      endsEarly: (passage) => passage.unit === cut,
      hits: (watch) => {
        const hits = this.#hits.get(watch) ?? none;
        return hits.filter((hit) => set.has(hit.passage) && isAbout(hit) && !this.#isSilent(hit, silent));
      },
      anywhere: (watch) => {
        const hits = this.#hits.get(watch) ?? none;
        return holds ? hits.filter(isAbout) : hits;
      },
      find: (watch, text) => this.#find(watch, text),
      reading: (passage) => this.reading(passage),
      speaks: (passage, by) => isSpeaker(by, passage, this.#document),
    };
  }

  #scope(rule: Rule, key: string) {
    const known = this.#scopes.get(key);
    if (known) return known;
    const remains = remainsOf(rule, passagesInScope(rule, this.#document), this.#document);
    const scope = { ...remains, set: new Set(remains.passages) };
    this.#scopes.set(key, scope);
    return scope;
  }

  #isSilent({ passage, span }: Hit, silent: readonly Stance[]): boolean {
    if (silent.length === 0) return false;
    if (isUnsaid(passage.text, span)) return true;
    const taken = this.reading(passage).stances(span);
    return silent.some((stance) => taken.has(stance));
  }
}

/** Whether a span stands in the name of a placeholder ("{refund_date}"), which is said to nobody. */
const isUnsaid = (text: string, { start, end }: Span): boolean =>
  shownParts(text).some((part) => part.placeholder && part.text === '' && start > part.start && end < part.end);
