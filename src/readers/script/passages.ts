import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { type About, PassageBuilder, verbatimPassage } from '../builder.ts';
import { cutLong } from '../lines/cut.ts';
import { findSounds } from '../lines/notes.ts';
import type { ScriptLine } from './line.ts';
import type { Manner } from './manner.ts';

/** Remarks inside what is said: in square brackets, and too long for a placeholder. */
const remark = /\[[^[\]]{26,}\]/g;

/** Makes the passages of a script: what is said, and what nobody says, in the order of the file. */
export class ScriptPassages {
  readonly passages: Passage[] = [];
  readonly #text: string;
  readonly #manner: Manner;
  /** The heading or condition above, for the field of what is said. */
  #heading: string | null = null;
  #open: { span: Span; about: About } | null = null;

  constructor(text: string, manner: Manner) {
    this.#text = text;
    this.#manner = manner;
  }

  add(line: ScriptLine): void {
    const about = this.#saidAs(line);
    if (about) this.#begin(line, about);
    else if (this.#goesOn(line)) this.#open!.span = { start: this.#open!.span.start, end: line.end };
    else this.#unsaid(line);
  }

  close(): void {
    if (!this.#open) return;
    const { span, about } = this.#open;
    this.#open = null;
    for (const part of cutLong(this.#text, span.start, span.end)) this.#push(this.#withoutRemarks(part, about));
  }

  /** What a line that is said is; null for one that is not, or that goes on from the line above. */
  #saidAs(line: ScriptLine): About | null {
    const { by, isScreenplay } = this.#manner;
    const agent: About = { role: isScreenplay ? 'narrator' : 'agent', field: isScreenplay ? null : this.#heading };
    if (line.kind === 'labelled') return this.#labelledAs(line, agent);
    if (line.kind === 'quoted') return isScreenplay ? null : agent;
    if (line.kind === 'marked') return by === 'marks' || by === 'all' ? agent : null;
    return by === 'all' && line.kind === 'plain' && (line.afterBlank || !this.#open) ? agent : null;
  }

  #labelledAs({ label, written, body, isQuoted }: ScriptLine, agent: About): About | null {
    const { by, characters } = this.#manner;
    const { kind, speaker } = label!;
    if (body.end <= body.start && kind !== 'said' && !characters.has(written)) return null;
    if (kind === 'shown') return { role: 'narrator', field: written.toLowerCase() };
    if (kind === 'said' && speaker === null) return agent;
    if (kind === 'said' || characters.has(written)) return { field: agent.field ?? null, label: speaker ?? written };
    return (by === 'all' || isQuoted) && (kind === 'when' || kind === 'other' || kind === 'field') ? agent : null;
  }

  #begin({ condition, body }: ScriptLine, about: About): void {
    this.close();
    if (condition) this.#push(verbatimPassage(this.#text, condition.start, condition.end, { heard: false }));
    this.#open = { span: body, about };
  }

  /** A line straight under one that is said, with nothing to show that it is something else. */
  #goesOn({ kind, afterBlank, isNumbered }: ScriptLine): boolean {
    return this.#open !== null && kind === 'plain' && !afterBlank && !isNumbered && this.#manner.by !== 'quotes';
  }

  #unsaid({ start, end, kind, label, afterBlank }: ScriptLine): void {
    this.close();
    const isTitle = this.passages.length === 0;
    const isHeading = afterBlank && (kind === 'heading' || kind === 'plain' || label?.kind === 'when');
    if (isHeading && !isTitle) this.#heading = headingIn(this.#text.slice(start, end));
    for (const part of cutLong(this.#text, start, end)) {
      this.#push(verbatimPassage(this.#text, part.start, part.end, { heard: false }));
    }
  }

  #withoutRemarks({ start, end }: Span, about: About): Passage | null {
    const out = [...findSounds(this.#text, start, end)];
    const text = this.#text.slice(start, end);
    for (const found of text.matchAll(remark))
      out.push({ start: start + found.index, end: start + found.index + found[0].length });
    const first = about.label === undefined ? null : /^\s*\([^()]{1,60}\)/.exec(text);
    if (first) out.push({ start, end: start + first[0].length });
    const builder = new PassageBuilder(this.#text);
    let at = start;
    for (const gap of out.sort((a, b) => a.start - b.start)) {
      if (gap.start >= at) builder.verbatim(at, gap.start);
      at = Math.max(at, gap.end);
    }
    return builder.verbatim(at, end).build(about);
  }

  #push(passage: Passage | null): void {
    if (passage) this.passages.push(passage);
  }
}

const headingIn = (line: string): string | null => {
  const heading = line.replace(/^\d{1,3}[.)]?\s+/, '').replace(/:$/, '');
  return heading.length <= 80 ? heading : null;
};
