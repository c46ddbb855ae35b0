import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectExactPieces } from '../pieces.ts';
import { readAs } from '../reading.ts';

const read = (text: string) => readAs('jsonl', text, 'x.jsonl');
const words = fc
  .array(fc.constantFrom('a', 'Ünï', '🙂', ' ', '"', '\\', '\n', '\t', '\u2028', '{', '}', 'free'), { maxLength: 6 })
  .map((parts) => `so ${parts.join('')} it`);
/** Every string may be written with its characters escaped or not. */
const escaped = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe('JSON Lines', () => {
  test('give every turn that was written into them, each character where it stands', async () => {
    const lines = fc.array(fc.record({ text: words, ascii: fc.boolean(), blank: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), async (said, lineEnd) => {
        const rows = said.map(({ text, ascii, blank }, index) => {
          const json = JSON.stringify({ speaker: index % 2 === 0 ? 'Agent' : 'Customer', start: index, text });
          return (blank ? lineEnd : '') + (ascii ? escaped(json) : json);
        });
        const document = await read(rows.join(lineEnd));
        expectExactPieces(document);
        expect(document.passages.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
        expect(document.troubles).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('cut off anywhere give every line above the cut, and name the one that is cut', async () => {
    const lines = ['one', 'two', 'three'].map((text) => JSON.stringify({ speaker: 'Agent', text: `it is ${text}` }));
    const whole = lines.join('\n');
    for (let at = lines[0]!.length + 1; at <= whole.length; at += 1) {
      const { passages, troubles } = await read(whole.slice(0, at));
      const ends = [lines[0]!.length, lines[0]!.length + 1 + lines[1]!.length, whole.length];
      const isBetween = ends.some((end) => at === end || at === end + 1);
      expect(passages).toHaveLength(ends.filter((end) => end <= at).length);
      expect(troubles).toHaveLength(isBetween ? 0 : 1);
    }
  });

  test('name twenty broken lines and count the rest', async () => {
    const { passages, troubles } = await read(`{"speaker":"Agent","text":"so it is"}\n${'{"speaker": \n'.repeat(30)}`);
    expect(passages).toHaveLength(1);
    expect(troubles).toHaveLength(21);
    expect(troubles.at(-1)!.message).toMatch(/^10 more lines are broken below this one and left out\./);
  });

  test('of whole conversations tell them apart by id, else by the number of the line', async () => {
    const line = (id: string | null, content: string) =>
      JSON.stringify({
        ...(id === null ? {} : { conversation_id: id }),
        messages: [
          { role: 'user', content },
          { role: 'agent', content: 'it is' },
        ],
      });
    const { passages } = await read(
      ['', line('a', 'is it'), 'broken', line(null, 'was it'), line('a', 'but is it')].join('\n'),
    );
    expect(passages.filter(({ role }) => role === 'customer').map(({ unit, text }) => `${unit}: ${text}`)).toEqual([
      'a: is it',
      'a: but is it',
      'line 4: was it',
    ]);
  });
});
