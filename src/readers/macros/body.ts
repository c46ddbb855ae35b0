import type { Passage } from '../../model/passage.ts';
import { type About, verbatimPassage } from '../builder.ts';
import { composePassage, type Embedded } from '../markup/compose.ts';
import { readHtml } from '../markup/html.ts';

const markup =
  /<\/?(?:p|div|br|span|b|i|em|strong|a|u|ul|ol|li|h[1-6]|table|tbody|tr|td|img|font|blockquote|hr|pre|code|html|body|small)(?:\s[^<>]*)?\/?>/i;

/** Whether a text is HTML: it holds at least one tag that people write messages with. */
export const isHtml = (text: string): boolean => markup.test(text);

/** A macro's text as passages of the source: one a block where it is HTML, else one for all of it. */
export function* bodyPassages(body: Embedded, about: About, html = isHtml(body.text)): Generator<Passage> {
  if (body.text.trim() === '') return;
  if (!html) {
    const passage = verbatimPassage(body.text, 0, body.text.length, about);
    if (passage) yield composePassage(passage, body.pieces);
    return;
  }
  for (const passage of readHtml(body.text, about).passages) yield composePassage(passage, body.pieces);
}
