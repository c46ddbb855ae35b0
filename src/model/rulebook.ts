import type { Severity, Side } from './finding.ts';

/** Where something stands in a brand file: 1-based line and column. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A group of files the brand names. */
export interface Channel {
  readonly name: string;
  readonly files: readonly string[];
  readonly side: Side | null;
  /** How many customers meet one passage of the channel. */
  readonly reach: number;
  /** The reader to use whatever the name and content say; null to detect. */
  readonly reader: string | null;
  /** Names of the audiences its messages are to; empty where nobody says. */
  readonly audience: readonly string[];
  /** Where the brand file names it. */
  readonly source?: SourcePlace;
}

/** A group of customers that promises are made to: known by the path of a message or by what a document says of itself. */
export interface AudienceGroup {
  readonly name: string;
  readonly files: readonly string[];
  /** Key of a document's data → value. */
  readonly data: Readonly<Record<string, string>>;
}

/** Where a rule or an allowance is limited to a part of a conversation: its first, its last, or one between. */
export interface Within {
  readonly edge: 'first' | 'last';
  readonly count: number;
  readonly unit: 'turns' | 'seconds' | 'percent';
  /** How much of the first part is left out, in the same unit; nothing where it is missing. */
  readonly after?: number;
}

/**
 * What a conversation or message must be about for a rule to apply to it: phrases said by some roles (by anyone where `by`
 * is empty), phrases in its notes that nobody hears, a promise touched, and combinations of these.
 */
export type Condition =
  | { readonly type: 'said'; readonly by: readonly string[]; readonly phrases: readonly string[] }
  | { readonly type: 'noted'; readonly phrases: readonly string[] }
  | { readonly type: 'promise'; readonly ids: readonly string[] }
  | { readonly type: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition };

/** Ways in which a match is not said by the speaker as a plain statement. */
export const stances = ['negated', 'asked', 'quoted', 'reported'] as const;
export type Stance = (typeof stances)[number];

/** An example in a rule or promise; «marks» stand around what must be found. */
export interface Examples {
  readonly breaks: readonly string[];
  readonly keeps: readonly string[];
}

/** A kind with its data, checked: one entry of `rules:`. */
export interface Rule {
  readonly id: string;
  readonly kind: string;
  readonly severity: Severity;
  /** Severity by channel, over `severity`; `off` turns the rule off there. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Template with `{placeholders}`; null for the kind's own. */
  readonly message: string | null;
  readonly link: string | null;
  /** Empty for every channel. */
  readonly channels: readonly string[];
  /** Roles or speaker names; empty for the kind's default. */
  readonly by: readonly string[];
  /** Field names as globs (`Headline*`); empty for every field. */
  readonly fields: readonly string[];
  readonly within: Within | null;
  /** Null where it applies to every conversation and message. */
  readonly when: Condition | null;
  /** Stances in which a match counts all the same. */
  readonly even: readonly Stance[];
  /** The kind's own options, as its schema describes them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly examples: Examples;
  /** The file the rule stands in and its place there, for messages. */
  readonly source: SourcePlace;
}

/** A reviewed exception: findings it covers are not reported. */
export interface Allowance {
  /** Rule or promise id, or a glob over ids. */
  readonly rule: string;
  /** Globs over file paths; empty for every file. */
  readonly files: readonly string[];
  /** Text the finding's quote must hold; null for any. */
  readonly quote: string | null;
  readonly reason: string;
  /** ISO date of the last day it holds; null for ever. */
  readonly until: string | null;
  readonly source: SourcePlace;
}

/** An entry of `promises:` or `tone:`, checked for its shape and kept as the file has it. */
export interface Entry {
  readonly id: string;
  /** The keys of the entry, as the brand file's schema describes them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The file the entry stands in and its place there, for messages. */
  readonly source: SourcePlace;
}

/** What the brand says it does. */
export type PromiseEntry = Entry;

/** A tone attribute: how the brand sounds. */
export type ToneEntry = Entry;

/** One line of a scorecard: rules, promises and tone attributes that count as one, and what they are worth. */
export interface Standard {
  /** What people call it. */
  readonly title: string;
  /** The part of the card it stands in; null where the card has no parts. */
  readonly section: string | null;
  /** Ids of rules, promises and tone attributes; one that is broken breaks the standard. */
  readonly ids: readonly string[];
  /** Points of a conversation that keeps it. */
  readonly weight: number;
  /** Whether breaking it sets the whole conversation to 0. */
  readonly automatic: boolean;
}

/** What a conversation is scored by. */
export interface Scorecard {
  readonly id: string;
  readonly title: string;
  /** Empty for every channel. */
  readonly channels: readonly string[];
  /** Roles or names of those who are scored. */
  readonly by: readonly string[];
  /** The least score, 0 to 100, that passes; null where none is set. */
  readonly pass: number | null;
  readonly standards: readonly Standard[];
  /** The file the card stands in and its place there, for messages. */
  readonly source: SourcePlace;
}

/** A compiled brand file: plain data that survives JSON, so that it can be kept and handed to a worker. */
export interface Rulebook {
  readonly brand: string | null;
  /** Folder that globs of channels and allowances start from, absolute. */
  readonly folder: string;
  readonly channels: readonly Channel[];
  /** Role → label patterns with `*`; the most particular pattern wins. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  /** Name → phrases. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The brand's own words for the spelling dictionary. */
  readonly words: readonly string[];
  /** Transcript keys of vendors we do not know: our word → their key or path. */
  readonly keys: Readonly<Record<string, string>>;
  readonly audiences: readonly AudienceGroup[];
  readonly promises: readonly PromiseEntry[];
  readonly tone: readonly ToneEntry[];
  readonly rules: readonly Rule[];
  readonly scorecards: readonly Scorecard[];
  readonly allow: readonly Allowance[];
  /** Every id an exception can name, of rules that are off or broken, too; null or left out where not all are known. */
  readonly ids?: readonly string[] | null;
  /** Named patterns for `--redact` beside the built-in ones. */
  readonly redact: Readonly<Record<string, string>>;
}
