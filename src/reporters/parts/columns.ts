import { eastAsianWidth } from 'get-east-asian-width';

/** Characters as they are seen: a flag, or a character with its marks, skin tone, joined emoji, vowels of its Hangul syllable. */
const cluster = /(?:\p{RI}{2}|.)(?:[\p{M}\p{DI}\p{EMod}\u1160-\u11FF\uD7B0-\uD7FF]|(?<=\u200D)\p{ExtPict})*/gsu;
const ascii = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const widthless = /^[\p{M}\p{DI}]+$/u;

/** Columns that a harmless text takes on a terminal: two for wide characters and emoji, none for combining marks. */
export function columns(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const [each] of text.matchAll(cluster)) width += clusterColumns(each);
  return width;
}

function clusterColumns(each: string): number {
  const code = each.codePointAt(0)!;
  if (code < 0x300 && each.length === 1) return 1;
  if (widthless.test(each)) return 0;
  return emoji.test(each) ? 2 : eastAsianWidth(code);
}

/** The longest start of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function head(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(0, Math.max(0, room));
  let width = 0;
  for (const { 0: each, index } of text.matchAll(cluster)) {
    width += clusterColumns(each);
    if (width > room) return text.slice(0, index);
  }
  return text;
}

/** The longest end of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function tail(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(Math.max(0, text.length - room));
  let excess = columns(text) - room;
  for (const { 0: each, index } of text.matchAll(cluster)) {
    if (excess <= 0) return text.slice(index);
    excess -= clusterColumns(each);
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
