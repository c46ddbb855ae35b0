import type { Kind } from '../kinds/kind.ts';
import type { Fault } from '../model/fault.ts';
import { knownRoles } from '../model/passage.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import { MatcherBuilder } from '../text/phrases/builder.ts';
import { checkBrackets, checkCommonKeys, checkId, type Names } from './checks.ts';
import { ownWords } from './compile.ts';
import { tellContradictions } from './contradictions.ts';
import { type Draft, gatherRules } from './drafts.ts';
import { EntryChecks } from './entries.ts';
import { Faults } from './faults.ts';
import { type BrandText, type RulebookHost, readLayers } from './layers.ts';
import { checkPhrases, checkWhenPhrases } from './phrases.ts';
import { makeRule } from './rules.ts';
import { type Nameable, scorecardsOf } from './scorecards.ts';
import {
  allowancesOf,
  audiencesOf,
  brandOf,
  channelsOf,
  entriesOf,
  joinedLists,
  joinedTexts,
  mergedTexts,
  namesIn,
} from './sections.ts';
import { Structure } from './structure.ts';
import type { StyleReader } from './styles.ts';

export type { FolderEntry } from './folder.ts';
export type { BrandText, RulebookHost } from './layers.ts';

/** What a brand file may name that is made in code. */
export interface Known {
  readonly kinds: readonly Kind[];
  /** Names of input formats. */
  readonly readers: readonly string[];
  /** Readers of folders of rules in the form of other linters, by the prefix under which a brand file extends them. */
  readonly styles?: Readonly<Record<string, StyleReader>>;
}

/** A rulebook, and all that is wrong with its files; what is wrong is left out of it. */
export interface LoadedRulebook {
  readonly rulebook: Rulebook;
  /** File by file, the brand file first, each in the order of places. */
  readonly faults: readonly Fault[];
  /** All files that took part, those that were looked for in vain among them, with an empty text. */
  readonly files: readonly BrandText[];
}

/** Roles that need not be named in `speakers`, and the words for groups of them. */
const builtInRoles = [...knownRoles, 'company', 'anyone'];

/** Makes rulebooks of brand files; what it prepares for the first serves all. */
export type Loader = (entry: BrandText, folder: string, host: RulebookHost) => LoadedRulebook;

/** Makes a loader, for those who load more than once. */
export function createLoader(known: Known): Loader {
  const structure = new Structure(known.readers);
  return (entry, folder, host) => loadWith(structure, known, entry, folder, host);
}

/**
 * Makes a rulebook of a brand file and what it extends. `folder` is the brand file's folder, absolute. What is merged:
 * what a file extends comes before the file itself, and the later word wins, for `brand`, for channels, promises, tone,
 * keys and redactions by name, for rules by id, where an entry without a kind changes single keys of an inherited rule.
 * Lists, speakers, words and allowances add up.
 */
export function loadRulebook(entry: BrandText, folder: string, host: RulebookHost, known: Known): LoadedRulebook {
  return createLoader(known)(entry, folder, host);
}

function loadWith(
  structure: Structure,
  { kinds, styles }: Known,
  entry: BrandText,
  folder: string,
  host: RulebookHost,
): LoadedRulebook {
  const faults = new Faults();
  const { sheets, files, whole } = readLayers(entry, host, structure, faults, styles);
  const { drafts, broken, badIds } = gatherRules(sheets, kinds, structure, faults);

  const brand = brandOf(sheets);
  const channels = channelsOf(sheets);
  const speakers = joinedLists(sheets, 'speakers');
  const words = joinedTexts(sheets, 'words');
  const allLists = joinedLists(sheets, 'lists');
  const names: Names = {
    channels: whole ? namesIn(sheets, 'channels') : null,
    promises: whole ? namesIn(sheets, 'promises') : null,
    roles: [...builtInRoles, ...Object.keys(speakers)],
    lists: Object.keys(allLists),
  };

  const checks = new EntryChecks(faults);
  const lists = checks.lists(sheets, allLists, new MatcherBuilder(allLists, brand));
  const builder = new MatcherBuilder(lists, brand);
  checks.promises(sheets, builder, names);
  tellContradictions(sheets, faults);
  checks.tone(sheets, builder, names);
  checks.redact(sheets);
  const promises = entriesOf(sheets, 'promises');
  const tone = entriesOf(sheets, 'tone');
  const ids = [
    ...drafts.map(({ id }) => id),
    ...badIds,
    ...(namesIn(sheets, 'promises') ?? []),
    ...(namesIn(sheets, 'tone') ?? []),
  ];
  const allIds = whole ? [...ids, 'unledgered'] : null;
  checks.allow(sheets, allIds);

  const taken = new Map([...promises, ...tone].map(({ id, source }) => [id, source]));
  const lookAt = (draft: Draft, withOptions = true): boolean => {
    const misread = [
      ...checkId(draft, taken),
      ...checkCommonKeys(draft, names),
      ...checkBrackets(draft, names),
      ...checkWhenPhrases(draft, builder),
      ...(withOptions ? checkPhrases(draft, builder, ownWords({ words, brand })) : []),
    ];
    for (const { source, complaint } of misread) faults.addNew(source, complaint);
    return misread.every(({ complaint }) => complaint.severity === 'warning');
  };
  for (const draft of broken) lookAt(draft, draft.hasOptions);
  const made = drafts.filter((draft) => lookAt(draft)).map((draft) => makeRule(draft, brand));
  const rules = made.filter((rule): rule is Rule => rule !== null);

  const live = new Set(rules.map(({ id }) => id));
  const nameable: Nameable = {
    rule: [...drafts.map(({ id }) => id), ...badIds],
    promise: namesIn(sheets, 'promises') ?? [],
    tone: namesIn(sheets, 'tone') ?? [],
    off: new Set(drafts.map(({ id }) => id).filter((id) => !live.has(id))),
  };
  checks.scorecards(sheets, names, whole ? nameable : null);

  const rulebook: Rulebook = {
    brand,
    folder,
    channels,
    speakers,
    lists,
    words,
    keys: mergedTexts(sheets, 'keys'),
    audiences: audiencesOf(sheets),
    promises,
    tone,
    rules,
    scorecards: scorecardsOf(sheets, nameable),
    allow: allowancesOf(sheets),
    ids: allIds,
    redact: mergedTexts(sheets, 'redact'),
  };
  return { rulebook, faults: faults.all(), files };
}
