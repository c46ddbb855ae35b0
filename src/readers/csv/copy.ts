import type { Passage } from '../../model/passage.ts';
import { embedString } from '../json/strings.ts';
import type { Value } from '../json/value.ts';
import { bodyPassages } from '../macros/body.ts';

const link = /^https?:\/\/\S+$/i;
/** What exports write for a choice from a list (`SHOP_NOW`): customers read its translation. */
const choice = /^[A-Z]+(?:_[A-Z]+)+$/;

/** Ads and mails: each cell of the given columns a passage named by its column, each row a message of its own. */
export function readCopy(rows: Iterable<Value>, columns: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  let number = 1;
  for (const row of rows) {
    number += 1;
    for (const [field, cell] of row.entries()) {
      if (!columns.has(field)) continue;
      for (const passage of bodyPassages(embedString(cell), { field, unit: `row ${number}`, role: 'narrator' }))
        if (isSaid(passage.text)) passages.push(passage);
    }
  }
  return passages;
}

const isSaid = (text: string): boolean => /\p{L}|\p{N}/u.test(text) && !link.test(text) && !choice.test(text);
