import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { Lines } from '../../src/model/lines.ts';
import type { Passage } from '../../src/model/passage.ts';
import { decode } from '../../src/readers/decode.ts';
import { detectFormat, headLength } from '../../src/readers/detect.ts';
import { formatNamed } from '../../src/readers/formats.ts';
import { readDocument } from '../../src/readers/read.ts';
import { ReadError, type ReadOptions } from '../../src/readers/reader.ts';
import { expectExactPieces } from './pieces.ts';

// One real small file a case, and beside it what it reads as. `SIDECARS=<format>` writes them anew.
const root = join(import.meta.dirname, '../../fixtures/readers');
const rewrite = process.env['SIDECARS'] ?? '';

describe.each(readdirSync(root).sort())('a %s fixture', (format) => {
  const folder = join(root, format);
  const files = readdirSync(folder).filter((name) => !/\.(?:passages|options\.json)$/.test(name));

  test.each(files.sort())('%s reads as its sidecar says', async (name) => {
    const sidecar = join(folder, `${name}.passages`);
    const actual = await read(folder, name, format);
    if (rewrite === format) writeFileSync(sidecar, actual);
    expect(actual).toBe(readFileSync(sidecar, 'utf8'));
  });
});

async function read(folder: string, name: string, formatName: string): Promise<string> {
  const bytes = readFileSync(join(folder, name));
  const optionsFile = join(folder, `${name}.options.json`);
  const options: ReadOptions = {
    speakers: {},
    keys: {},
    ...(existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {}),
  };
  try {
    const format = formatNamed(formatName)!;
    const { text, notes } = format.binary ? { text: '', notes: [] } : decode(bytes);
    const path = `${formatName}/${name}`;
    const found = detectFormat(path, text.slice(0, headLength));
    const document = readDocument({ path, text, bytes }, format, await format.load(), options, notes);
    expectExactPieces(document);
    const note = found?.name === format.name ? '' : `detected: ${found?.name ?? 'none'}\n`;
    return note + describeDocument(document);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return `refused: ${error.message}\n`;
  }
}

function describeDocument(document: Document): string {
  const lines = new Lines(document.text);
  const place = (offset: number) => `${lines.at(offset).line}:${lines.at(offset).column}`;
  const flags = [document.conversation && 'conversation', document.record && 'record'].filter(Boolean).join(' ');
  return [
    `is: ${flags || 'neither conversation nor record'}`,
    ...Object.entries(document.data).map(([key, value]) => `data: ${key} = ${value}`),
    ...document.passages.map((passage) => `${place(passage.pieces[0]!.from)} ${describePassage(passage)}`),
    ...document.comments.map((comment) => `comment: ${place(comment.start)} ${comment.text.replaceAll('\n', '\\n')}`),
    ...document.troubles.map((trouble) => `trouble: ${place(trouble.start)} ${trouble.message}`),
    '',
  ].join('\n');
}

function describePassage(passage: Passage): string {
  const { role, speaker, start, end, field, unit, heard, text } = passage;
  const who = `${role ?? '-'}${speaker === null ? '' : ` (${speaker})`}`;
  const time = start === null && end === null ? '-' : `${start ?? '?'}${end === null ? '' : `-${end}`}`;
  const where = (unit === null ? '' : ` {${unit}}`) + (field === null ? '' : ` [${field}]`);
  return `${who} ${time}${where}${heard ? '' : ' unheard'} | ${text.replaceAll(/\r\n|\n|\r/g, '\\n')}`;
}
