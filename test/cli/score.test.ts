import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, type Files } from './brand.ts';

const { folderWith, run } = brandFolders();

const brand: Files = {
  'onevoice.yaml': `brand: Fernhill
channels:
  calls: { files: "calls/**", side: service }
  ads: { files: "ads/**", side: marketing }
rules:
  - { id: greet, kind: must-say, say: Fernhill, within: first 1 turns, by: agent, channels: [calls] }
  - { id: recap, kind: must-say, say: to recap, when: { customer: refund }, by: agent, channels: [calls] }
  - { id: dead-end, kind: never-say, say: there is nothing I can do, channels: [calls] }
  - { id: read-card, kind: never-say, say: read me your card number, even: [asked], channels: [calls] }
scorecards:
  service:
    title: Service call
    channels: calls
    pass: 80
    standards:
      - { section: Opening, title: Says who we are, rule: greet, weight: 20 }
      - { section: Body, title: Leaves a way open, rule: dead-end, weight: 30 }
      - { section: Body, title: Never asks for a card number, rule: read-card, weight: 0, fail: automatic }
      - { section: Closing, title: Lists what was agreed, rule: recap, weight: 50 }
`,
  'calls/good.txt': `[00:01] Dana (Agent): Fernhill, this is Dana.
[00:04] Customer: A refund, please.
[00:09] Dana (Agent): Done. So, to recap: nine dollars, on Monday.
`,
  'calls/poor.txt': `[00:01] Raj (Agent): Hello?
[00:04] Customer: Is the =fern in?
[00:09] Raj (Agent): There is nothing I can do, call 555-867-5309.
`,
  'calls/zero.txt': `[00:01] Dana (Agent): Fernhill, this is Dana.
[00:04] Customer: I want to pay.
[00:09] Dana (Agent): Can you read me your card number?
`,
  'ads/a.md': 'Ferns for everyone.\n',
};
const folder = folderWith(brand);
const score = (...args: string[]) => run(folder, ['score', ...args]);

