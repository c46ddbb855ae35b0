import { decode, type Encoding } from './decode.ts';
import { encodeSingleByte } from './decoding/windows-1252.ts';

/** Spells a text as a file was spelled, byte order mark included; null where the encoding has no character for some of it. */
export function encode(text: string, encoding: Encoding, marked: boolean): Uint8Array | null {
  const bytes = bytesOf(marked && encoding.startsWith('utf-16') ? `\ufeff${text}` : text, encoding);
  return decode(bytes).text === text ? bytes : null;
}

function bytesOf(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default:
      return encodeSingleByte(text);
  }
}

/** Whether UTF-16 bytes begin with their mark. */
export const isMarked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
