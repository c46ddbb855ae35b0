import { endedNote, hasEnded } from '../lint/allowed.ts';
import type { Finding, Unread } from '../model/finding.ts';
import type { Summary } from '../reporters/reporter.ts';
import { type BaselineEntry, holds } from './baseline.ts';
import type { LintOptions } from './commands/lint.ts';
import type { Loaded } from './config.ts';
import { type Listing, shown } from './files.ts';
import { countSeverities, type Tally, TallySum } from './tally.ts';
import type { World } from './world.ts';

/** What a run came to, for a report. */
export function summaryOf(
  { cwd }: World,
  tally: Tally,
  across: readonly Finding[],
  listing: Listing,
  loaded: Loaded,
  options: LintOptions,
  interrupted: Summary['interrupted'],
): Summary {
  const sum = new TallySum();
  sum.add(tally);
  sum.add({ findings: countSeverities(across), unread: [...listing.missing, ...listing.skipped] });
  const { files, passages, words, findings, allowed, notApplicable, applied, unread, notes } = sum.total;
  const silent = Object.keys(notApplicable);
  const whole = interrupted === null && isWhole(options);
  return {
    files,
    passages,
    words,
    findings,
    allowed,
    notApplicable,
    idle: options.settings.confidence === 0 ? silent : silent.filter((id) => !applied.includes(id)),
    unread,
    faults: loaded.faults,
    notes: onceEach(
      whole
        ? [...notes, ...allowanceNotes(loaded, tally, options.settings.today), ...channelNotes(loaded, tally, cwd)]
        : notes,
    ),
    interrupted,
  };
}

/** Whether a run looks at everything, so that it can tell what covers nothing any more. */
const isWhole = ({ paths, settings }: LintOptions): boolean =>
  paths.length === 0 && settings.rules.length === 0 && settings.narrowing.changed === null;

/** Allowances that cover nothing or have ended; only a run over everything can tell. One for a rule that nobody knows is a fault, told already. */
function allowanceNotes({ rulebook }: Loaded, tally: Tally, today: string): Unread[] {
  return rulebook.allow.flatMap((allowance, index) => {
    const { rule, source } = allowance;
    if (hasEnded(allowance, today)) return [endedNote(allowance)];
    const isUnknown = rulebook.ids && !rule.includes('*') && !rulebook.ids.includes(rule);
    if (isUnknown || tally.usedAllowances.includes(index)) return [];
    const { file, line, column } = source;
    return [{ file, line, column, reason: `The allowance for ${rule} covers nothing any more. Remove it.` }];
  });
}

/** Notes without those that were made of several files alike. */
function onceEach(notes: readonly Unread[]): Unread[] {
  const known = new Map(notes.map((note) => [`${note.file}\n${note.line}\n${note.column}\n${note.reason}`, note]));
  return [...known.values()];
}

function channelNotes({ rulebook, path }: Loaded, tally: Tally, cwd: string): Unread[] {
  return rulebook.channels
    .filter((channel) => !tally.channels.includes(channel.name))
    .map((channel) => ({
      file: path === null ? 'onevoice.yaml' : shown(cwd, path),
      line: null,
      column: null,
      reason: `The channel ${channel.name} has no file: nothing that could be read matches ${channel.files.join(', ')}.`,
    }));
}

/** Entries of a baseline that are found no more or have ended; only a run over everything can tell. */
export function baselineNotes(entries: readonly BaselineEntry[], { known }: Tally, options: LintOptions): Unread[] {
  const { settings, baseline } = options;
  const file = baseline ?? '';
  const update = `Run: onevoice baseline update --file ${file}`;
  const ended = entries.filter((entry) => !holds(entry, settings.today));
  const gone = entries.filter((entry) => holds(entry, settings.today) && !known.includes(entry.fingerprint));
  const notes = ended.map(({ id, file: where, until }) => `The entry for ${id} in ${where} ended on ${until}.`);
  if (gone.length > 0 && isWhole(options))
    notes.push(`${gone.length} ${gone.length === 1 ? 'entry is' : 'entries are'} found no more. ${update}`);
  return notes.map((reason) => ({ file, line: null, column: null, reason }));
}
