import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../../model/document.ts';
import { type Finding, severities } from '../../model/finding.ts';
import { Lines } from '../../model/lines.ts';
import { knownRoles } from '../../model/passage.ts';
import { formats } from '../../readers/formats.ts';
import { inline } from '../../reporters/harmless.ts';
import { didYouMean } from '../../text/nearest.ts';
import { type Job, openDocument, type Works } from '../pipeline.ts';
import { UsageError } from '../usage-error.ts';
import { defineTool, oneOf } from './tool.ts';

/** The longest draft, in UTF-16 units: some forty pages. */
const longest = 200_000;
/** How many findings are told at most; a draft with more is best written anew. */
const mostFindings = 200;

const readable = formats.filter(({ binary }) => binary !== true).map(({ name }) => name);

const input = z.strictObject({
  text: z
    .string()
    .min(1, 'Give the draft.')
    .max(longest, `A draft has at most ${longest} characters: check it in parts.`)
    .describe('The draft, whole, as it would be saved or sent.'),
  channel: z
    .string()
    .max(200)
    .optional()
    .describe("A channel of the brand file that the draft is for. Default: the channel of `file`'s path."),
  file: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('The path it will be saved under, from the brand file, as ads/spring.md: tells its channel and format.'),
  format: z
    .string()
    .max(50)
    .optional()
    .describe(`How to read it: ${readable.join(', ')}. Default: by the name of \`file\` and the content.`),
  role: z
    .string()
    .max(100)
    .optional()
    .describe(`Who says what nobody is named for: ${knownRoles.join(', ')}, or a role of the brand file.`),
});

const place = { line: z.number(), column: z.number() };
const finding = z.strictObject({
  ...place,
  quote: z.string().describe('The words it is about, as they stand in the draft.'),
  rule: z.string().describe('The id of the rule or promise, for explain_finding.'),
  severity: z.enum(severities),
  message: z.string(),
  reason: z.string().describe('Which words, which term, which comparison.'),
  suggestion: z
    .strictObject({ ...place, replace: z.string(), with: z.string() })
    .nullable()
    .describe('A replacement that mends it; null where none is sure.'),
});

/** Holds a draft against the brand file. */
export const checkDraft = defineTool({
  name: 'check_draft',
  title: 'Check a draft',
  description:
    "Holds a draft of a message to customers (ad, macro, script, reply) against the brand's promises, rules and tone. Call it before you hand the draft over, mend what it finds, and check again. Lines and columns count from 1, columns in UTF-16 units.",
  input,
  output: z.strictObject({
    findings: z.array(finding),
    more: z.number().describe('How many findings were left out of the list.'),
    channel: z.string().nullable(),
    format: z.string(),
    notes: z.array(z.string()).describe('What could not be read or checked.'),
  }),
  async run({ text, channel, file, format, role }, { loaded, works }) {
    const { channels, folder, speakers } = loaded.rulebook;
    const names = channels.map(({ name }) => name);
    if (channel !== undefined) oneOf('channel', channel, names, didYouMean(channel, names));
    if (format !== undefined) oneOf('format', format, readable, didYouMean(format, readable));
    const roles = [...new Set<string>([...knownRoles, ...Object.keys(speakers)])];
    if (role !== undefined) oneOf('role', role, roles, didYouMean(role, roles));
    const home = file === undefined ? 'draft.txt' : pathInFolder(file);
    // Its content is given, so that nothing is read at its path.
    const job = { absolute: join(folder, home), path: home, home, named: true, bytes: Buffer.from(text, 'utf8') };
    const own = await works(channel ?? null);
    const document = spokenBy(await read(job, own, format), role ?? null);
    const { findings, notes } = own.linter.lint(document, home);
    const told = own.select(findings);
    const lines = new Lines(document.text);
    return {
      findings: told.slice(0, mostFindings).map((each) => recordOf(each, document.text, lines)),
      more: Math.max(0, told.length - mostFindings),
      channel: own.channelOf(home),
      format: document.reader,
      notes: notes.map(({ line, reason }) => inline(line === null ? reason : `Line ${line}: ${reason}`)),
    };
  },
});

/** A path below the brand's folder, with `/`; it only tells a channel and a format. */
function pathInFolder(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const parts = path.split('/');
  if (/^\/|^[a-z]:/i.test(path) || path.includes('\0') || parts.some((part) => part === '..' || part === ''))
    throw new UsageError(
      `"${inline(file)}" is no path below the brand's folder. Write it as ads/spring.md, without a leading slash and without "..".`,
    );
  return path;
}

async function read(job: Job, works: Works, format: string | undefined): Promise<Document> {
  const readerFor = format === undefined ? works.readerFor : () => format;
  const document = await openDocument(job, { reading: works.reading, readerFor });
  if (!('unread' in document)) return document;
  const { reason, line } = document.unread;
  const where = line === null ? '' : ` (line ${line})`;
  throw new UsageError(
    `The draft cannot be read${where}: ${inline(reason)} Name its format, or a file name that tells it; formats: ${readable.join(', ')}.`,
  );
}

/** The document with a role for what nobody is named for. */
function spokenBy(document: Document, role: string | null): Document {
  if (role === null) return document;
  const passages = document.passages.map((each) =>
    each.role === null && each.label === null ? { ...each, role } : each,
  );
  return { ...document, passages };
}

function recordOf({ line, column, quote, id, severity, message, reason, fix }: Finding, text: string, lines: Lines) {
  const suggestion = fix && {
    ...lines.at(fix.offset),
    replace: text.slice(fix.offset, fix.endOffset),
    with: fix.text,
  };
  return { line, column, quote, rule: id, severity, message: inline(message), reason: inline(reason), suggestion };
}
