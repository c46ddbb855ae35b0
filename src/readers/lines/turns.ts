import type { Passage } from '../../model/passage.ts';
import { type About, PassageBuilder, verbatimPassage } from '../builder.ts';
import { LineCursor } from './cursor.ts';
import { cutLong, longestPassage } from './cut.ts';
import type { Head } from './heads.ts';
import { isField } from './labels.ts';
import { findSounds, isNote, isNotice, isRule } from './notes.ts';

/** Makes the passages of turns; knows where the next bracket stands, so that turns without one are not looked through. */
export class TurnMaker {
  readonly #text: string;
  readonly #next: number[];
  readonly passages: Passage[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#next = marks.map((mark) => find(text, mark, 0));
  }

  /** The text of a turn, from its head's body to where the next turn starts. */
  add({ body, lineEnd }: Pick<Head, 'body' | 'lineEnd'>, to: number, about: About): void {
    if (about.label !== null && this.#isPlain(body, lineEnd, to)) this.#say(body, lineEnd, about);
    else this.#walk(body, to, about);
  }

  /** Lines that nobody says: what stands above the first turn. */
  addUnsaid(from: number, to: number): void {
    const lines = new LineCursor(this.#text, from, to);
    while (lines.step()) this.#unsaid(lines.start, lines.end, { heard: false });
  }

  /** One line, and nothing in it that needs a closer look. */
  #isPlain(from: number, lineEnd: number, to: number): boolean {
    if (from >= lineEnd) return false;
    for (let at = lineEnd; at < to; at++) if (this.#text.charCodeAt(at) > 32) return false;
    return !this.#hasMark(from, lineEnd);
  }

  #hasMark(from: number, to: number): boolean {
    for (const [index, mark] of marks.entries()) {
      if (this.#next[index]! < from) this.#next[index] = find(this.#text, mark, from);
      if (this.#next[index]! < to) return true;
    }
    return false;
  }

  #walk(from: number, to: number, about: About): void {
    const lines = new LineCursor(this.#text, from, to);
    let start = -1;
    let end = -1;
    let isAfterBlank = false;
    const say = () => {
      if (start >= 0) this.#say(start, end, about);
      start = -1;
    };
    while (lines.step()) {
      const lineEnd = lines.end;
      const line = this.#text.slice(lines.start, Math.min(lineEnd, lines.start + 400)).trim();
      if (line === '') {
        isAfterBlank = true;
        continue;
      }
      const isWhole = lineEnd - lines.start <= 400;
      // What follows a label is said, whatever it looks like; what follows a bare time need not be.
      const isFirst = lines.start === from && about.label !== null;
      const isNoted: boolean = isWhole && isNote(line);
      const isUnsaid: boolean = isWhole && !isFirst && (isNotice(line) || (isAfterBlank && isFooter(line)));
      isAfterBlank = isNoted || isUnsaid || (isWhole && !isFirst && isRule(line));
      if (isAfterBlank) {
        say();
        const role = isUnsaid ? 'system' : null;
        this.#unsaid(lines.start, lineEnd, { ...(isNoted && isFirst ? about : { role }), heard: false });
      } else {
        if (start < 0) start = lines.start;
        end = lineEnd;
      }
    }
    say();
  }

  #unsaid(from: number, to: number, about: About): void {
    const passage = verbatimPassage(this.#text, from, to, about);
    if (passage && !isRule(passage.text)) this.passages.push(passage);
  }

  #say(from: number, to: number, about: About): void {
    if (to - from > longestPassage) {
      for (const { start, end } of cutLong(this.#text, from, to)) this.#part(start, end, about);
    } else this.#part(from, to, about);
  }

  #part(from: number, to: number, about: About): void {
    const sounds = this.#hasMark(from, to) ? findSounds(this.#text, from, to) : [];
    const passage =
      sounds.length === 0 ? verbatimPassage(this.#text, from, to, about) : this.#without(sounds, from, to, about);
    if (passage) this.passages.push(passage);
  }

  #without(sounds: readonly { start: number; end: number }[], from: number, to: number, about: About): Passage | null {
    const builder = new PassageBuilder(this.#text);
    let at = from;
    for (const { start, end } of sounds) {
      builder.verbatim(at, start);
      at = end;
    }
    return builder.verbatim(at, to).build(about);
  }
}

/** First characters of notes and sounds. */
const marks = ['[', '(', '*', '♪', '{'];

/** `Call duration: 3:12` under the last turn. */
function isFooter(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 40 && isField(line.slice(0, colon));
}

function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
