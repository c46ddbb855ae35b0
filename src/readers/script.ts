import type { Draft, Reader } from './reader.ts';
import { readLines } from './script/line.ts';
import { mannerOf } from './script/manner.ts';
import { ScriptPassages } from './script/passages.ts';

/** Scripts for agents, films and radio in plain text: what is said is heard, directions and conditions are not. */
export const reader: Reader = { read: ({ text }) => readScript(text) };

function readScript(text: string): Draft {
  const lines = readLines(text);
  const made = new ScriptPassages(text, mannerOf(text, lines));
  for (const line of lines) made.add(line);
  made.close();
  return { passages: made.passages, conversation: false, record: false, comments: [], troubles: [], data: {} };
}
