import type { Passage } from '../model/passage.ts';
import { idKeys, readConversations } from './json/conversations.ts';
import { finishPassages } from './json/finish.ts';
import { guessKeys } from './json/keys.ts';
import { parseJsonLines } from './json/parse.ts';
import { pick, readTurns } from './json/turns.ts';
import type { Value } from './json/value.ts';
import { jsonNode } from './macros/json-node.ts';
import { type Macros, readMacros } from './macros/walk.ts';
import { ReadError, type Reader, type ReadOptions } from './reader.ts';

/** What an array's objects need to be taken for turns. */
const enough = 3;

/** Reads JSON Lines: a turn a line, a conversation a line, or a macro a line. A broken line is left out and named. */
export const reader: Reader = {
  read({ text }, options) {
    const { root, problems, endsEarly } = parseJsonLines(text);
    const turns = linesAsTurns(root, options) ?? linesAsConversations(root, options);
    const macros = turns.length > 0 ? null : linesAsMacros(root);
    const passages = macros?.passages ?? turns;
    const left = macros?.troubles ?? [];
    if (passages.length === 0 && left.length === 0) {
      const [problem] = problems;
      if (problem) throw new ReadError(problem.message, problem.start);
      if (root.size(1) === 0) throw new ReadError('There is no JSON value in this file.', 0);
      throw new ReadError('No turns are recognised in these lines. Name their keys under keys: in the brand file.', 0);
    }
    const isChat = turns.length > 0;
    return {
      passages,
      conversation: isChat,
      record: isChat,
      comments: [],
      troubles: [...problems, ...left],
      endsEarly,
      data: {},
    };
  },
};

function linesAsTurns(root: Value, options: ReadOptions): Passage[] | null {
  if (options.keys['text'] !== undefined && options.keys['turns'] === undefined)
    return readConversations(root, options);
  const guess = guessKeys(root.items());
  return guess && guess.score >= enough ? finishPassages(root.source, readTurns(root.items(), guess.keys)) : null;
}

/** Lines of the same conversation are one, named by its id or else by the line it stands on. */
function linesAsConversations(root: Value, options: ReadOptions): Passage[] {
  const units = new Map<string, Passage[]>();
  const numbers = lineNumbers(root.source);
  for (const line of root.items()) {
    const passages = readConversations(line, options);
    if (passages.length === 0) continue;
    const unit = pick(line, idKeys)?.scalar() ?? `line ${numbers(line.start)}`;
    const known = units.get(unit) ?? [];
    for (const passage of passages) known.push({ ...passage, unit });
    units.set(unit, known);
  }
  return [...units.values()].flat();
}

/** Macros have titles; without them a line says nothing of what it is. */
function linesAsMacros(root: Value): Macros {
  const macros = readMacros(jsonNode(root));
  const titled = macros.passages.length === 0 || macros.passages.some(({ field }) => field === 'title');
  return titled ? macros : { passages: [], troubles: [] };
}

/** The number of the line of each offset, asked in order. */
function lineNumbers(source: string): (offset: number) => number {
  let line = 1;
  let end = source.indexOf('\n');
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      end = source.indexOf('\n', end + 1);
    }
    return line;
  };
}
