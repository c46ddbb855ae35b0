import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { blocksOf } from '../docs/blocks.ts';
import { projectText } from '../docs/root.ts';
import { bin, brandFolders, type Files } from './brand.ts';

const { folderWith, run, env } = brandFolders();

const brand = `brand: Fernhill
extends: [./more.yaml]
channels:
  ads: { files: "ads/**", side: marketing }
  calls: { files: "calls/**", side: service }
promises:
  returns-30:
    promise: Bring any plant back within 30 days.
    about: bring ...3 back | return
    terms: { window: at least 30 days }
    channels: [ads]
    owner: marketing
    valid: { from: '2020-01-01' }
rules:
  - { id: plain, kind: say-instead, swap: { utilize: use }, severity: error, channels: [ads] }
  - { id: shrug, kind: never-say, say: whatever, by: agent }
tone:
  kind: { avoid: blame }
`;
const more = 'rules:\n  - { id: calm-down, kind: never-say, say: calm down }\n';
const fernhill: Files = { 'onevoice.yaml': brand, 'more.yaml': more, 'secret.md': 'We utilize it, calm down.\n' };

interface Finding {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly rule: string;
  readonly suggestion: unknown;
}

let client: Client | null = null;
afterEach(async () => {
  await client?.close();
  client = null;
});

/** A client at work in a folder, and how to ask the server's tools. */
async function assisting(folder: string, ...args: string[]) {
  const own = new Client({ name: 'test', version: '1' });
  client = own;
  const kept = Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  await own.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', ...args], cwd: folder, env: kept }),
  );
  const ask = async (name: string, given: Record<string, unknown> = {}) => {
    const { isError = false, content, structuredContent } = await own.callTool({ name, arguments: given });
    const [{ text }] = content as [{ text: string }];
    return { isError, text, data: structuredContent as Record<string, unknown> | undefined };
  };
  const check = async (given: Record<string, unknown>) => {
    const { isError, text, data } = await ask('check_draft', given);
    expect({ isError, text }).toEqual({ isError: false, text: expect.any(String) });
    return data!['findings'] as readonly Finding[];
  };
  const rulesIn = async (given: Record<string, unknown>) => (await check(given)).map(({ rule }) => rule);
  return { own, ask, check, rulesIn };
}

