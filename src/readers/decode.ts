import { constants, isAscii, isUtf8 } from 'node:buffer';
import type { Trouble } from '../model/document.ts';
import { nameByMagic } from './decoding/magic.ts';
import { decodeSingleByte } from './decoding/windows-1252.ts';
import { ReadError } from './reader.ts';

/** How a file's bytes spell its text. `utf-8-bom` is kept apart so that a fix can write the mark again. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';

/** A file's text, without a byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What was amiss and got over: a cut character at the end, single unreadable bytes. */
  readonly notes: readonly Trouble[];
}

/** Turns a file's bytes into text. Throws a `ReadError` for what is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2), 'utf-16le');
  if (buffer.length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff) return utf16(buffer.subarray(2), 'utf-16be');
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const body = marked ? buffer.subarray(3) : buffer;

  const name = nameByMagic(body);
  if (name !== null) throw new ReadError(`This is ${name}, not text.`);
  if (body.length > constants.MAX_STRING_LENGTH) throw new ReadError('The file is too large to be read.');
  const head = body.subarray(0, 65_536);
  if (head.includes(0)) {
    const wide = guessUtf16(head);
    if (wide !== null) return utf16(body, wide);
    throw new ReadError('This is a binary file, not text.');
  }

  const encoding = marked ? 'utf-8-bom' : 'utf-8';
  if (isAscii(body)) return { text: body.toString('latin1'), encoding, notes: [] };
  if (isUtf8(body)) return { text: body.toString('utf8'), encoding, notes: [] };
  return decodeBroken(body, encoding);
}

function decodeBroken(body: Buffer, encoding: Encoding): Decoded {
  const whole = body.subarray(0, body.length - cutTail(body));
  if (whole.length < body.length && isUtf8(whole) && !isAscii(whole)) {
    const text = whole.toString('utf8');
    return { text, encoding, notes: [note(text.length, 'The file ends in the middle of a character.')] };
  }
  const text = body.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const wide = (text.match(/[\u0080-\ufffc\ufffe\uffff]/g) ?? []).length;
  if (encoding === 'utf-8' && wide <= broken * 4) return { ...decodeSingleByte(body), notes: [] };
  const first = text.indexOf('\ufffd');
  const count = broken === 1 ? 'A character' : `${broken} characters`;
  return { text, encoding, notes: [note(first, `${count} could not be decoded as UTF-8.`)] };
}

const note = (at: number, message: string): Trouble => ({ start: at, end: at, message });

/** How many bytes at the end belong to a UTF-8 character that is cut off. */
function cutTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(0, bytes.length & ~1);
  const text = (encoding === 'utf-16le' ? even : Buffer.from(even).swap16()).toString('utf16le');
  const cut = even.length < bytes.length;
  return { text, encoding, notes: cut ? [note(text.length, 'The file ends in the middle of a character.')] : [] };
}

/** UTF-16 without a mark shows in Latin text as zeros at every other byte. */
function guessUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at & 1]!++;
  const half = head.length / 2;
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}
