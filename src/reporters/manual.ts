import { reporters } from './registry.ts';

/** What a format is for and what to know of it, beside its summary. */
const details: Readonly<Record<string, string>> = {
  pretty: `The default on a terminal. A long line is cut around the marked words. Colour follows the terminal, NO_COLOR and
--color. The last lines count what was found, name what could not be read, and say what to do next.`,
  line: `The default where no terminal is. Editors and scripts that read compilers read it. What could not be read is said
on standard error.`,
  json: `A contract: fields keep their names and meaning while version is 1. findings are what is reported; statements are
all judged statements about promises, kept ones included; summary counts. Lines and columns count from 1 and offsets
from 0, in UTF-16 units of the decoded file; ends are exclusive. quote is exact. Statements stand after findings, so
that they are held in memory until the end; for very large runs take ndjson.`,
  ndjson: `The fields of json in objects of type finding, statement and summary; the summary is the last line.`,
  sarif: `For GitHub code scanning and other viewers. It names the rules, fingerprints that stay when lines move, related
evidence, fixes, and what could not be read. GitHub takes 25,000 results of a run and shows 5,000.`,
  github: `Write it to standard output in a step of a workflow. Errors, warnings and suggestions become errors, warnings
and notices. GitHub shows ten of each a step; the log has all.`,
  gitlab: `Keep it as an artifact under reports: codequality. Severities are critical, minor and info; blocker is a fault in
the brand file.`,
  junit: `Each finding is a test that failed, of the severity in its type; a file with nothing to report is a test that
passed; a file that could not be read is an error. --show error leaves only errors.`,
  checkstyle: `Severities are error, warning and info; the source of an entry is onevoice. and the rule's id.`,
  rdjson: `Pipe it to "reviewdog -f=rdjson". Columns count bytes of UTF-8, as reviewdog asks. A fix becomes a suggested
change.`,
  csv: `UTF-8, RFC 4180, one record a line. A text that a spreadsheet would run as a formula begins with an apostrophe.`,
};

/** The manual page of `--format`: every format with what it is for. */
export const reportersManual = (): string => `${intro}\n\n${reporters.map(entry).join('\n\n')}\n`;

/** The manual page of one format; null where none has that name. */
export function explainReporter(name: string): string | null {
  const reporter = reporters.find((each) => each.name === name);
  return reporter ? entry(reporter) : null;
}

function entry({ name, summary, published }: (typeof reporters)[number]): string {
  const masks = published ? ' Personal data is masked unless --no-redact is given.' : '';
  const text = `${details[name] ?? ''}${masks}`.replace(/\s+/g, ' ');
  return `${name}\n  ${summary}\n${indented(text)}`;
}

const intro = `How a run is reported: --format ⟨name⟩, to standard output or with -o to a file.

Text from inputs is made harmless in every format: controls, hidden characters and those that turn text around are
shown as what they are, and nothing in a transcript can give commands to a terminal, a CI, a browser or a spreadsheet.
--redact masks card numbers, e-mail addresses, phone and account numbers and the patterns under redact: in the brand
file; --no-redact shows them.`;

/** The text in lines of at most 100 characters. */
const indented = (text: string): string => text.replace(/(.{1,98})(?: |$)/g, '  $1\n').trimEnd();
