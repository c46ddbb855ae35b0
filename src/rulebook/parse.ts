import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { Lines } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import { growTree } from './grow.ts';
import { type BrandSource, type Complaint, faultIn, type PlacedFault } from './source.ts';
import { endsTooSoon, explainSyntax, swallowsRest, valueAt } from './syntax.ts';

/** The largest YAML file that is read, in characters. */
export const largestFile = 5_000_000;

// A brand file nests eight levels at most; at thousands the YAML library runs out of stack and takes the process with it.
const deepest = 200;
const mostSyntaxFaults = 20;

/** A parsed file, null where nothing of it can be used, and all that is wrong with its YAML. */
export interface ParsedFile {
  readonly source: BrandSource | null;
  readonly faults: readonly PlacedFault[];
  /** Those faults that make a value unusable, with the way to it. */
  readonly complaints: readonly Complaint[];
}

/** Reads the YAML of a brand file, a file it extends, or a pack. */
export function parseBrandFile(path: string, text: string, shipped: boolean): ParsedFile {
  const lines = new Lines(text);
  const fail = (complaint: Complaint): ParsedFile => ({
    source: null,
    faults: [faultIn({ path, lines }, complaint)],
    complaints: [],
  });
  const refusal = refuse(text);
  if (refusal) return fail(refusal);
  const { composed, mended } = composeMended(text);
  if ('message' in composed) return fail(composed);

  const { document, second, unclosed } = composed;
  const errors = trustworthy([...mended, ...document.errors], lines);
  const said: Complaint[] = errors.map((error) => explainSyntax(text, error, unclosed));
  if (second !== null) said.push(secondDocument(second));
  if (!document.contents || isNothing(document.contents)) return fail(said[0] ?? empty);
  const { tree, complaints } = growTree(lines, document.contents, errors);
  if (!tree) return fail(complaints[0] ?? empty);
  return {
    source: { path, text, lines, tree, shipped, partial: errors.length > 0 },
    faults: [...said, ...complaints].map((complaint) => faultIn({ path, lines }, complaint)),
    complaints,
  };
}

const whole = (message: string, remedy: string | null): Complaint => ({ start: 0, end: 0, message, remedy });
const empty = whole('The file is empty.', 'Begin with the name of the brand: brand: Greenbasket');

function refuse(text: string): Complaint | null {
  if (text.length > largestFile) {
    const size = (Math.ceil(text.length / 100_000) / 10).toFixed(1);
    const limit = largestFile / 1_000_000;
    return whole(`The file has ${size} MB; the limit is ${limit} MB.`, 'Move parts of it into files to extend.');
  }
  const zero = text.indexOf('\0');
  if (zero < 0) return null;
  return { start: zero, end: zero + 1, message: 'This is not a text file: it holds a zero byte.', remedy: null };
}

interface Composed {
  readonly document: Document.Parsed<ParsedNode>;
  /** Where a second document begins, if there is one. */
  readonly second: number | null;
  readonly unclosed: readonly Span[];
}

/**
 * The first document of a text. A value with more text after its end takes what follows along, so it is blanked and the text
 * read again; what was wrong there is told all the same, and makes its entry doubtful.
 */
function composeMended(text: string): { composed: Composed | Complaint; mended: YAMLError[] } {
  const mended: YAMLError[] = [];
  for (let source = text; ; ) {
    const composed = composeDocument(source);
    if ('message' in composed) return { composed, mended };
    const error = composed.document.errors.find(endsTooSoon);
    if (!error || mended.length >= mostSyntaxFaults) return { composed, mended };
    const { start, end } = valueAt(source, error.pos[0]);
    const { errors } = composed.document;
    mended.push(...errors.filter((each) => each === error || (each.pos[0] >= start && each.pos[0] < end)));
    if (end <= start) return { composed, mended };
    source = source.slice(0, start) + ' '.repeat(end - start) + source.slice(end);
  }
}

/** The first document of a text, read as far as it can be. */
function composeDocument(text: string): Composed | Complaint {
  // The YAML library takes a lone CR for text; here it is a line end, as for every reader.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const unclosed: Span[] = [];
  let isText = false;
  let documents = 0;
  for (const lexeme of new Lexer().lex(source)) {
    if (!isText && isUnclosed(lexeme)) unclosed.push({ start: parser.offset, end: parser.offset + lexeme.length });
    isText = lexeme === textFollows;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents++;
    }
    if (documents > 1) break;
    if (parser.stack.length > deepest) {
      const start = parser.offset;
      return { start, end: start + 1, message: 'The file nests too deep for a brand file.', remedy: null };
    }
  }
  tokens.push(...parser.end());
  const second = tokens.filter(({ type }) => type === 'document')[1]?.offset ?? null;
  const first = second === null ? tokens : tokens.filter(({ offset }) => offset < second);
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  for (const document of new Composer(options).compose(first, true, second ?? source.length)) {
    return { document, second, unclosed };
  }
  return empty;
}

/** The lexer's mark before a plain or block text, which may itself begin with a quote. */
const textFollows = '\u001f';

const isUnclosed = (lexeme: string): boolean =>
  (lexeme[0] === "'" || lexeme[0] === '"') && (lexeme.length === 1 || !lexeme.endsWith(lexeme[0]));

const isNothing = (node: ParsedNode): boolean =>
  'value' in node && node.value === null && node.range[0] === node.range[1];

/** One error a line, up to the first that makes the rest doubtful: what the parser says after it is noise. */
function trustworthy(errors: readonly YAMLError[], lines: Lines): YAMLError[] {
  const kept = new Map<number, YAMLError>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = lines.at(error.pos[0]);
    if (!kept.has(line)) kept.set(line, error);
    if (swallowsRest(error) || kept.size === mostSyntaxFaults) break;
  }
  return [...kept.values()];
}

function secondDocument(offset: number): Complaint {
  return {
    start: offset,
    end: offset + 3,
    message: 'A second YAML document begins here; only the first one is used.',
    remedy: 'Remove the line "---", or move what follows into a file of its own and name it under "extends".',
  };
}
