import type { Passage } from '../../model/passage.ts';
import type { ReadOptions } from '../reader.ts';
import { collectionsIn, findTurns } from './find.ts';
import { finishPassages } from './finish.ts';
import { namedKeys } from './keys.ts';
import { shapes } from './shapes.ts';
import { pick, readTurns } from './turns.ts';
import type { Value } from './value.ts';
import { peopleOf } from './who.ts';

/** The turns of a JSON value: by the keys of the brand file, a vendor's shape, or keys that can be recognised; empty where there are none. */
export function readConversations(root: Value, options: Pick<ReadOptions, 'keys'>): Passage[] {
  const mapped = readMapped(root, options.keys);
  const passages = mapped ?? readOne(root) ?? readMany(root);
  return finishPassages(root.source, passages);
}

function readMapped(root: Value, named: Readonly<Record<string, string>>): Passage[] | null {
  const keys = namedKeys(named);
  if (!keys) return null;
  const { turns } = named;
  const list = turns === undefined ? (findTurns(root)?.turns ?? root) : root.at(turns);
  return list?.kind === 'array' ? readTurns(list.items(), keys, peopleOf(root)) : null;
}

function readOne(root: Value): Passage[] | null {
  for (const shape of shapes) {
    const passages = shape.read(root);
    if (passages && passages.length > 0) return passages;
  }
  const found = findTurns(root);
  return found ? readTurns(found.turns.items(), found.guess.keys, peopleOf(root)) : null;
}

/** Keys that tell one conversation from another. */
export const idKeys = ['conversation_id', 'conversationId', 'call_id', 'callId', 'ticket_id', 'id', 'uuid'];

/** Several conversations in one file, each a unit of its own. */
function readMany(root: Value): Passage[] {
  for (const collection of collectionsIn(root)) {
    const passages = [...collection.items()].flatMap((item, index) => {
      const unit = pick(item, idKeys)?.scalar() ?? `conversation ${index + 1}`;
      return (readOne(item) ?? []).map((passage) => ({ ...passage, unit }));
    });
    if (passages.length > 0) return passages;
  }
  return [];
}
