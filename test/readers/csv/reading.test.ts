import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/readers/detect.ts';
import { expectExactPieces } from '../pieces.ts';
import { heard, readAs } from '../reading.ts';
import { cells, quotings, write, writings } from './tables.ts';

const read = (text: string) => readAs('csv', text, 'x.csv');

describe('a table of chats', () => {
  test('gives every message that was written into it, each character where it stands', async () => {
    const texts = fc.array(
      cells.map((cell) => `so ${cell.replaceAll('<b>', '')} it`),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, writings, quotings, async (said, writing, quoting) => {
        const rows = said.map((text, index) => [index % 2 === 0 ? 'Agent' : 'Customer', `${index}`, text]);
        const document = await read(write([['speaker', 'start', 'text'], ...rows], writing, quoting));
        expectExactPieces(document);
        expect(document.passages.map(({ text }) => text)).toEqual(said);
        expect(document.passages.map(({ role }) => role)).toEqual(rows.map(([who]) => who!.toLowerCase()));
        expect(document.troubles).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('holds each conversation together, though their rows are mixed', async () => {
    const { passages } = await read('chat_id,role,text\n1,agent,one\n2,agent,two\n1,agent,three\n2,agent,four\n');
    expect(passages.map(({ unit, text }) => `${unit} ${text}`)).toEqual(['1 one', '1 three', '2 two', '2 four']);
  });

  test.each([
    'public,false',
    'Public,FALSE',
    'is_private,yes',
    'Private,1',
    'type,internal note',
    'visibility,internal',
    'sent_to_other_side,false',
    'Is Private,true',
  ])('with a column and value of %s has a message that nobody hears', async (pair) => {
    const [name, value] = pair.split(',');
    const document = await read(`role,text,${name}\nagent,for us alone,${value}\nagent,for you,\n`);
    expect(heard(document)).toEqual(['for you']);
  });

  test('cuts a message that is too long, and loses nothing of it', async () => {
    const long = 'We mend it for free. '.repeat(20_000).trim();
    const { passages } = await read(`role,text\nagent,${long}\n`);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.map(({ text }) => text).join(' ')).toBe(long);
  });
});

test('a column of names tells who speaks where it holds roles', async () => {
  const { passages } = await read('name,message\nAgent,it is\nCustomer,is it\n');
  expect(passages.map(({ role }) => role)).toEqual(['agent', 'customer']);
});

test.each([
  ['direction,body,sent_at', 'inbound,is it so?,2025-01-01', 'outbound,it is so.,2025-01-01'],
  ['is_agent,text', 'false,is it so?', 'true,it is so.'],
  ['Sent by,Sent by type,Text', 'Ines,Customer,is it so?', 'Pia,Agent,it is so.'],
  ['From,To,Body,Date', 'Customer,+15550001,is it so?,2025-01-01', 'Agent,+15550002,it is so.,2025-01-01'],
  ['Chat of 1 May', 'Time,Name,Message\n10:01:00,Customer,is it so?', '10:02:00,Agent,it is so.'],
])('who speaks is known in a table that begins with %s', async (...lines) => {
  const { passages, conversation } = await read(lines.join('\n'));
  expect(conversation).toBe(true);
  expect(passages.map(({ role, text, end }) => `${role}: ${text} ${end}`)).toEqual([
    'customer: is it so? null',
    'agent: it is so. null',
  ]);
});

test('a table with a column for each side is an exchange a row', async () => {
  const { passages, conversation } = await read('customer_message,agent_response\nis it so?,it is so.\n,and on.\n');
  expect(conversation).toBe(true);
  expect(passages.map(({ unit, role, text }) => `${unit} ${role}: ${text}`)).toEqual([
    'row 2 customer: is it so?',
    'row 2 agent: it is so.',
    'row 3 agent: and on.',
  ]);
});

test('columns that name both sides do not make names an exchange', async () => {
  await expect(read('agent,customer\nPia,Ines\n')).rejects.toThrow('No column of this table');
});

test('HTML in a cell of a mail is read as HTML', async () => {
  const { passages } = await read('Subject,Body\nBoots,"<p>Free <b>returns</b></p>"\n');
  expect(passages.map(({ field, text }) => `${field}: ${text}`)).toEqual(['Subject: Boots', 'Body: Free returns']);
});

describe('a table of ads', () => {
  test('names each passage by its column and each ad by its row', async () => {
    const { passages, conversation, record } = await read(
      'Campaign,Headline 1,headline2,Description Line 1,Path 1,Final URL\nA,Boots,Wool,Dry feet.,boots,https://a.example\nB,Hats,,,,\n',
    );
    expect(passages.map(({ unit, field, text, role }) => [unit, field, text, role])).toEqual([
      ['row 2', 'Headline 1', 'Boots', 'narrator'],
      ['row 2', 'headline2', 'Wool', 'narrator'],
      ['row 2', 'Description Line 1', 'Dry feet.', 'narrator'],
      ['row 2', 'Path 1', 'boots', 'narrator'],
      ['row 3', 'Headline 1', 'Hats', 'narrator'],
    ]);
    expect([conversation, record]).toEqual([false, false]);
  });

  test('is not a chat for having a column of dates or a title', async () => {
    const { conversation } = await read('Ad name,Title,Body,Start date,User\nA,Boots,Dry feet.,2025-01-01,Pia\n');
    expect(conversation).toBe(false);
  });
});

test.each([
  ['title,body,author,created_at\nLate,We are sorry.,Pia,2025-01-01\n', 'We are sorry.'],
  ['Shortcut,Message\n/late,We are sorry.\n', 'We are sorry.'],
  ['name,reply\nLate,We are sorry.\n', 'We are sorry.'],
])('a table of macros is read as messages of its own: %s', async (text, message) => {
  const document = await read(text);
  expect(document.conversation).toBe(false);
  expect(heard(document)).toEqual([message]);
});

test.each([
  ['chat.dat', 'conversation_id\tauthor\tmessage\tsent_at\n1\tA\thi\t9:14\n', 'csv'],
  ['chat.csv', 'wann;wer;was\n1;2;3\n', 'csv'],
  ['notes.unknown', 'Title\n\nText, and more text, and so on.\n', null],
  ['notes.unknown', 'First, the body, then the text.\n', null],
])('%s is known to be a table by its name and content', (path, head, name) => {
  expect(detectFormat(path, head)?.name ?? null).toBe(name);
});
