import type { Passage } from '../model/passage.ts';
import { readConversations } from './json/conversations.ts';
import { guessKeys } from './json/keys.ts';
import { parseJsonLines } from './json/parse.ts';
import { readTurns } from './json/turns.ts';
import type { Value } from './json/value.ts';
import { ReadError, type Reader, type ReadOptions } from './reader.ts';

/** What an array's objects need to be taken for turns. */
const enough = 3;

/** Reads JSON Lines: one turn a line, or one conversation a line. A broken line is left out and named. */
export const reader: Reader = {
  read({ text }, options) {
    const { root, problems } = parseJsonLines(text);
    const passages = linesAsTurns(root, options) ?? linesAsConversations(root, options);
    if (passages.length === 0) {
      const [problem] = problems;
      if (problem) throw new ReadError(problem.message, problem.start);
      throw new ReadError('No turns are recognised in these lines. Name their keys under keys: in the brand file.');
    }
    return { passages, conversation: true, record: true, comments: [], troubles: problems, data: {} };
  },
};

function linesAsTurns(root: Value, options: ReadOptions): Passage[] | null {
  if (options.keys['text'] !== undefined && options.keys['turns'] === undefined)
    return readConversations(root, options);
  const guess = guessKeys(root.items());
  return guess && guess.score >= enough ? readTurns(root.items(), guess.keys) : null;
}

function linesAsConversations(root: Value, options: ReadOptions): Passage[] {
  return [...root.items()].flatMap((line, index) =>
    readConversations(line, options).map((passage) => ({ ...passage, unit: `line ${index + 1}` })),
  );
}
