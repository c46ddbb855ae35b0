import type { Role } from '../model/passage.ts';
import { headerOf, namesColumns } from './csv/columns.ts';
import { readCopy } from './csv/copy.ts';
import { Faults } from './csv/faults.ts';
import { openTable, type Table } from './csv/table.ts';
import { holdExchanges, readExchanges, sidesOf } from './csv/wide.ts';
import { finishPassages } from './json/finish.ts';
import { type Guess, guessKeys, namedKeys } from './json/keys.ts';
import { type Keys, readTurns } from './json/turns.ts';
import { jsonNode } from './macros/json-node.ts';
import { listNode } from './macros/node.ts';
import { type Macros, readMacros } from './macros/walk.ts';
import { ReadError, type Reader } from './reader.ts';

/** Reads tables: chat exports (a turn a row), macros (a message a row), ads (a passage a cell, named by its column). */
export const reader: Reader = {
  read({ text }, { keys: named }) {
    const column = named['text'];
    const table = openTable(text, column === undefined ? isHeader : (names) => names.includes(column));
    if (!table) throw new ReadError('The table is empty.', 0);
    const faults = new Faults();
    const keys = namedKeys(named) ?? chatKeys(table);
    const sides = keys ? null : exchangeSides(table);
    const isChat = keys !== null || sides !== null;
    const { passages, troubles: left }: Macros = keys
      ? { passages: readTurns(table.rows(faults), keys), troubles: [] }
      : sides
        ? { passages: readExchanges(table.rows(faults), sides), troubles: [] }
        : readMessages(table, faults);
    const troubles = [...faults.troubles(), ...left];
    if (passages.length === 0 && left.length === 0) {
      const [trouble] = troubles;
      throw trouble ? new ReadError(trouble.message, trouble.start) : unreadable(table);
    }
    return {
      passages: finishPassages(text, passages),
      conversation: isChat,
      record: isChat,
      comments: [],
      troubles,
      endsEarly: faults.has('unclosed'),
      data: {},
    };
  },
};

const isHeader = (names: readonly string[]): boolean => namesColumns(names) || sidesOf(names) !== null;

/** Where a chat export has the parts of its turns; null for a table of anything else. */
function chatKeys(table: Table): Keys | null {
  const guess = guessKeys(table.rows());
  if (!guess?.sure) return null;
  const { isAds, isMacros } = headerOf(table.names);
  return (isAds || isMacros) && !isDialog(guess) ? null : guess.keys;
}

function exchangeSides(table: Table): ReadonlyMap<string, Role> | null {
  const sides = sidesOf(table.names);
  return sides && holdExchanges(table.rows(), sides) ? sides : null;
}

const isDialog = ({ keys: { unit = [], role = [] } }: Guess): boolean => unit.length > 0 && role.length > 0;

function readMessages({ names, rows }: Table, faults: Faults): Macros {
  const { copy, isAds, isMacros, mayBeMacros, isTickets } = headerOf(names);
  if (isAds) return { passages: readCopy(rows(faults), copy), troubles: [] };
  if (isTickets) return { passages: [], troubles: [] };
  const macros = isMacros || mayBeMacros ? readMacros(listNode([...rows()].map(jsonNode))) : null;
  const copies = readCopy(rows(faults), copy);
  const found = macros && (macros.troubles.length > 0 || macros.passages.some(({ heard }) => heard));
  return found ? macros : { passages: copies, troubles: [] };
}

function unreadable({ names, rows }: Table): ReadError {
  const isBare = isHeader(names) && rows().next().done;
  return new ReadError(
    isBare
      ? 'This table has a header and no rows.'
      : 'No column of this table is known to hold messages: its first line must name the columns, or keys: in the brand file.',
    0,
  );
}
