/** ASCII: the lower-case code of a letter or digit, 0 for anything else. */
export const lowerOf = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});

/** Whether a character is a letter or digit of ASCII. */
export const isPlain = (code: number): boolean => code < 128 && lowerOf[code] !== 0;

/** Whether a character beyond ASCII is one of the common ones that stand outside words: spaces, dashes, quotes, dots. */
export const isOutside = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  (code >= 0x2010 && code <= 0x2029 && code !== 0x2018 && code !== 0x2019);

/** Whether a character is white space: ASCII's control characters count as such. */
export const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029;
