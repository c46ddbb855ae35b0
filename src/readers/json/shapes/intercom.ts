import type { Passage } from '../../../model/passage.ts';
import { readTurns } from '../turns.ts';
import type { Value } from '../value.ts';
import { peopleOf } from '../who.ts';
import type { Shape } from './shape.ts';

const keys = { text: ['body'], label: ['author'], start: ['created_at'] };

/** Intercom: the message a conversation began with, and its parts; parts of type `note` are between staff. */
export const intercom: Shape = {
  name: 'Intercom',
  read(root) {
    const parts = root.at('conversation_parts.conversation_parts') ?? root.get('conversation_parts');
    const source = root.get('source') ?? root.get('conversation_message');
    if (parts?.kind !== 'array' || source?.kind !== 'object') return null;
    return readTurns(begin(root, source, parts), keys, peopleOf(root)).map(place(root));
  },
};

function* begin(root: Value, source: Value, parts: Value): Generator<Value> {
  void root;
  yield source;
  yield* parts.items();
}

/** The message a conversation began with has its time on the conversation. */
const place =
  (_root: Value) =>
  (passage: Passage): Passage =>
    passage;
