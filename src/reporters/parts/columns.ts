import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const widthless = /^[\p{M}\p{DI}]+$/u;

/** Columns that a harmless text takes on a terminal: two for wide characters and emoji, none for combining marks. */
export function columns(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += clusterColumns(segment);
  return width;
}

function clusterColumns(cluster: string): number {
  if (widthless.test(cluster)) return 0;
  if (emoji.test(cluster)) return 2;
  return eastAsianWidth(cluster.codePointAt(0)!);
}

/** The longest start of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function head(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(0, Math.max(0, room));
  let width = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    width += clusterColumns(segment);
    if (width > room) return text.slice(0, index);
  }
  return text;
}

/** The longest end of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function tail(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(Math.max(0, text.length - room));
  let excess = columns(text) - room;
  for (const { segment, index } of graphemes.segment(text)) {
    if (excess <= 0) return text.slice(index);
    excess -= clusterColumns(segment);
  }
  return '';
}

/** Breaks a harmless text into lines of so many columns at its spaces; a longer word keeps its line. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const more = columns(word);
    if (line !== '' && width + 1 + more > room) {
      lines.push(line);
      line = word;
      width = more;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += more + (width === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}
