import type { Passage } from '../../model/passage.ts';
import { type About, PassageBuilder } from '../builder.ts';
import { type Place, placeTexts } from './running.ts';
import { appendSlice } from './slices.ts';
import { appendString } from './strings.ts';
import type { Value } from './value.ts';

/** A word as a recogniser gives it. */
export interface Word {
  /** A string. */
  readonly text: Value;
  /** Seconds; null for punctuation. */
  readonly start: number | null;
  readonly end: number | null;
  readonly label: string | null;
  /** Whether no space stands before it. */
  readonly glued: boolean;
}

// Without speakers a talk has no turns: it is cut where people pause, sooner where a sentence ends.
const pause = 2;
const pauseAfterSentence = 0.7;
const sentenceEnd = /[.?!…]["'”’)]*\s*$/;

/**
 * Words as turns: one for each run of words of a speaker. Where the file has the same words as running text (`running`, in
 * order), the turns stand there, so that a quote is one stretch of source; else each word stands where it is.
 */
export function turnsOfWords(words: readonly Word[], running: readonly Value[] = [], about: About = {}): Passage[] {
  const places = placeTexts(
    words.map(({ text }) => text.string() ?? ''),
    running,
  );
  const diarised = words.some(({ label }) => label !== null);
  const passages: Passage[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !startsTurn(words, to, diarised)) to += 1;
    const passage = turnOf(words, places, from, to, about);
    if (passage) passages.push(passage);
    from = to;
  }
  return passages;
}

function startsTurn(words: readonly Word[], index: number, diarised: boolean): boolean {
  const word = words[index]!;
  const before = words[index - 1]!;
  if (diarised) return word.label !== before.label && !word.glued;
  if (word.glued || word.start === null) return false;
  const timed = before.end === null ? words[index - 2] : before;
  const gap = word.start - (timed?.end ?? word.start);
  if (gap >= pause) return true;
  return gap >= pauseAfterSentence && sentenceEnd.test(before.text.source.slice(before.text.end - 4, before.text.end));
}

function turnOf(
  words: readonly Word[],
  places: readonly Place[] | null,
  from: number,
  to: number,
  about: About,
): Passage | null {
  const first = words[from]!;
  const builder = new PassageBuilder(first.text.source);
  if (places) appendPlaces(builder, places, from, to);
  else for (let index = from; index < to; index += 1) appendWord(builder, words[index]!);
  let end: number | null = null;
  for (let index = to - 1; index >= from && end === null; index -= 1) end = words[index]!.end;
  return builder.build({ ...about, label: first.label ?? about.label ?? null, start: first.start, end });
}

function appendWord(builder: PassageBuilder, word: Word): void {
  const { text, glued } = word;
  if (builder.length > 0 && !glued) builder.atomic(' ', text.start, text.start);
  appendString(builder, text);
}

/** Words of one running text in a row are one slice of it. */
function appendPlaces(builder: PassageBuilder, places: readonly Place[], from: number, to: number): void {
  for (let index = from; index < to; ) {
    const { text, start } = places[index]!;
    let next = index + 1;
    while (next < to && places[next]!.text === text) next += 1;
    const at = text.pieces[0]?.from ?? 0;
    if (builder.length > 0) builder.atomic(' ', at, at);
    appendSlice(builder, text, start, places[next - 1]!.end);
    index = next;
  }
}
