import type { Passage } from '../../model/passage.ts';
import type { Heard } from '../kind.ts';
import { messagesOf } from '../parts/messages.ts';

/** A passage with its times. */
export interface Timed {
  readonly passage: Passage;
  readonly start: number;
  /** Null where only the beginning is known, or the end lies before it. */
  readonly end: number | null;
  /** Whether those that the rule is about speak. */
  readonly isOurs: boolean;
  readonly words: number;
}

/** The timed passages of one conversation by when they begin: a file's own order may run backwards. */
export type Clock = readonly Timed[];

/** The clock of each conversation of a document; without times it is empty. */
export function clockOf(heard: Heard): Clock[] {
  const ours = new Set(heard.passages);
  return messagesOf(heard.document.passages.filter((passage) => passage.heard)).map((passages) =>
    passages
      .flatMap((passage): Timed[] => {
        const { start, end } = passage;
        if (start === null) return [];
        const words = passage.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
        return [{ passage, start, end: end !== null && end >= start ? end : null, isOurs: ours.has(passage), words }];
      })
      .sort((a, b) => a.start - b.start),
  );
}

/** Whether the ends are known of nearly all: then who speaks when is known too. */
export const hasEnds = (clock: Clock): boolean =>
  clock.length > 0 && clock.filter(({ end }) => end !== null).length >= clock.length * 0.9;
