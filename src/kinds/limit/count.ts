import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { shownParts } from '../../text/filled.ts';
import { eachColumn } from '../../text/width.ts';
import { countWords } from '../../text/words.ts';
import type { Heard, Watch } from '../kind.ts';
import { widest } from '../parts/hits.ts';
import { messagesOf } from '../parts/messages.ts';
import { Places } from '../parts/places.ts';

/** A passage or a part of one. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
}

/** How much there is, and what is beyond the limit (null where nothing is). */
export interface Amount {
  readonly total: number;
  readonly beyond: Place | null;
}

/** Takes the offset of something countable, how much it counts, and where it ends if it is reported by itself. */
type Take = (offset: number, amount: number, end?: number) => void;

/** The stretches in each of which a count starts anew; each has a place at least. */
export function stretchesOf(per: string, heard: Heard): Place[][] {
  const whole = (passage: Passage): Place => ({ passage, span: { start: 0, end: passage.text.length } });
  if (per === 'passage') return heard.passages.map((passage) => [whole(passage)]);
  if (per === 'message') return messagesOf(heard.passages).map((passages) => passages.map(whole));
  if (per === 'document') return heard.passages.length > 0 ? [heard.passages.map(whole)] : [];
  return heard.passages.flatMap((passage) => heard.reading(passage).sentences.map((span) => [{ passage, span }]));
}

/** Counts a stretch against a limit. */
export function counterOf(
  what: string,
  heard: Heard,
  watch: Watch | null,
): (stretch: readonly Place[], max: number) => Amount {
  const each = visitorOf(what, heard, watch);
  return (stretch, max) => {
    let total = 0;
    let beyond: Place | null = null;
    for (const place of stretch) {
      each(place, (start, amount, end = place.span.end) => {
        total += amount;
        if (total > max) beyond ??= { passage: place.passage, span: { start, end } };
      });
    }
    return { total, beyond };
  };
}

function visitorOf(what: string, heard: Heard, watch: Watch | null): (place: Place, take: Take) => void {
  if (what === 'width') return (place, take) => eachShown(place, take, eachColumn);
  if (what === 'characters') return (place, take) => eachShown(place, take, eachCharacter);
  if (what === 'words') return (place, take) => eachShown(place, take, eachWord, 1);
  if (what === 'passages') return ({ span }, take) => take(span.start, 1);
  if (what === 'sentences') {
    return ({ passage, span }, take) => {
      for (const { start } of heard.reading(passage).sentences) {
        if (start >= span.start && start < span.end) take(start, 1);
      }
    };
  }
  return hitVisitor(heard, watch!);
}

function hitVisitor(heard: Heard, watch: Watch): (place: Place, take: Take) => void {
  const places = new Places(widest(heard.hits(watch)));
  return ({ passage, span }, take) => {
    for (const { start, end } of places.in(passage)) if (start >= span.start && start < span.end) take(start, 1, end);
  };
}

/** Visits what a customer sees of a place; a placeholder counts where it starts, at `least` so much. */
function eachShown({ passage, span }: Place, take: Take, each: (text: string, take: Take) => void, least = 0): void {
  for (const part of shownParts(passage.text.slice(span.start, span.end))) {
    const start = span.start + part.start;
    if (!part.placeholder) {
      each(part.text, (offset, amount) => take(start + offset, amount));
      continue;
    }
    let amount = 0;
    each(part.text, (_, more) => {
      amount += more;
    });
    if (amount > 0 || least > 0) take(start, Math.max(amount, least));
  }
}

function eachCharacter(text: string, take: Take): void {
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) take(at, 1);
}

function eachWord(text: string, take: Take): void {
  for (const match of text.matchAll(/\S+/g)) if (countWords(match[0]) > 0) take(match.index, 1);
}
