import type { Passage } from '../../model/passage.ts';
import type { Heard } from '../kind.ts';
import { messagesOf } from './messages.ts';

/** What one side says until the other speaks: a call is often cut into more passages than that. */
export interface Turn {
  readonly passages: readonly Passage[];
  /** Whether those that the rule is about speak. */
  readonly isOurs: boolean;
}

/** The conversations of a document as turns of those that the rule is about and of everybody else, in order. */
export function turnsOf(heard: Heard): Turn[][] {
  const ours = new Set(heard.passages);
  return messagesOf(heard.document.passages.filter((passage) => passage.heard)).map((passages) => {
    const turns: { passages: Passage[]; isOurs: boolean }[] = [];
    for (const passage of passages) {
      const last = turns.at(-1);
      const isOurs = ours.has(passage);
      if (last?.isOurs === isOurs) last.passages.push(passage);
      else turns.push({ passages: [passage], isOurs });
    }
    return turns;
  });
}

const noise =
  /^(?:(?:\W|\b(?:yes|yeah|yep|no|ok|okay|right|sure|mm+|m+-?hm+|uh|uh-?huh|um|hm+|oh|ah|I see|got it|alright|all right|go on|go ahead)\b)+)$/i;

/** Whether a turn only keeps the other one talking: "Mm-hm." "Right." */
export const isListening = ({ passages }: Turn): boolean => passages.every(({ text }) => noise.test(text.slice(0, 60)));
