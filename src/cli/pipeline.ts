import { readFileSync } from 'node:fs';
import { conductOf, type Found } from '../lint/conduct.ts';
import type { Stopwatch } from '../lint/stopwatch.ts';
import type { Linted, Linter } from '../lint.ts';
import type { Document, Trouble } from '../model/document.ts';
import type { Finding, Unread } from '../model/finding.ts';
import { Lines } from '../model/lines.ts';
import { type Decoded, decode } from '../readers/decode.ts';
import { binaryFormat, detectFormat, extensionOf, headLength } from '../readers/detect.ts';
import { formatNamed, formats } from '../readers/formats.ts';
import { readDocument } from '../readers/read.ts';
import { type Format, ReadError, type Reader, type ReadOptions } from '../readers/reader.ts';
import type { FileReport, Reporter, View } from '../reporters/reporter.ts';
import { type Listed, openFailure } from './files.ts';
import type { Measured } from './measure.ts';
import { type Mending, mend } from './mend.ts';
import type { Reread } from './semantic/likeness.ts';
import type { sieve } from './sieve.ts';
import { countSeverities, type Tally } from './tally.ts';

/** A file on its way through the pipeline. */
export interface Job extends Listed {
  /** Its path from the brand's folder, with `/`. */
  readonly home: string;
  /** Its content where it does not come from the disk (standard input). */
  readonly bytes?: Uint8Array;
  /** What it came to in an earlier run, where that is kept. */
  readonly known?: Known & { readonly isSure: boolean };
}

/** What a file comes to: its part of the report, and of the sum. */
export interface Done {
  readonly report: string;
  readonly tally: Partial<Tally>;
  /** Length of its source, in UTF-16 units: a measure of the work. */
  readonly bytes: number;
}

/** What a file came to in an earlier run. */
export interface Known {
  /** How it stood on disk. */
  readonly stamp: string;
  /** When it was looked at, in milliseconds. */
  readonly at: number;
  /** The hash of what it held. */
  readonly hash: string;
  readonly done: Done;
}

/** All that the pipeline needs; made once a thread. */
export interface Works {
  readonly linter: Linter;
  readonly reporter: Reporter;
  readonly view: View;
  readonly reading: ReadOptions;
  /** The reader that the command line or a channel orders for a path; null to detect. */
  readerFor(home: string): string | null;
  channelOf(home: string): string | null;
  /** Chooses what is reported of what was found (severity, rule, confidence). */
  select(findings: readonly Finding[]): readonly Finding[];
  /** Judges promises by likeness, too; null where nobody asks. */
  readonly reread: Reread | null;
  /** Leaves out what is old: unchanged lines, findings of a baseline. */
  narrow: ReturnType<typeof sieve>;
  /** Measures a document for the picture across channels; null where nobody asks. */
  readonly measure: ((document: Document, home: string) => Measured) | null;
  /** Ids whose keeping is wanted, for scores; empty where nobody asks. */
  readonly asked: ReadonlySet<string>;
  /** Told what stages and rules take; null where nobody asks. */
  readonly stopwatch: Stopwatch | null;
  /** What is done with fixes; null for nothing. */
  readonly mending: Mending | null;
}

/** How often a file is mended at most, fixes upon fixes. */
const mostPasses = 5;

const withMended = (done: Done, applied: number): Done => ({
  ...done,
  tally: { ...done.tally, mended: (done.tally.mended ?? 0) + applied },
});

const refused = (done: Done, { path }: Job, reason: string): Done => ({
  ...done,
  tally: { ...done.tally, notes: [...(done.tally.notes ?? []), { file: path, line: null, column: null, reason }] },
});

/** Reads, lints and reports one file. Never throws for what a file holds. */
export async function processFile(job: Job, works: Works, passes = mostPasses): Promise<Done> {
  const { stopwatch } = works;
  const opened = stopwatch?.now() ?? 0;
  const outcome = await openDocument(job, works);
  stopwatch?.add('stages', 'read', opened);
  if ('unread' in outcome)
    return { report: '', tally: { unread: [outcome.unread], failures: outcome.failure ? 1 : 0 }, bytes: 0 };
  const linted = await lintDocument(outcome, job.home, works);
  if (works.mending && job.bytes === undefined && passes > 0) {
    const before = works.narrow(job.path, outcome, works.select(linted.findings)).findings;
    const mended = await mend(job.absolute, outcome, before, works.mending);
    if (works.mending.dryRun) {
      const tally = { ...tallyOf(job, linted, [], works), mended: mended.applied };
      const shown = { report: mended.patch, tally, bytes: outcome.text.length };
      return mended.refused === null ? shown : refused(shown, job, mended.refused);
    }
    if (mended.refused !== null) return refused(await processFile(job, works, 0), job, mended.refused);
    // A fix may call for another one: "color color" becomes "colour colour".
    if (mended.applied > 0) return withMended(await processFile(job, works, passes - 1), mended.applied);
  }
  const { findings, known } = works.narrow(job.path, outcome, works.select(linted.findings));
  const found = { findings, statements: works.select(linted.statements) };
  const report: FileReport = {
    file: job.path,
    text: outcome.text,
    ...found,
    ...messageOf(outcome, job, works),
    ...conductFor(outcome, { ...found, kept: linted.kept }, job, works),
  };
  const begun = stopwatch?.now() ?? 0;
  const text = works.reporter.file(report, works.view);
  stopwatch?.add('stages', 'report', begun);
  return {
    report: text,
    tally: { ...tallyOf(job, linted, findings, works), known, ...(stopwatch && { times: stopwatch.take() }) },
    bytes: outcome.text.length,
  };
}

