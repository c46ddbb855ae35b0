import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/readers/reader.ts';
import { expectExactPieces } from './pieces.ts';
import { readAs } from './reading.ts';

interface Turn {
  readonly role: 'agent' | 'customer';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const words = fc
  .array(fc.constantFrom('free', 'Ünï', '🙂', 'it', 'is', '"so"', '\\', '5 > 3', '$5'), { minLength: 1, maxLength: 6 })
  .map((parts) => `so ${parts.join(' ')} it`);
/** Both sides speak in turn, a second each, in times that seconds and milliseconds can both write. */
const calls = fc.array(words, { minLength: 2, maxLength: 6 }).map((texts) =>
  texts.map(
    (text, at): Turn => ({
      role: at % 2 === 0 ? 'agent' : 'customer',
      text,
      start: 2 * at + 0.5,
      end: 2 * at + 1.25,
    }),
  ),
);
const indents = fc.constantFrom(0, 1, 2, '\t');
const ms = (seconds: number): number => Math.round(seconds * 1000);
const side = <Word>({ role }: Turn, agent: Word, customer: Word): Word => (role === 'agent' ? agent : customer);

/** How vendors write the same call. */
const vendors: Readonly<Record<string, (turns: readonly Turn[]) => unknown>> = {
  'Transcribe Call Analytics': (turns) => ({
    Participants: [{ ParticipantRole: 'AGENT' }, { ParticipantRole: 'CUSTOMER' }],
    Transcript: turns.map((turn) => ({
      ParticipantRole: side(turn, 'AGENT', 'CUSTOMER'),
      Content: turn.text,
      BeginOffsetMillis: ms(turn.start),
      EndOffsetMillis: ms(turn.end),
    })),
  }),
  'Contact Lens': (turns) => ({
    Participants: [
      { ParticipantId: 'p1', ParticipantRole: 'AGENT' },
      { ParticipantId: 'p2', ParticipantRole: 'CUSTOMER' },
    ],
    Transcript: turns.map((turn) => ({
      BeginOffsetMillis: ms(turn.start),
      Content: turn.text,
      EndOffsetMillis: ms(turn.end),
      ParticipantId: side(turn, 'p1', 'p2'),
    })),
  }),
  Genesys: (turns) => ({
    transcripts: [
      {
        phrases: turns.map((turn) => ({
          text: turn.text,
          startTimeMs: ms(turn.start),
          duration: { milliseconds: ms(turn.end) - ms(turn.start) },
          participantPurpose: side(turn, 'internal', 'external'),
        })),
      },
    ],
  }),
  'an array of turns': (turns) => turns,
  'turns below other keys': (turns) => ({
    call: {
      id: 7,
      messages: turns.map(({ role, text, start, end }) => ({ speaker: role, message: text, start, end })),
    },
  }),
};

describe.each(Object.entries(vendors))('%s', (_, write) => {
  test('gives back every turn with its speaker, its times and its place', async () => {
    await fc.assert(
      fc.asyncProperty(calls, indents, fc.boolean(), async (turns, indent, ascii) => {
        const json = JSON.stringify(write(turns), null, indent);
        const source = ascii
          ? json.replace(/[^\x20-\x7e\n\t]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : json;
        const document = await readAs('transcript-json', source, 'calls/x.json');
        expectExactPieces(document);
        const first = document.passages[0]?.start ?? 0;
        const zero = turns[0]!.start - first;
        expect(
          document.passages.map(({ role, text, start, end }) => ({
            role,
            text,
            start: start! + zero,
            end: end! + zero,
          })),
        ).toEqual(
          turns.map(({ role, text, start, end }) => ({
            role,
            text,
            start: expect.closeTo(start, 3),
            end: expect.closeTo(end, 3),
          })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a transcript in JSON', () => {
  const whole = JSON.stringify([
    { speaker: 'agent', text: 'it is one', start: 1 },
    { speaker: 'customer', text: 'it is two', start: 2 },
  ]);

  test('that breaks off anywhere gives its whole turns, or one sentence with the place', async () => {
    for (let at = 1; at < whole.length; at += 1) {
      try {
        const { passages, troubles } = await readAs('transcript-json', whole.slice(0, at), 'calls/x.json');
        expect(passages.length).toBeGreaterThan(0);
        expect(troubles.length, `cut at ${at}`).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
        expect((error as ReadError).message).toMatch(/^[A-Z"].*\.$/);
      }
    }
  });

  test('that is nested ten thousand deep is refused and does not overflow', async () => {
    await expect(readAs('transcript-json', '['.repeat(10_000), 'calls/x.json')).rejects.toThrow(ReadError);
  });

  test('of keys that nobody knows is read once the brand file names them', async () => {
    const source = JSON.stringify({ zz: [{ q: 'it is free', w: 'Dana' }] });
    const options = { keys: { turns: 'zz', text: 'q', speaker: 'w' }, speakers: { agent: ['Dana'] } };
    const { passages } = await readAs('transcript-json', source, 'calls/x.json', options);
    expect(passages).toMatchObject([{ text: 'it is free', role: 'agent', speaker: 'Dana' }]);
  });
});
