import type { Span } from '../../model/span.ts';
import { findSounds } from '../lines/notes.ts';
import { HeadScanner } from '../lines/scanner.ts';

/** Source that is heard: as it stands, or (an entity) as `text`. */
export interface Run extends Span {
  readonly text: string | null;
}

/** What one voice says in one cue. */
export interface Voice {
  /** Null where the cue names nobody. */
  readonly label: string | null;
  /** Whether a dash or `>>` says that somebody else begins. */
  readonly isChange: boolean;
  readonly runs: Run[];
}

const tag = /<(?:\/?[A-Za-z][^<>]{0,300}|\/|[\d:.]{1,20})>|\{\\[^{}]{1,80}\}/y;
const voiceTag = /^<v(?:\.[^\s>]+)?\s+([^>]+)>$/;
const entity = /&(?:(lt|gt|amp|quot|apos|nbsp|lrm|rlm)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/y;
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
};

/** Whether a label before a colon names a speaker in this file. */
export type IsSpeaker = (label: string) => boolean;

/** What opens a line of a cue: where its words start, after tags and a dash, and whether there was a dash. */
export function openingOf(text: string, { start, end }: Span): { at: number; isChange: boolean } {
  let at = start;
  let isChange = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (at >= end) return { at: end, isChange };
    if (code <= 32 || code === 0xa0) at++;
    else if (code === 60 && !text.startsWith('<v', at) && tagEnd(text, at, end) > at) at = tagEnd(text, at, end);
    else if ((code === 45 || code === 0x2013 || code === 0x2014) && text.charCodeAt(at + 1) <= 32) {
      isChange = true;
      at++;
    } else if (code === 62 && text.charCodeAt(at + 1) === 62) {
      isChange = true;
      while (text.charCodeAt(at) === 62) at++;
    } else return { at, isChange };
  }
}

/** What stands before a colon at the start of a line's words; null where nothing does. */
export function labelAt(scanner: HeadScanner, text: string, at: number, end: number): string | null {
  if (text.charCodeAt(at) === 60 || !scanner.scan(at, end) || scanner.form !== 'label' || scanner.stamp !== null)
    return null;
  return text.slice(scanner.labelFrom, scanner.labelTo);
}

/** Takes the lines of a cue apart into voices: markup out, entities read, sounds left out. */
export function voicesOf(text: string, lines: readonly Span[], isSpeaker: IsSpeaker): Voice[] {
  const voices: Voice[] = [];
  let voice: Voice = { label: null, isChange: false, runs: [] };
  const begin = (label: string | null, isChange: boolean) => {
    if (voice.runs.length > 0) voices.push(voice);
    voice = { label, isChange, runs: [] };
  };
  const scanner = new HeadScanner(text);
  for (const line of lines) {
    const { at, isChange } = openingOf(text, line);
    if (isChange) begin(null, true);
    else bridge(at);
    let from = at;
    const label = labelAt(scanner, text, at, line.end);
    if (label !== null && isSpeaker(label)) {
      begin(label, isChange);
      from = scanner.bodyFrom;
    }
    readLine(from, line.end);
  }
  begin(null, false);
  return voices;

  /** The line end between two lines of one voice, with whatever markup stands around it. */
  function bridge(to: number): void {
    const last = voice.runs.at(-1);
    if (!last) return;
    const isBare = text.slice(last.end, to).trim() === '';
    voice.runs.push({ start: last.end, end: to, text: isBare ? null : '\n' });
  }

  function readLine(from: number, to: number): void {
    let run = from;
    const keep = (end: number) => {
      if (end > run) voice.runs.push({ start: run, end, text: null });
    };
    for (const { start, end } of marksIn(text, from, to)) {
      keep(start);
      run = end;
      const code = text.charCodeAt(start);
      const label = code === 60 ? voiceTag.exec(text.slice(start, end))?.[1] : undefined;
      if (label !== undefined) begin(label.trim(), false);
      else if (code === 38) voice.runs.push({ start, end, text: decodeEntity(text.slice(start, end)) });
    }
    keep(to);
  }
}

/** Tags, entities and sounds of a line, in order. */
function* marksIn(text: string, from: number, to: number): Generator<Span> {
  const sounds = /[[(*♪♫♬]/.test(text.slice(from, to)) ? findSounds(text, from, to) : [];
  let next = 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    while (next < sounds.length && sounds[next]!.start < at) next++;
    let end = at;
    if (sounds[next]?.start === at) end = sounds[next]!.end;
    else if (code === 60 || code === 123) end = tagEnd(text, at, to);
    else if (code === 38) end = entityEnd(text, at);
    if (end > at && end <= to) yield { start: at, end };
    at = end > at && end <= to ? end : at + 1;
  }
}

function tagEnd(text: string, at: number, end: number): number {
  tag.lastIndex = at;
  return tag.test(text) && tag.lastIndex <= end ? tag.lastIndex : at;
}

function entityEnd(text: string, at: number): number {
  entity.lastIndex = at;
  return entity.test(text) ? entity.lastIndex : at;
}

function decodeEntity(source: string): string {
  entity.lastIndex = 0;
  const [, name, decimal, hex] = entity.exec(source) ?? [];
  if (name !== undefined) return named[name]!;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800 ? String.fromCodePoint(code) : '\ufffd';
}
