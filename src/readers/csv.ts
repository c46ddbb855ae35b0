import type { Passage } from '../model/passage.ts';
import { headerOf, namesColumns } from './csv/columns.ts';
import { readCopy } from './csv/copy.ts';
import { readTable, type Table } from './csv/table.ts';
import { readMapped } from './json/conversations.ts';
import { finishPassages } from './json/finish.ts';
import { guessKeys } from './json/keys.ts';
import { readTurns } from './json/turns.ts';
import { jsonNode } from './macros/json-node.ts';
import { readMacros } from './macros/walk.ts';
import { ReadError, type Reader, type ReadOptions } from './reader.ts';

/** Reads tables: chat exports (a turn a row), macros (a message a row), ads (a passage a cell, named by its column). */
export const reader: Reader = {
  read({ text }, options) {
    const named = options.keys['text'];
    const table = readTable(text, named === undefined ? namesColumns : (names) => names.includes(named));
    if (!table) throw new ReadError('The table is empty.', 0);
    const chat = readChat(table, options);
    const passages = chat ?? readMessages(table);
    if (passages.length === 0) throw unreadable(table);
    const isChat = chat !== null;
    return {
      passages: finishPassages(text, passages),
      conversation: isChat,
      record: isChat,
      comments: [],
      troubles: table.troubles,
      data: {},
    };
  },
};

/** The turns of a chat export; null for a table of anything else. */
function readChat({ names, rows }: Table, { keys }: ReadOptions): Passage[] | null {
  const mapped = readMapped(rows, keys);
  if (mapped) return mapped;
  const guess = guessKeys(rows.items());
  if (!guess?.sure) return null;
  const { isAds, isMacros } = headerOf(names);
  const isDialog = (guess.keys.unit ?? []).length > 0 && (guess.keys.role ?? []).length > 0;
  return (isAds || isMacros) && !isDialog ? null : readTurns(rows.items(), guess.keys);
}

function readMessages({ names, rows }: Table): Passage[] {
  const { copy, isAds, isMacros, mayBeMacros, isTickets } = headerOf(names);
  if (isAds) return readCopy(rows, copy);
  if (isTickets) return [];
  const macros = isMacros || mayBeMacros ? readMacros(jsonNode(rows)) : [];
  return macros.some(({ heard }) => heard) ? macros : readCopy(rows, copy);
}

function unreadable({ names, rows, troubles }: Table): ReadError {
  const [trouble] = troubles;
  if (trouble) return new ReadError(trouble.message, trouble.start);
  if (namesColumns(names) && rows.size(1) === 0) return new ReadError('This table has a header and no rows.', 0);
  return new ReadError(
    'No column of this table is known to hold messages: its first line must name the columns, or keys: in the brand file.',
    0,
  );
}
