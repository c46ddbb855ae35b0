/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (WHATWG Encoding Standard, index windows-1252). */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Spells characters as one byte each; those that have none become `?`. */
export const encodeSingleByte = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[^\x00-\x7f\xa0-\xff]/g, (char) => {
      const at = upper.indexOf(char);
      return at < 0 ? '?' : String.fromCharCode(0x80 + at);
    }),
    'latin1',
  );

/** Decodes bytes of which each is one character; `windows-1252` only where it differs from `latin1`. */
export function decodeSingleByte(bytes: Buffer): { text: string; encoding: 'latin1' | 'windows-1252' } {
  const text = bytes.toString('latin1');
  if (!/[\x80-\x9f]/.test(text)) return { text, encoding: 'latin1' };
  return { text: text.replace(/[\x80-\x9f]/g, (char) => upper[char.charCodeAt(0) - 0x80]!), encoding: 'windows-1252' };
}
