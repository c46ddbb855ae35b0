import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/readers/decode.ts';
import { ReadError } from '../../src/readers/reader.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  test('text without a mark is UTF-8 where it is valid, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(
          !text.includes('\0') && !/^(?:\ufeff|II\*|ID3|%PDF|GIF8|PK|OggS|fLaC|Rar!|wOF|7z|SQLite|\x1f|MM)/.test(text),
        );
        expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', notes: [] });
      }),
    );
  });

  test('a byte order mark is no part of the text, and is remembered', () => {
    expect(decode(utf8('\ufeffHi'))).toMatchObject({ text: 'Hi', encoding: 'utf-8-bom' });
  });

  test.each([
    ['utf-16le', 'Agent: ça va?\n'],
    ['utf-16be', 'Agent: ça va?\n'],
  ] as const)('%s is known with a mark and without', (encoding, text) => {
    const le = Buffer.from(text, 'utf16le');
    const body = encoding === 'utf-16le' ? le : Buffer.from(le).swap16();
    const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(decode(body)).toMatchObject({ text, encoding });
    expect(decode(Buffer.concat([Buffer.from(mark), body]))).toMatchObject({ text, encoding });
  });

  test('what is no UTF-8 is Latin-1, and Windows-1252 where it uses its extra signs', () => {
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9, 0x21))).toMatchObject({ text: 'café!', encoding: 'latin1' });
    expect(decode(bytes(0x80, 0x33, 0x20, 0xfc))).toMatchObject({ text: '€3 ü', encoding: 'windows-1252' });
  });

  test('a character cut off at the end is said, and the rest is read', () => {
    const cut = utf8('Café – ouvert').slice(0, 8);
    expect(decode(cut)).toEqual({
      text: 'Café ',
      encoding: 'utf-8',
      notes: [{ start: 5, end: 5, message: 'The file ends in the middle of a character.' }],
    });
  });

  test('a stray byte in the middle of UTF-8 costs one character', () => {
    const text = 'é'.repeat(20);
    const broken = Buffer.concat([utf8(text), bytes(0xff), utf8(text)]);
    expect(decode(broken)).toMatchObject({ text: `${text}\ufffd${text}`, encoding: 'utf-8', notes: [{ start: 20 }] });
  });

  test.each([
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'This is a PNG image, not text.'],
    [utf8('%PDF-1.7 and more'), 'This is a PDF file, not text.'],
    [utf8('PK\x03\x04rest'), 'This is a ZIP archive or an Office file, not text.'],
    [bytes(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x41, 0x56, 0x45), 'This is a WAVE recording, not text.'],
    [bytes(1, 2, 0, 0, 0, 9, 9), 'This is a binary file, not text.'],
  ])('what is no text is refused by its name', (input, message) => {
    expect(() => decode(input)).toThrow(new ReadError(message));
  });

  test('no bytes make it fail in any other way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        try {
          expect(typeof decode(input).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});
