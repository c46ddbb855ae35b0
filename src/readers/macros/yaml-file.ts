import { Composer, type CST, type Document, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Comment, Trouble } from '../../model/document.ts';
import { ReadError } from '../reader.ts';

/** A YAML file, parsed. */
export interface YamlFile {
  /** What each of the file's documents holds. */
  readonly roots: readonly unknown[];
  readonly comments: readonly Comment[];
  readonly troubles: readonly Trouble[];
}

// The parser makes a few hundred bytes of every byte and takes two seconds a megabyte.
const largest = 8_000_000;

const tooDeep = 'This YAML is nested too deeply to be read.';

/** Parses YAML as far as it can be; aliases stay where they are and are never expanded. Throws a `ReadError` for what is too large or too deep. */
export function parseYaml(source: string): YamlFile {
  if (source.length > largest) {
    const size = (source.length / 1e6).toFixed(1);
    throw new ReadError(
      `This YAML file holds ${size} million characters; files of up to ${largest / 1e6} million are read.`,
    );
  }
  try {
    const tokens = [...new Parser().parse(source)];
    const composer = new Composer({
      keepSourceTokens: true,
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
      merge: false,
    });
    const documents = [...composer.compose(tokens)];
    const roots = documents.map(({ contents }) => contents);
    return {
      roots,
      comments: commentsIn(tokens),
      troubles: [...documents.flatMap(faultsOf), ...roots.flatMap(doubledKeys)].sort((a, b) => a.start - b.start),
    };
  } catch (error) {
    // Thrown where the parser's own recursion runs out of stack.
    if (error instanceof RangeError) throw new ReadError(tooDeep);
    throw error;
  }
}

function faultsOf({ errors }: Document.Parsed): Trouble[] {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new ReadError(tooDeep);
  return errors.map(({ message, pos: [start, end] }) => ({ start, end, message: sentence(message) }));
}

/** The parser's message as one line with a full stop. */
function sentence(message: string): string {
  const line = message.split('\n', 1)[0]!.trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function doubledKeys(root: unknown): Trouble[] {
  const troubles: Trouble[] = [];
  const left = [root];
  for (let node = left.pop(); left.length > 0 || node !== undefined; node = left.pop()) {
    if (isSeq(node)) for (const item of node.items) if (item) left.push(item);
    if (!isMap(node)) continue;
    const known = new Set<string>();
    for (const { key, value } of node.items) {
      if (value) left.push(value);
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      const message = `The key "${name}" stands here a second time; both texts are read.`;
      if (known.has(name)) troubles.push({ start: key.range[0], end: key.range[1], message });
      known.add(name);
    }
  }
  return troubles;
}

/** The comments among a file's tokens, found without recursion. */
function commentsIn(tokens: readonly CST.Token[]): Comment[] {
  const comments: Comment[] = [];
  const left: unknown[] = [...tokens];
  for (let token = left.pop(); left.length > 0 || token !== undefined; token = left.pop()) {
    if (isComment(token)) {
      const { offset, source } = token;
      comments.push({ start: offset, end: offset + source.length, text: source.replace(/^#+/, '').trim() });
    } else if (typeof token === 'object' && token !== null) {
      for (const held of Object.values(token)) if (typeof held === 'object' && held !== null) left.push(held);
    }
  }
  return comments.sort((a, b) => a.start - b.start);
}

function isComment(token: unknown): token is CST.SourceToken {
  return typeof token === 'object' && token !== null && 'type' in token && token.type === 'comment';
}
