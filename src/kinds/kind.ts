import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Document } from '../model/document.ts';
import type { Related } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import type { Stance } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';

/** The handle of a set of phrases in the shared matcher. */
export type Watch = number;

/** A place where a watched phrase stands. */
export interface Hit {
  readonly passage: Passage;
  readonly span: Span;
}

/** What one rule may look at in one document: only passages of its channels, roles, fields and window. */
export interface Heard {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** Whether the conversation or message of a passage breaks off inside the rule's scope: what is missing in it may only be lost. */
  endsEarly(passage: Passage): boolean;
  /** Hits in the passages above, in order; without those that are negated, asked, quoted or reported unless the rule says `even`. */
  hits(watch: Watch): readonly Hit[];
  /** Hits in all of the document that is heard, whoever speaks and in whatever stance, in order: what excuses or calls for something. */
  anywhere(watch: Watch): readonly Hit[];
  /** Hits of a watch of one regular expression in a text that is no passage: a sentence alone, the source of the file. */
  find(watch: Watch, text: string): readonly Span[];
  reading(passage: Passage): Reading;
  /** Whether one of the roles or names (`company`, `anyone`) is that of whoever speaks. */
  speaks(passage: Passage, by: readonly string[]): boolean;
}

/** A place where a rule is broken, before it has file, line and severity. */
export interface Offence {
  readonly passage: Passage;
  readonly span: Span;
  /** Values for the placeholders of the message. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Which words, which limit, which comparison; the engine writes `says "…"` where it is left out. */
  readonly reason?: string;
  /** What the span should read; safe when it can be applied unseen. */
  readonly fix?: { readonly text: string; readonly safe: boolean };
  /** Other places in the same document that it must be read beside. */
  readonly beside?: readonly Hit[];
  /** 0 to 1; 1 where left out. */
  readonly confidence?: number;
}

/** A place where what a rule calls for was done. */
export interface Keeping extends Hit {
  /** Which words, which answer, which measure; the engine writes `says "…"` where it is left out. */
  readonly reason?: string;
}

/** A use of one form of a word or name, for kinds that compare files with each other. */
export interface Sighting extends Hit {
  /** What is compared, as the rule names it. */
  readonly key: string;
  /** The form used here. */
  readonly form: string;
}

/** A sighting after its document is closed, with its place as evidence. */
export interface PlacedSighting {
  readonly key: string;
  readonly form: string;
  readonly place: Related;
}

/** A sighting to report, and what it differs from. */
export interface Clash {
  readonly at: PlacedSighting;
  readonly data: Readonly<Record<string, string | number>>;
  readonly reason: string;
  readonly related: readonly Related[];
}

/** A rule ready to run. */
export interface Check {
  /** The watches of which one must have hit for the rule to run on a document; null to run on each. */
  readonly wokenBy: readonly Watch[] | null;
  /** The offences in one document, in order; null where the rule cannot apply to it (a must-say whose role never spoke). */
  run(heard: Heard): Iterable<Offence> | null;
  /**
   * Where a document calls for what the rule wants and has it, in order; for scores, which must tell a rule that was kept
   * from one that nothing called for. Left out by kinds that only forbid: whoever speaks and breaks them nowhere keeps them.
   */
  kept?(heard: Heard): Iterable<Keeping>;
  /** What one document adds to a comparison of all. */
  sight?(heard: Heard): Iterable<Sighting>;
  /** What the comparison of all documents finds; called once, with sightings in total order. */
  conclude?(sightings: readonly PlacedSighting[]): Iterable<Clash>;
}

/** Takes phrases in; answers with a watch. Throws a `PhraseFault` for a phrase it cannot read. */
export interface Watcher {
  watch(phrases: readonly string[]): Watch;
  /** The brand's own words, names among them, which no dictionary needs to know. */
  readonly words?: readonly string[];
}

/** A way a rule can be broken. Options, manual page and JSON Schema all come from `options`. */
export interface Kind<Options = Readonly<Record<string, unknown>>> {
  /** The word the user types. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** What a Vale author knows it as; null for none. */
  readonly vale: string | null;
  /** JSON Schema of the kind's own options. */
  readonly options: OptionsSchema;
  /** The message where the rule has none of its own. */
  readonly message: string;
  /** Names that a message can hold in braces. */
  readonly placeholders: readonly string[];
  /** Stances in which a match does not count unless the rule says `even`; all four where left out. */
  readonly silentOn?: readonly Stance[];
  /** Loads what `run` needs (a dictionary, a tagger), once, before the first run of a rule of this kind. */
  prepare?(): Promise<void>;
  /** One rule as YAML lines (without id and kind) with texts that break it, «marked», and that keep it. */
  readonly example: { readonly rule: string; readonly breaks: string; readonly keeps: string };
  /** Throws an `OptionFault` or `PhraseFault` for options that fit the schema and still make no sense. */
  compile(options: Options, watcher: Watcher): Check;
}

/** An option that cannot be used; `path` leads to it inside the rule's options. */
export class OptionFault extends Error {
  readonly path: readonly (string | number)[];
  readonly remedy: string | null;

  constructor(message: string, path: readonly (string | number)[], remedy: string | null = null) {
    super(message);
    this.name = 'OptionFault';
    this.path = path;
    this.remedy = remedy;
  }
}

/** What the schema of options must be at least: an object with a `description` on every property. */
export interface OptionsSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { readonly description: string }>>;
}

/**
 * Defines a kind with options typed by their schema.
 * @internal Left out of the published types, which would otherwise need the package that reads schemas.
 */
export function defineKind<const Schema extends OptionsSchema>(
  kind: Omit<Kind, 'options' | 'compile'> & {
    readonly options: Schema;
    compile(options: FromSchema<Schema extends JSONSchema ? Schema : never>, watcher: Watcher): Check;
  },
): Kind {
  // The rulebook hands over only options that its schema has accepted.
  return kind as unknown as Kind;
}
