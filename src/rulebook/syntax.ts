import type { YAMLError } from 'yaml';
import type { Span } from '../model/span.ts';
import type { Complaint } from './source.ts';

/** Faults of YAML after which what follows still reads as it was meant. */
const harmless: ReadonlySet<YAMLError['code']> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'BAD_PROP_ORDER',
  'TAG_RESOLVE_FAILED',
]);

/** Whether a fault of YAML makes all that follows it doubtful. */
export const swallowsRest = (error: YAMLError): boolean =>
  !harmless.has(error.code) && !/at node end|Missing , (or : )?between flow/.test(error.message);

/** Whether a value has more text after its end: `say: 'one' | 'two'`. */
export const endsTooSoon = (error: YAMLError): boolean => /at node end/.test(error.message);

/** The value on the line of an offset, to the line's end. */
export const valueAt = (text: string, offset: number): Span => ({
  start: startOfValue(text, offset),
  end: endOfLine(text, offset),
});

/** Says a fault of YAML in our words, with what would be right. `unclosed` are quoted texts without their closing quote. */
export function explainSyntax(text: string, error: YAMLError, unclosed: readonly Span[]): Complaint {
  const [start] = error.pos;
  const value = startOfValue(text, start);
  const at = (from: number, message: string, remedy: string | null): Complaint => {
    return {
      start: from,
      end: Math.max(from, Math.min(Math.max(error.pos[1], from + 1), endOfLine(text, from))),
      message,
      remedy,
    };
  };
  const open = unclosed.find(({ end }) => end === start);
  if (open) {
    const quote = text[open.start] === '"' ? 'double' : 'single';
    return at(open.start, 'This text is never closed.', `End it with a ${quote} quote.`);
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at(start, 'A tab indents this line.', 'YAML indents with spaces: put two spaces for each tab.');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return hasKey(text, value)
        ? at(start, 'There are two colons in this line, which YAML reads as a map in a map.', inQuotes(text, value))
        : at(start, 'The next line is indented deeper, though this one has its value already.', 'Indent both alike.');
    case 'BAD_SCALAR_START':
      return at(start, `A text cannot begin with ${text[start]} in YAML.`, inQuotes(text, start));
    case 'BAD_ALIAS':
      return at(start, 'A text cannot begin with * or & in YAML.', inQuotes(text, value));
    case 'BAD_DQ_ESCAPE':
      return at(start, 'A backslash in double quotes begins an escape that YAML does not know.', 'Use single quotes.');
    default:
      return explainMessage(text, error.message, start, value, at);
  }
}

type Say = (from: number, message: string, remedy: string | null) => Complaint;

/** Most faults of YAML share a few codes; what they are is in the library's message. */
function explainMessage(text: string, message: string, start: number, value: number, at: Say): Complaint {
  if (/must be sufficiently indented and end with|Expected .* to end with/.test(message)) {
    const bracket = message.includes('}') ? '}' : ']';
    const last = text.slice(0, start).trimEnd().length - 1;
    return at(Math.max(0, last), `The ${bracket === ']' ? 'list' : 'map'} is never closed.`, `End it with ${bracket}.`);
  }
  if (/must start at the same column|without - indicator|must be sufficiently indented|more indented/.test(message)) {
    const first = start + (/^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0);
    return at(
      first,
      'This line is not indented like the lines it belongs to.',
      'Give lines of one level the same indentation.',
    );
  }
  if (/between flow/.test(message)) {
    return at(
      start,
      'A sign that means something to YAML stands in a text without quotes.',
      'Put texts with { } [ ] , or : in quotes.',
    );
  }
  if (/at node end|Block collections are not allowed/.test(message)) {
    return at(start, 'There is more text after the end of the value.', inQuotes(text, value));
  }
  if (/Implicit (map )?keys/.test(message)) {
    return at(
      start,
      'This line has no colon after its key.',
      'Write "key: value", or indent it as a part of the text above.',
    );
  }
  if (message.includes('block-seq-ind on same line')) {
    return at(
      start,
      'A list cannot begin on the line of its key.',
      'Put the dash on the next line, or the text in quotes.',
    );
  }
  return at(start, `This is not YAML: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`, null);
}

function inQuotes(text: string, start: number): string {
  const value = text.slice(start, Math.min(endOfLine(text, start), start + 200)).trim();
  if (value.length > 60) return 'Put the whole text in quotes.';
  return `Put the whole text in quotes: '${value.replaceAll("'", "''")}'.`;
}

const hasKey = (text: string, value: number): boolean => /:(\s|$)/.test(text.slice(value, endOfLine(text, value)));

/** Where the value on the line of an offset begins: after its dash and key. */
function startOfValue(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const head = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?/.exec(text.slice(line, Math.min(line + 200, endOfLine(text, line))));
  return line + (head?.[0].length ?? 0);
}

function endOfLine(text: string, offset: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}
