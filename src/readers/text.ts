import type { Passage } from '../model/passage.ts';
import { verbatimPassage } from './builder.ts';
import { LineCursor } from './lines/cursor.ts';
import { cutLong } from './lines/cut.ts';
import { isRawMail } from './lines/mail.ts';
import { ReadError, type Reader } from './reader.ts';

/** Plain text: paragraphs between blank lines. */
export const reader: Reader = {
  read({ text }) {
    if (isRawMail(text))
      throw new ReadError('This is a raw e-mail with its transport headers; save what it says as text or HTML.');
    const passages = [...readParagraphs(text)];
    return { passages, conversation: false, record: false, comments: [], troubles: [], data: {} };
  },
};

function* readParagraphs(text: string): Generator<Passage> {
  const lines = new LineCursor(text);
  let from = -1;
  let to = -1;
  while (lines.step()) {
    if (isBlank(text, lines.start, lines.end)) {
      if (from >= 0) yield* passages(text, from, to);
      from = -1;
      continue;
    }
    if (from < 0) from = lines.start;
    to = lines.end;
  }
  if (from >= 0) yield* passages(text, from, to);
}

function* passages(text: string, from: number, to: number): Generator<Passage> {
  for (const { start, end } of cutLong(text, from, to)) {
    const passage = verbatimPassage(text, start, end);
    if (passage) yield passage;
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0xfeff) return false;
  }
  return true;
}