describe('onevoice mcp', () => {
  it('says what it is and lists its tools, all of which only read', async () => {
    const { own } = await assisting(folderWith(fernhill));
    expect(own.getServerVersion()).toMatchObject({ name: 'onevoice' });
    expect(own.getInstructions()).toContain('check_draft');
    const { tools } = await own.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['check_draft', 'explain_finding', 'list_promises']);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('checks a draft for a channel, and says where, why and what would mend it', async () => {
    const { ask } = await assisting(folderWith(fernhill));
    const draft = 'Hello.\n\n😀 We utilize it. Return it within 14 days.\n';
    const { text, data } = await ask('check_draft', { text: draft, channel: 'ads' });
    expect(data).toMatchObject({ channel: 'ads', more: 0, notes: [] });
    expect(data!['findings']).toMatchObject([
      {
        ...{ line: 3, column: 7, quote: 'utilize', rule: 'plain', severity: 'error' },
        suggestion: { line: 3, column: 7, replace: 'utilize', with: 'use' },
      },
      { line: 3, rule: 'returns-30', severity: 'error', reason: expect.stringContaining('14 days'), suggestion: null },
    ]);
    expect(JSON.parse(text)).toEqual(data);
  });

  it('knows channel and format by the path the draft will have, and reads nothing there', async () => {
    const { ask, rulesIn } = await assisting(folderWith(fernhill));
    expect(await rulesIn({ text: 'We utilize it.', file: 'ads/a.md' })).toEqual(['plain']);
    expect(await rulesIn({ text: 'We utilize it.', file: 'calls/a.md' })).toEqual([]);
    expect(await rulesIn({ text: 'We use it.', file: 'secret.md', channel: 'ads' })).toEqual([]);
    const html = { text: '<p title="calm down">We are</p>', channel: 'ads' };
    expect((await ask('check_draft', { ...html, file: 'new.html' })).data).toMatchObject({ format: 'html' });
    expect((await ask('check_draft', { ...html, format: 'html' })).data).toMatchObject({ format: 'html' });
  });

  it('takes what nobody is named for as said by the role given', async () => {
    const { rulesIn } = await assisting(folderWith(fernhill));
    expect(await rulesIn({ text: 'Whatever.' })).toEqual([]);
    expect(await rulesIn({ text: 'Whatever.', role: 'agent' })).toEqual(['shrug']);
    expect(await rulesIn({ text: 'Calm down.', role: 'customer' })).toEqual([]);
  });

  it('explains a rule, a promise, an attribute of tone and what no promise covers as onevoice explain does', async () => {
    const folder = folderWith(fernhill);
    const { ask } = await assisting(folder);
    for (const id of ['plain', 'calm-down', 'returns-30', 'kind', 'unledgered']) {
      const { text, isError } = await ask('explain_finding', { id });
      expect({ id, text, isError }).toEqual({ id, text: run(folder, ['explain', id]).stdout, isError: false });
    }
  });

  it('lists the promises with their terms, as a tool and as resources', async () => {
    const { own, ask } = await assisting(folderWith(fernhill));
    expect((await ask('list_promises')).data).toEqual({
      brand: 'Fernhill',
      promises: [
        {
          ...{
            id: 'returns-30',
            wording: 'Bring any plant back within 30 days.',
            terms: { window: 'at least 30 days' },
          },
          ...{ channels: ['ads'], owner: 'marketing', valid: { from: '2020-01-01', until: null } },
        },
      ],
    });
    const { resources } = await own.listResources();
    expect(resources).toMatchObject([{ uri: 'onevoice://promises/returns-30', name: 'returns-30' }]);
    const { contents } = await own.readResource({ uri: resources[0]!.uri });
    expect(contents).toMatchObject([{ text: expect.stringContaining('Breaks it: less than 30 days.') }]);
    await expect(own.readResource({ uri: 'onevoice://promises/returns' })).rejects.toThrow('There are: returns-30');
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ txt: 'Hello.' }, /text[\s\S]*"txt"/],
    [{ text: '' }, /Give the draft/],
    [{ text: 7 }, /expected string/],
    [{ text: 'Hello.', channel: 'adds' }, /no channel "adds"\. Did you mean "ads"\? There are: ads, calls/],
    [{ text: 'Hello.', format: 'markdow' }, /no format "markdow"\. Did you mean "markdown"\?/],
    [{ text: 'Hello.', format: 'docx' }, /no format "docx"/],
    [{ text: 'Hello.', role: 'agnet' }, /no role "agnet"\. Did you mean "agent"\?/],
    [{ text: 'Hello.', file: '../secret.md' }, /no path below the brand's folder\. Write it as/],
    [{ text: 'Hello.', file: '/etc/passwd' }, /no path below/],
    [{ text: 'Hello.', file: 'C:\\secret.md' }, /no path below/],
    [{ text: 'Hello.', file: 'ads/..\\..\\secret.md' }, /no path below/],
    [{ text: '[{', file: 'a.json' }, /cannot be read.*formats: vtt/],
  ])('refuses %j and says what would be right', async (given, told) => {
    const { ask } = await assisting(folderWith(fernhill));
    expect(await ask('check_draft', given)).toEqual({
      isError: true,
      text: expect.stringMatching(told),
      data: undefined,
    });
  });

  it('refuses a draft that is too long, and says to check it in parts', async () => {
    const { ask } = await assisting(folderWith(fernhill));
    const { isError, text } = await ask('check_draft', { text: 'a'.repeat(200_001) });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining('check it in parts') });
    expect(text.length).toBeLessThan(500);
  });

  it('refuses an id and a tool that nobody knows', async () => {
    const { ask } = await assisting(folderWith(fernhill));
    const { isError, text } = await ask('explain_finding', { id: 'returns-3\u001b[31m' });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining('Did you mean "returns-30"?') });
    expect(text).not.toContain('\u001b');
    expect(await ask('constructor')).toMatchObject({ isError: true });
  });

  it('tells the faults of a brand file with their place and remedy, and works again once they are mended', async () => {
    const folder = folderWith({ ...fernhill, 'onevoice.yaml': brand.replace('say-instead', 'say-insted') });
    const { ask, rulesIn } = await assisting(folder);
    for (const [name, given] of [
      ['check_draft', { text: 'Hello.' }],
      ['list_promises', {}],
    ] as const) {
      const { isError, text } = await ask(name, given);
      expect(isError).toBe(true);
      expect(text).toMatch(/must be mended first\.\nonevoice\.yaml:15:\d+: .*say-instead/);
    }
    writeFileSync(join(folder, 'onevoice.yaml'), brand);
    expect(await rulesIn({ text: 'We utilize it.', channel: 'ads' })).toEqual(['plain']);
  });

  it('reads the brand file anew when it, or what it extends, has changed', async () => {
    const folder = folderWith(fernhill);
    const { rulesIn } = await assisting(folder);
    const draft = { text: 'We leverage it, calm down, cool off.', channel: 'ads' };
    expect(await rulesIn(draft)).toEqual(['calm-down']);
    writeFileSync(join(folder, 'more.yaml'), more.replace('calm down', 'cool off'));
    expect(await rulesIn(draft)).toEqual(['calm-down']);
    writeFileSync(join(folder, 'more.yaml'), more.replace('calm down', 'none'));
    expect(await rulesIn(draft)).toEqual([]);
    writeFileSync(join(folder, 'onevoice.yaml'), brand.replace('utilize', 'leverage'));
    expect(await rulesIn(draft)).toEqual(['plain']);
  });

  it('takes the brand file that is named, says where there is none, and does with the packs without one', async () => {
    const folder = folderWith({ 'other/brand.yaml': more, 'a.txt': '' });
    const named = await assisting(folder, '--config', 'other/brand.yaml');
    expect(await named.rulesIn({ text: 'Calm down.' })).toEqual(['calm-down']);
    await client?.close();
    const missing = await assisting(folder, '--config', 'missing.yaml');
    expect(await missing.ask('list_promises')).toMatchObject({
      isError: true,
      text: 'There is no brand file at missing.yaml.',
    });
    await client?.close();
    const none = await assisting(folder);
    expect(await none.rulesIn({ text: 'Calm down.', role: 'agent' })).toEqual(['told-to-calm-down']);
  });

  it('hands hostile text back in a form that no terminal obeys, its quotes exact as data', async () => {
    const { ask } = await assisting(folderWith(fernhill));
    const hostile = 'Calm \u202edown\u202c \u001b[2J##vso[x] calm\u200b down <script> ::error::x';
    const { text, data } = await ask('check_draft', { text: hostile });
    expect(text).not.toMatch(/[\u0000-\u001f\u200b\u202a-\u202e\u2066-\u2069]|##vso/u);
    for (const { line, column, quote } of data!['findings'] as readonly Finding[]) {
      expect(line).toBe(1);
      expect(hostile.slice(column - 1)).toMatch(quote === '' ? /^/ : new RegExp(`^${quote.replace(/\W/gu, '.')}`, 'u'));
    }
  });

  it('answers whatever it is asked, and is there for the next question', async () => {
    const { ask, rulesIn } = await assisting(folderWith(fernhill));
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('ads', 'html', 'csv', 'agent'),
    );
    const given = fc.record(
      { text: words, channel: words, file: words, format: words, role: words },
      { requiredKeys: ['text'] },
    );
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const { text } = await ask('check_draft', asked);
        expect(text).not.toContain('not your doing');
      }),
      { numRuns: 60 },
    );
    expect(await rulesIn({ text: 'Calm down.' })).toEqual(['calm-down']);
  });
});

