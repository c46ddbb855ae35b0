import type { Passage, Role } from '../../model/passage.ts';
import { roleOfWord } from '../json/roles.ts';
import { say } from '../json/say.ts';
import { normalKey } from '../json/spelling.ts';
import type { Value } from '../json/value.ts';

const saying = /(?:message|response|reply|text|utterance|turn|query|comment|said|says)s?$/;

/** The columns of a table that has one for each side (`customer_message,agent_response`), by name; null where it has not. */
export function sidesOf(names: readonly string[]): ReadonlyMap<string, Role> | null {
  const sides = new Map<string, Role>();
  for (const name of names) {
    const role = roleOfWord(normalKey(name).replace(saying, ''));
    if (role !== null && role !== 'system') sides.set(name, role);
  }
  const isSingle = sides.size === new Set(sides.values()).size;
  return isSingle && sides.size > 1 && [...sides.values()].includes('customer') ? sides : null;
}

/** An exchange a row: what each side says, in the order of the columns. */
export function readExchanges(rows: Iterable<Value>, sides: ReadonlyMap<string, Role>): Passage[] {
  const passages: Passage[] = [];
  let number = 1;
  for (const row of rows) {
    number += 1;
    for (const [name, cell] of row.entries()) {
      const role = sides.get(name);
      const passage = role === undefined ? null : say(cell, { role, unit: `row ${number}` });
      if (passage) passages.push(passage);
    }
  }
  return passages;
}

/** Whether these columns hold what is said rather than names: a cell of the first rows has three words. */
export function holdExchanges(rows: Iterable<Value>, sides: ReadonlyMap<string, Role>): boolean {
  let seen = 0;
  for (const row of rows) {
    if (++seen > 40) break;
    const cells = [...sides.keys()].map((name) => row.get(name)?.string() ?? '');
    if (cells.some((cell) => /\S\s+\S+\s+\S/.test(cell))) return true;
  }
  return false;
}