describe('onevoice score', () => {
  it('shows the score of each call, lowest first, with what was broken and the words that show it', () => {
    const { stdout, stderr, status } = score();
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "Service call: 3 calls, average 33.3, 1 passed with 80 or more, 1 failed automatically

        0.0 failed  calls/poor.txt  Raj
        ✗    0/20  Says who we are
                  line 1, 00:01, Raj: “Hello?” Nothing here says "Fernhill".
        ✗    0/30  Leaves a way open
                  line 3, 00:09, Raj: Do not say "There is nothing I can do".
          0 of 50 points: 1 kept, 2 broken, 1 not applicable

        0.0 failed automatically  calls/zero.txt  Dana
        ✗     0/0  Never asks for a card number sets the call to 0
                  line 3, 00:09, Dana: Do not say "read me your card number".
          0 of 50 points: 2 kept, 1 broken, 1 not applicable; 0 by Never asks for a
          card number

      100.0 passed  calls/good.txt  Dana
          100 of 100 points: 4 kept, 0 broken, 0 not applicable

      Standards                       kept  broken  n/a
      Says who we are                    2       1    0
      Leaves a way open                  2       1    0
      Never asks for a card number       2       1    0
      Lists what was agreed              1       0    2

      "
    `);
  });

  it('shows one call line by line, in its sections, what was kept and what did not apply too', () => {
    const { stdout, status } = score('calls/good.txt');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Service call: 1 call, average 100, 1 passed with 80 or more

      100.0 passed  calls/good.txt  Dana
        Opening
        ✓   20/20  Says who we are
                  line 1, 00:01, Dana: says "Fernhill"
        Body
        ✓   30/30  Leaves a way open
                  line 1, 00:01, Dana: nothing against it in 2 turns
        ✓     0/0  Never asks for a card number
                  line 1, 00:01, Dana: nothing against it in 2 turns
        Closing
        ✓   50/50  Lists what was agreed
                  line 3, 00:09, Dana: says "to recap"
          100 of 100 points: 4 kept, 0 broken, 0 not applicable

      "
    `);
  });

  it('gives each speaker an average over their calls, and what they break most', () => {
    const { stdout, status } = score('--by', 'speaker');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "Service call: 3 calls, average 33.3, 1 passed with 80 or more, 1 failed automatically

        0.0  Raj       1 call, 0 passed, 0 of 50 points
             broken 1 of 1    Says who we are
             broken 1 of 1    Leaves a way open

       50.0  Dana      2 calls, 1 passed, 1 failed automatically, 100 of 150 points
             broken 1 of 2    Never asks for a card number

      Standards                       kept  broken  n/a
      Says who we are                    2       1    0
      Leaves a way open                  2       1    0
      Never asks for a card number       2       1    0
      Lists what was agreed              1       0    2

      "
    `);
  });

  it('writes JSON of version 1 with the evidence of each standard', () => {
    const json = JSON.parse(score('--format', 'json').stdout);
    expect(json).toMatchObject({ version: 1, by: 'call', notScored: [] });
    const [card] = json.scorecards;
    expect(card).toMatchObject({ id: 'service', pass: 80, average: 33.3, passed: 1, failed: 1 });
    expect(card.calls.map(({ file, score: value }: { file: string; score: number }) => [file, value])).toEqual([
      ['calls/good.txt', 100],
      ['calls/poor.txt', 0],
      ['calls/zero.txt', 0],
    ]);
    expect(card.calls[0].standards[3]).toEqual({
      ...{ standard: 'Lists what was agreed', result: 'kept', points: 50, of: 50 },
      evidence: [
        {
          ...{ id: 'recap', line: 3, column: 33, time: 9, speaker: 'Dana', role: 'agent', quote: 'to recap' },
          ...{ message: '', reason: 'says "to recap"' },
        },
      ],
    });
    expect(card.speakers).toMatchObject([
      { speaker: 'Dana', calls: 2, average: 50, passed: 1, failed: 1, points: 100, of: 150 },
      { speaker: 'Raj', calls: 1, average: 0, points: 0, of: 50 },
    ]);
    const bySpeaker = JSON.parse(score('--format', 'json', '--by', 'speaker').stdout);
    expect(bySpeaker.scorecards[0]).not.toHaveProperty('calls');
    expect(bySpeaker.scorecards[0].speakers).toEqual(card.speakers);
  });

  it('writes a table with a row a call and standard, or a speaker and standard', () => {
    const rows = score('--format', 'csv').stdout.split('\r\n');
    expect(rows).toHaveLength(1 + 3 * 4 + 1);
    expect(rows[5]).toMatchInlineSnapshot(
      `""service","calls/poor.txt",,"calls","Raj",0,no,"Opening","Says who we are","greet",no,"broken",0,20,"Raj",1,1,"Hello?","Nothing here says ""Fernhill"".","nothing says ""Fernhill""""`,
    );
    const speakers = score('--format', 'csv', '--by', 'speaker').stdout.split('\r\n');
    expect(speakers.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "scorecard,speaker,role,calls,average,passed,failed,section,standard,ids,automatic,kept,broken,not applicable,points,of
      "service","Dana","agent",2,50,1,1,"Opening","Says who we are","greet",no,2,0,0,40,40
      "service","Dana","agent",2,50,1,1,"Body","Leaves a way open","dead-end",no,2,0,0,60,60"
    `);
  });

  it('writes to a file, and masks personal data where that is asked for', () => {
    score('--format', 'json', '--output', 'scores.json', '--redact');
    const text = readFileSync(join(folder, 'scores.json'), 'utf8');
    expect(text).not.toContain('867-5309');
    expect(JSON.parse(text).scorecards[0].calls).toHaveLength(3);
  });

  it('exits with 1 where a call is under its mark or the one given, and with 0 where none is', () => {
    expect(score('calls/good.txt').status).toBe(0);
    expect(score('calls/poor.txt').status).toBe(1);
    expect(score('calls/poor.txt', '--fail-under', '0').status).toBe(0);
    expect(score('calls/zero.txt', '--fail-under', '1').status).toBe(1);
    expect(score('calls', '--by', 'speaker', '--fail-under', '50').status).toBe(1);
    expect(score('calls/good.txt', 'calls/zero.txt', '--by', 'speaker', '--fail-under', '50').status).toBe(0);
  });
});

describe('a score is never made from nothing', () => {
  const told = (files: Files, ...args: string[]) => {
    const { stdout, stderr, status } = run(folderWith({ ...brand, ...files }), ['score', ...args]);
    return { stdout, stderr, status };
  };

  it.each<[string, Files, string]>([
    ['an empty file', { 'calls/x.txt': '' }, 'This file is empty: there is nothing to score.'],
    [
      'a call without an agent',
      { 'calls/x.txt': 'Customer: Hello?\nCustomer: Anyone?\nBot: Please hold.\n' },
      'No agent or supervisor speaks in this conversation.',
    ],
    [
      'a text without a conversation',
      { 'calls/x.txt': 'Ferns need shade.\n' },
      'This file holds no conversation: there is nothing to score.',
    ],
  ])('%s', (_, files, reason) => {
    const { stdout, stderr, status } = told(files, 'calls/x.txt');
    expect(stderr).toBe(`calls/x.txt: ${reason}\nNo conversation was scored.\n`);
    expect([stdout, status]).toEqual(['Not scored: 1.\n', 2]);
  });

  it('a call in which nobody can be placed names the labels, and how to place them', () => {
    const { stderr, status } = told({ 'calls/x.txt': 'X1: A fern?\nX2: Sure thing.\nX1: Good.\n' }, 'calls/x.txt');
    const reason =
      'Nobody in this conversation is known to be an agent: name "X1" or "X2" under speakers: in the brand file.';
    expect(stderr).toBe(`calls/x.txt: ${reason}\nNo conversation was scored.\n`);
    expect(status).toBe(2);
  });

  it('a file that cannot be read, beside calls that can', () => {
    const { stderr, status, stdout } = told({ 'calls/x.json': '{ "turns": [' }, 'calls');
    expect(stderr).toMatch(/^calls\/x\.json/);
    expect(status).toBe(2);
    expect(stdout).toContain('3 calls');
  });

  it('a file that no card is for', () => {
    const { stderr, status } = told({}, 'ads/a.md');
    expect(stderr).toContain('ads/a.md: This file is in the channel ads, and no scorecard is for it.');
    expect(status).toBe(2);
  });

  it('a brand file without a card, and a card that nobody knows', () => {
    const none = run(folderWith({ 'onevoice.yaml': 'brand: Fernhill\n', 'a.txt': 'Agent: Hi.\n' }), ['score']);
    expect([none.status, none.stderr]).toEqual([
      2,
      'onevoice: The brand file has no scorecard that can be used. Write one under scorecards: (onevoice explain scorecards).\n',
    ]);
    const unknown = score('--scorecard', 'servis');
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      'onevoice: There is no scorecard "servis". Did you mean "service"? Scorecards: service.\n',
    ]);
  });
});

it('scores each conversation of a file that holds several', () => {
  const line = (id: string, who: string, text: string) =>
    `${JSON.stringify({ conversation_id: id, speaker: who, text })}\n`;
  const chats =
    line('7', 'Agent', 'Fernhill, this is Dana.') +
    line('7', 'Customer', 'Is the fern in?') +
    line('8', 'Agent', 'Yes?') +
    line('8', 'Customer', 'A refund, please.');
  const json = run(folderWith({ ...brand, 'calls/x.jsonl': chats }), ['score', 'calls/x.jsonl', '-f', 'json']).stdout;
  const calls: { conversation: string; score: number }[] = JSON.parse(json).scorecards[0].calls;
  expect(calls.map(({ conversation, score: value }) => [conversation, value])).toEqual([
    [expect.stringContaining('7'), 100],
    [expect.stringContaining('8'), 30],
  ]);
});

it('explains a scorecard by its id, and how to write one', () => {
  expect(run(folder, ['explain', 'service']).stdout).toContain('Standards, 100 points');
  const { stdout } = run(folder, ['explain', 'scorecards']);
  expect(stdout).toContain('What `onevoice score` scores conversations by, card by card.');
  expect(stdout).toContain('fail: automatic');
});
