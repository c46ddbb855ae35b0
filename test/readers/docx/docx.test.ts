import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWordXml } from '../../../src/readers/docx/paragraphs.ts';
import { ReadError } from '../../../src/readers/reader.ts';
import { expectExactPieces } from '../pieces.ts';
import { heard, readBytesAs } from '../reading.ts';

const zip = (xml: string, level: 0 | 9 = 9) => zipSync({ 'word/document.xml': [strToU8(xml), { level }] });
const body = (inner: string) => `<w:document><w:body>${inner}</w:body></w:document>`;
const read = (bytes: Uint8Array, path = 'copy.docx') => readBytesAs('docx', bytes, path);

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await read(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReadError)) throw error;
  return error.message;
}

test('runs join into words, and what was deleted or hidden is gone', async () => {
  const xml = body(
    '<w:p><w:r><w:t>gua</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>rantee</w:t></w:r>' +
      '<w:del><w:r><w:delText> for $5</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t> x</w:t></w:r>' +
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> &lt;30 days&gt;</w:t></w:r></w:p>',
  );
  const document = await read(zip(xml));
  expect(heard(document)).toEqual(['guarantee <30 days>']);
  expect(document.text).toBe('guarantee <30 days>\n');
  expectExactPieces(document);
});

test('a file that is no Word document is refused in one sentence', async () => {
  expect(await refusal(strToU8('Hello'))).toBe('This is no Word document: it is not a zip file.');
  expect(await refusal(new Uint8Array(0))).toBe('This is no Word document: it is not a zip file.');
  expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toMatch(/holds no word\/document\.xml\.$/);
  expect(await refusal(zip(body('<w:p/>')).subarray(0, 60))).toMatch(/is broken/);
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/password or of before 2007/);
});

test('a bomb of a zip file is not unpacked', async () => {
  const bomb = zip(' '.repeat(70_000_000));
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusal(bomb)).toBe('The text of this Word document unpacks to 70 MB; up to 64 MB are read.');
});

test('a hundred thousand nested tags are read in one go', () => {
  const deep = 100_000;
  expect(readWordXml(`${'<w:p><w:r><w:t>a</w:t></w:r>'.repeat(deep)}`)).toHaveLength(deep);
  expect(readWordXml(`${'<w:tbl><w:tr><w:tc>'.repeat(deep)}<w:p><w:r><w:t>a`)).toHaveLength(1);
});

test('whatever the XML, every passage is exact', async () => {
  const scrap = fc.constantFrom(
    ...[
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:b/>',
      '<w:i/>',
    ],
    ...[
      '<w:del>',
      '</w:del>',
      '<w:br/>',
      '<w:tab/>',
      '<w:pStyle w:val="Heading1"/>',
      'Agent: a',
      '"b"',
      '[c]',
      ' ',
      '&amp;',
      '<',
      '😀',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (list) => {
      expectExactPieces(await read(zip(list.join(''), 0), 'scripts/a.docx'));
    }),
    { numRuns: 800 },
  );
});

test('whatever the bytes, they are read or refused', async () => {
  const whole = zip(body('<w:p><w:r><w:t>Hello there</w:t></w:r></w:p>'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await read(bytes).catch((error: unknown) => {
        if (!(error instanceof ReadError)) throw error;
      });
    }),
  );
});