/** Lints one document, and reads it again for likeness where that is asked for. */
export async function lintDocument(
  document: Document,
  home: string,
  { linter, asked, reread }: Works,
): Promise<Linted> {
  return linter.lint(document, home, asked, reread && (await reread(document)));
}

/** What a message is to the picture across channels; nothing where nobody asks. */
function messageOf(document: Document, { home }: Job, { measure, channelOf }: Works): Pick<FileReport, 'message'> {
  return measure === null ? {} : { message: { channel: channelOf(home), ...measure(document, home) } };
}

/** What the conversations of a file did; nothing where nobody asks. */
function conductFor(
  document: Document,
  found: Found,
  { home }: Job,
  { asked, channelOf }: Works,
): Pick<FileReport, 'conduct'> {
  if (asked.size === 0) return {};
  return { conduct: { channel: channelOf(home), ...conductOf(document, found, asked) } };
}

function tallyOf(job: Job, linted: Linted, findings: readonly Finding[], works: Works): Partial<Tally> {
  const channel = works.channelOf(job.home);
  return {
    files: 1,
    passages: linted.passages,
    words: linted.words,
    findings: countSeverities(findings),
    allowed: linted.allowed,
    notApplicable: Object.fromEntries(linted.notApplicable.map((id) => [id, 1])),
    applied: linted.applied,
    usedAllowances: linted.usedAllowances,
    channels: channel === null ? [] : [channel],
    notes: linted.notes,
    sightings: linted.sightings,
  };
}

type NotOpened = { readonly unread: Unread; readonly failure: boolean };

/** Reads a file into a document, or says why it could not be read. */
export async function openDocument(
  job: Job,
  { reading, readerFor }: Pick<Works, 'reading' | 'readerFor'>,
): Promise<Document | NotOpened> {
  const fail = (reason: string, failure = true, place: { line: number; column: number } | null = null): NotOpened => ({
    unread: { file: job.path, line: place?.line ?? null, column: place?.column ?? null, reason },
    failure,
  });

  let bytes: Uint8Array;
  try {
    bytes = job.bytes ?? readFileSync(job.absolute);
  } catch (error) {
    return fail(openFailure(error));
  }
  let text = '';
  try {
    const ordered = readerFor(job.home);
    const source = ordered === null ? detect(job.path, bytes) : opened(formatNamed(ordered), bytes);
    if (source === null) return fail('No reader knows this kind of file.', job.named);
    text = source.text;
    const reader = await loadReader(source.format);
    return readDocument({ path: job.path, text, bytes }, source.format, reader, reading, source.notes);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return fail(error.message, true, error.offset === null ? null : new Lines(text).at(error.offset));
  }
}

interface Opened {
  readonly format: Format;
  readonly text: string;
  readonly notes: readonly Trouble[];
}

/** Decodes a file and finds its format; null where no reader claims it. Throws a `ReadError` for a claimed file that is no text. */
function detect(path: string, bytes: Uint8Array): Opened | null {
  const claimed = formats.some((format) => format.extensions.includes(extensionOf(path)));
  const binary = binaryFormat(path);
  if (binary) return opened(binary, bytes);
  let decoded: Decoded;
  try {
    decoded = decode(bytes);
  } catch (error) {
    if (error instanceof ReadError && !claimed) return null;
    throw error;
  }
  const format = detectFormat(path, decoded.text.slice(0, headLength));
  return format && { format, ...decoded };
}

function opened(format: Format | null, bytes: Uint8Array): Opened | null {
  if (format === null) return null;
  return format.binary ? { format, text: '', notes: [] } : { format, ...decode(bytes) };
}

const loaded = new Map<string, Promise<Reader>>();

/** A reader, loaded at the first file of its format. */
function loadReader(format: Format): Promise<Reader> {
  const known = loaded.get(format.name);
  if (known) return known;
  const loading = format.load();
  loaded.set(format.name, loading);
  return loading;
}
