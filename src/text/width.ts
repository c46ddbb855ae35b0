/** Code points that take two columns: East Asian Wide and Fullwidth (Unicode Standard Annex #11), without emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const emoji = /\p{Emoji_Presentation}/u;
/** What takes no column of its own: combining marks, joiners, variation selectors, controls. */
const narrowest = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const skinTone = /[\u{1F3FB}-\u{1F3FF}]/u;
const flagLetter = /[\u{1F1E6}-\u{1F1FF}]/u;

const joiner = 0x200d;
const emojiSelector = 0xfe0f;

/**
 * Calls back for each character that takes room, with its offset and its columns (1 or 2). Wide characters and emoji
 * count double, as in the fields of Google Ads; an emoji of several code points (a family, a flag, a skin tone) is one.
 */
export function eachColumn(text: string, take: (offset: number, columns: 1 | 2) => void): void {
  let joined = false;
  let halfFlag = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const size = code > 0xffff ? 2 : 1;
    if (code < 0x300 && text.charCodeAt(at + 1) < 0x300) {
      if (code >= 32 && code !== 127) take(at, 1);
      joined = halfFlag = false;
      at += 1;
      continue;
    }
    const char: string = String.fromCodePoint(code);
    const pairs: boolean = halfFlag && flagLetter.test(char);
    if (narrowest.test(char) || skinTone.test(char) || joined || pairs) joined = code === joiner;
    else take(at, isDouble(char, text.charCodeAt(at + size)) ? 2 : 1);
    halfFlag = !pairs && flagLetter.test(char);
    at += size;
  }
}

const isDouble = (char: string, next: number): boolean => next === emojiSelector || wide.test(char) || emoji.test(char);

/** Columns that a text takes on a screen of fixed width. */
export function displayWidth(text: string): number {
  let width = 0;
  eachColumn(text, (_, columns) => {
    width += columns;
  });
  return width;
}
