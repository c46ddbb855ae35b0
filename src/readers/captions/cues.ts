import type { Trouble } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { LineCursor } from '../lines/cursor.ts';
import type { Timing, TimingStyle } from './timing.ts';

/** A cue as it stands in the file. */
export interface Cue {
  /** Null where the file gives no readable times. */
  readonly timing: Timing | null;
  readonly lines: readonly Span[];
}

/** A caption file, taken apart. */
export interface CueSheet {
  readonly cues: readonly Cue[];
  /** WebVTT's `NOTE` blocks, without the word. */
  readonly notes: readonly Span[];
  /** `Key: value` lines under WebVTT's first line, keys in lower case. */
  readonly data: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
  readonly hasHeader: boolean;
  readonly hasTimes: boolean;
}

const noteWord = /^NOTE(?=\s|$)/;
const styleWord = /^(?:STYLE|REGION)\s*$/;

/** Takes a caption file apart, line by line; what is amiss is told at its place and the rest is read. */
export class CueReader {
  readonly #text: string;
  readonly #style: TimingStyle;
  readonly #cues: { timing: Timing | null; lines: Span[] }[] = [];
  readonly #notes: Span[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #data: Record<string, string> = {};
  #hasTimes = false;
  #hasNames = false;
  #last = 0;
  /** Lines of the block so far that no line of times has claimed. */
  #loose: Span[] = [];
  #open: { timing: Timing | null; lines: Span[] } | null = null;
  #skipped: 'note' | 'style' | null = null;

  constructor(text: string, style: TimingStyle) {
    this.#text = text;
    this.#style = style;
  }

  read(): CueSheet {
    const lines = new LineCursor(this.#text);
    const hasHeader = /^WEBVTT(?:[ \t]|$|\r|\n)/.test(this.#text.slice(0, 8));
    this.#hasNames = hasHeader;
    if (hasHeader) this.#header(lines);
    while (lines.step()) this.#line({ start: lines.start, end: lines.end });
    this.#endBlock();
    return {
      cues: this.#cues,
      notes: this.#notes,
      data: this.#data,
      troubles: this.#troubles,
      hasHeader,
      hasTimes: this.#hasTimes,
    };
  }

  #header(lines: LineCursor): void {
    lines.step();
    const title = this.#text
      .slice(6, lines.end)
      .replace(/^[\s-]+/, '')
      .trim();
    if (title !== '') this.#data['title'] = title;
    while (lines.step()) {
      const line = this.#text.slice(lines.start, lines.end);
      if (line.trim() === '') return;
      if (this.#style.read(line) !== null) {
        this.#line({ start: lines.start, end: lines.end });
        return;
      }
      const [, key, value] = /^([A-Za-z][\w -]*):\s*(\S.*)$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) this.#data[key.toLowerCase()] = value.trim();
    }
  }

  #line(span: Span): void {
    const line = this.#text.slice(span.start, span.end);
    const timing = this.#skipped ? null : this.#style.read(line);
    // YouTube writes a space where a cue's first line is empty; it is no blank line.
    const isBlank = line.trim() === '' && !(line !== '' && this.#open?.lines.length === 0);
    if (isBlank) this.#endBlock();
    else if (this.#skipped === 'note') this.#notes.push({ start: this.#notes.pop()!.start, end: span.end });
    else if (this.#skipped) return;
    else if (timing !== null) this.#startCue(timing, span);
    else if (this.#open) this.#open.lines.push(span);
    else this.#outside(line, span);
  }

  /** A line outside any cue: the start of a note or a style sheet, the next cue's name, or text whose times are missing. */
  #outside(line: string, span: Span): void {
    const isFirst = this.#loose.length === 0;
    if (isFirst && styleWord.test(line)) this.#skipped = 'style';
    else if (isFirst && noteWord.test(line)) {
      this.#skipped = 'note';
      this.#notes.push({ start: span.start + 4, end: span.end });
    } else this.#loose.push(span);
  }

  #startCue(timing: Timing | 'broken', span: Span): void {
    this.#hasTimes = true;
    if (this.#open) this.#dropNumber(this.#open.lines);
    else if (this.#isName(this.#loose.at(-1))) this.#loose.pop();
    this.#endBlock();
    this.#open = { timing: timing === 'broken' ? null : forward(timing), lines: [] };
    this.#cues.push(this.#open);
    if (timing === 'broken') {
      this.#tell(span, 'The times of this cue cannot be read.');
      return;
    }
    if (timing.end < timing.start) this.#tell(span, 'This cue ends before it starts.');
    if (timing.start < this.#last) this.#tell(span, 'This cue starts before the one above it.');
    this.#last = timing.start;
  }

  #endBlock(): void {
    this.#open = null;
    this.#skipped = null;
    const loose = this.#loose;
    this.#loose = [];
    if (loose[0] && isNumber(this.#text, loose[0])) loose.shift();
    if (!loose[0]) return;
    this.#tell(loose[0], 'This cue has no times.');
    this.#cues.push({ timing: null, lines: loose });
  }

  /** What stands right above a line of times: a number, or in WebVTT any name. */
  #isName(line: Span | undefined): boolean {
    return line !== undefined && (this.#hasNames || isNumber(this.#text, line));
  }

  /** A number right above a line of times, with no blank line before it, is the next cue's. */
  #dropNumber(lines: Span[]): void {
    const last = lines.at(-1);
    if (last && isNumber(this.#text, last)) lines.pop();
  }

  #tell({ start, end }: Span, message: string): void {
    this.#troubles.push({ start, end, message });
  }
}

const isNumber = (text: string, { start, end }: Span): boolean =>
  end - start <= 12 && /^\s*\d+\s*$/.test(text.slice(start, end));

/** A cue that ends before it starts lasts no time. */
const forward = ({ start, end }: Timing): Timing => ({ start, end: Math.max(start, end) });
