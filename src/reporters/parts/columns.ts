import { eastAsianWidth } from 'get-east-asian-width';

const ascii = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const widthless = /^[\p{M}\p{DI}]+$/u;
/** What belongs to the character before it: marks, joiners, skin tones, the vowels and finals of a Hangul syllable. */
const joins = /[\p{M}\p{DI}\p{EMod}\u1160-\u11FF\uD7B0-\uD7FF]/u;
const flagLetter = /\p{RI}/u;

const joiner = 0x200d;
/** Below it characters stand for themselves and take one column. */
const firstMark = 0x300;

/** Calls back for each character as it is seen, with where it starts and its columns, until one answers false. */
function eachCharacter(text: string, take: (start: number, columns: number) => boolean): void {
  for (let at = 0; at < text.length; ) {
    const isSimple = text.charCodeAt(at) < firstMark && !(text.charCodeAt(at + 1) >= firstMark);
    const end = isSimple ? at + 1 : endOfCharacter(text, at);
    if (!take(at, isSimple ? 1 : widthOf(text.slice(at, end)))) return;
    at = end;
  }
}

function endOfCharacter(text: string, start: number): number {
  const first = String.fromCodePoint(text.codePointAt(start)!);
  let end = start + first.length;
  let isFlag = flagLetter.test(first);
  let isJoined = false;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    if (code < firstMark) break;
    const char = String.fromCodePoint(code);
    const isPair = isFlag && flagLetter.test(char);
    if (!isJoined && !isPair && !joins.test(char)) break;
    isFlag = false;
    isJoined = code === joiner;
    end += char.length;
  }
  return end;
}

function widthOf(character: string): number {
  if (widthless.test(character)) return 0;
  return emoji.test(character) ? 2 : eastAsianWidth(character.codePointAt(0)!);
}

/** Columns that a harmless text takes on a terminal: two for wide characters and emoji, none for combining marks. */
export function columns(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  eachCharacter(text, (_, more) => {
    width += more;
    return true;
  });
  return width;
}

/** The longest start of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function head(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(0, Math.max(0, room));
  let width = 0;
  let end = text.length;
  eachCharacter(text, (start, more) => {
    width += more;
    if (width > room) end = start;
    return width <= room;
  });
  return text.slice(0, end);
}

/** The longest end of a harmless text that fits into so many columns, cut between characters as they are seen. */
export function tail(text: string, room: number): string {
  if (ascii.test(text)) return text.slice(Math.max(0, text.length - room));
  let excess = columns(text) - room;
  let from = text.length;
  eachCharacter(text, (start, more) => {
    if (excess <= 0) from = start;
    excess -= more;
    return from > start;
  });
  return text.slice(from);
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
