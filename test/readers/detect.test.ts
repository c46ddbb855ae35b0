import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectFormat } from '../../src/readers/detect.ts';
import { formats } from '../../src/readers/formats.ts';

const call = 'Agent: Hi, how can I help?\nCustomer: My order is late.\nAgent: I am sorry.\n';

test.each([
  ['calls/one.txt', call, 'transcript'],
  ['calls/one.log', `[00:01] ${call}`, 'transcript'],
  ['calls/one', call, 'transcript'],
  ['scripts/one.txt', call, 'script'],
  ['ads/spot.txt', 'NARRATOR: Boots.\n\nSUPER: Northwind.\n\nSFX: rain\n', 'script'],
  ['ads/page.txt', 'Boots for rain.\n\nNote: they are warm.\nNote: they are dry.\n', 'text'],
  ['faq.txt', 'Q: Free?\nA: Yes.\nQ: Always?\nA: Yes.\n', 'text'],
  ['prose.txt', 'He said: go home. See http://example.com for more: it is good.\nThen: nothing.\n', 'text'],
  ['call.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n', 'vtt'],
  ['broken.vtt', 'nothing', 'vtt'],
  ['call.srt', '1\n00:00:01,000 --> 00:00:02,000\nHi\n', 'srt'],
  ['call.txt', '1\n00:00:01,000 --> 00:00:02,000\nHi\n', 'srt'],
  ['call.sbv', '0:00:01.000,0:00:02.000\nHi\n', 'sbv'],
])('%s is known by its name and content', (path, head, name) => {
  expect(detectFormat(path, head)?.name).toBe(name);
});

test.each([
  ['logo.png', ''],
  ['tool.py', 'def main(): pass'],
  ['index.ts', call],
  ['Makefile', 'all:\n\tcc x.c\n'],
  ['notes.unknown', 'Just some words.'],
])('%s is a file that no reader knows', (path, head) => {
  expect(detectFormat(path, head)).toBeNull();
});

test('every format in the folder is registered, and every one registered has its file', () => {
  const folder = join(import.meta.dirname, '../../src/readers/formats');
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(formats.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(formats.map((format) => [format.name, format] as const))('the reader of %s loads', async (_name, format) => {
  expect(typeof (await format.load()).read).toBe('function');
});