/** Sends lines to the server and hangs up. */
function sent(folder: string, input: string) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const server = spawn(process.execPath, [bin, 'mcp'], { cwd: folder, env });
    let [stdout, stderr] = ['', ''];
    server.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    server.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    // A server that has left takes no more.
    server.stdin.on('error', () => {});
    server.on('close', (status) => resolve({ status, stdout, stderr }));
    server.stdin.end(input);
  });
}

const message = (id: number | null, method: string, params: object = {}): string =>
  `${JSON.stringify({ jsonrpc: '2.0', ...(id === null ? {} : { id }), method, params })}\n`;
const hello =
  message(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'a', version: '1' },
  }) + message(null, 'notifications/initialized');

it('the README shows how a client starts it', async () => {
  const settings = blocksOf(projectText('README.md')).find(({ file }) => file === '.mcp.json')!.body;
  const { command, args } = JSON.parse(settings).mcpServers.onevoice;
  expect([command, ...args]).toEqual(['onevoice', 'mcp']);
});

describe('a client of onevoice mcp that hangs up', () => {
  it('ends it quietly, with exit code 0', async () => {
    const folder = folderWith(fernhill);
    expect(await sent(folder, '')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await sent(folder, hello)).toMatchObject({ status: 0, stderr: '' });
  });

  it('is still answered what it asked before', async () => {
    const asked = message(2, 'tools/call', { name: 'check_draft', arguments: { text: 'Calm down.' } });
    const { status, stdout, stderr } = await sent(folderWith(fernhill), hello + asked);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain('calm-down');
  });

  it('is passed over where what it sends is no message, and left where that never ends', async () => {
    const folder = folderWith(fernhill);
    const garbled = await sent(folder, `{"jsonrpc"\n\u001b[31m\n${hello}${message(2, 'tools/list')}`);
    expect(garbled).toMatchObject({ status: 0, stdout: expect.stringContaining('check_draft') });
    expect(garbled.stderr).not.toContain('\u001b');
    expect(await sent(folder, 'a'.repeat(5_000_000))).toMatchObject({ status: 2, stdout: '' });
  });
});
