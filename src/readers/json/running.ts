import type { Passage } from '../../model/passage.ts';
import { PassageBuilder } from '../builder.ts';
import type { Embedded } from '../markup/compose.ts';
import { appendSlice } from './slices.ts';
import { embedString } from './strings.ts';
import type { Value } from './value.ts';

/** Where a text stands in the running text that a file has beside its parts. */
export interface Place {
  readonly text: Embedded;
  readonly start: number;
  readonly end: number;
}

/** Every text's place in the running text, both in order; null where the two do not say the same. */
export function placeTexts(texts: readonly string[], running: readonly Value[]): Place[] | null {
  if (running.length === 0) return null;
  const places: Place[] = [];
  let next = 0;
  let text: Embedded = { text: '', pieces: [] };
  let at = 0;
  for (const whole of texts) {
    const said = whole.trim();
    at = skipSpace(text.text, at);
    while (at >= text.text.length && next < running.length) {
      text = embedString(running[next]!);
      next += 1;
      at = skipSpace(text.text, 0);
    }
    if (!text.text.startsWith(said, at)) return null;
    places.push({ text, start: at, end: at + said.length });
    at += said.length;
  }
  return places;
}

/** The same passages, standing in the running text where that says the same. */
export function moveToRunning(passages: readonly Passage[], running: readonly Value[]): readonly Passage[] {
  const source = running[0]?.source;
  const places = placeTexts(
    passages.map(({ text }) => text),
    running,
  );
  if (!places || source === undefined) return passages;
  return passages.map((passage, index) => {
    const { text, start, end } = places[index]!;
    const builder = new PassageBuilder(source);
    appendSlice(builder, text, start, end);
    return builder.build(passage) ?? passage;
  });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
