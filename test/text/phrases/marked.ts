import type { Matcher } from '../../../src/text/phrases/matcher.ts';
import { Reading } from '../../../src/text/reading.ts';

/** The text with «marks» around every hit. */
export function marked(matcher: Matcher, text: string): string {
  let shown = '';
  let last = 0;
  matcher.scan(
    text,
    () => new Reading(text),
    (_, start, end) => {
      shown += `${text.slice(last, start)}«${text.slice(start, end)}»`;
      last = end;
    },
  );
  return shown + text.slice(last);
}
