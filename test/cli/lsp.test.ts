import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { parse } from 'yaml';
import { bin, brandFolders } from './brand.ts';

const { folderWith, env } = brandFolders();

const brand = `brand: Fernhill
promises:
  returns-30:
    promise: Bring any plant back within 30 days.
    about: bring ...3 back | return
    terms: { window: at least 30 days }
rules:
  - { id: plain, kind: say-instead, swap: { utilize: use }, severity: error }
`;

/** An editor that talks to the server, as an editor does. */
class Editor {
  readonly #connection: MessageConnection;
  readonly #exit: Promise<number | null>;
  readonly #seen = new Map<string, Diagnostic[]>();
  #told: () => void = () => {};

  constructor(readonly folder: string) {
    const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { cwd: folder, env });
    this.#exit = new Promise((resolve) => server.on('exit', resolve));
    this.#connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.#seen.set(uri, diagnostics);
        this.#told();
      },
    );
    this.#connection.listen();
  }

  uri = (path: string): string => pathToFileURL(join(this.folder, path)).href;

  async start() {
    const about = await this.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    await this.#connection.sendNotification('initialized', {});
    return about;
  }

  open(path: string, text = readFileSync(join(this.folder, path), 'utf8')) {
    const textDocument = { uri: this.uri(path), languageId: 'text', version: 1, text };
    return this.#next(path, () => this.#connection.sendNotification('textDocument/didOpen', { textDocument }));
  }

  type(path: string, version: number, text: string) {
    const change = { textDocument: { uri: this.uri(path), version }, contentChanges: [{ text }] };
    return this.#next(path, () => this.#connection.sendNotification('textDocument/didChange', change));
  }

  ask<Answer>(what: string, path: string, more: object): Promise<Answer> {
    return this.#connection.sendRequest(`textDocument/${what}`, { textDocument: { uri: this.uri(path) }, ...more });
  }

  /** What is said of a file, after something was done. */
  async #next(path: string, act: () => Promise<void>): Promise<Diagnostic[]> {
    this.#seen.delete(this.uri(path));
    await act();
    return this.said(path);
  }

  async said(path: string): Promise<Diagnostic[]> {
    for (;;) {
      const known = this.#seen.get(this.uri(path));
      if (known) return known;
      await new Promise<void>((resolve) => {
        this.#told = resolve;
      });
    }
  }

  /** Waits until so many diagnostics stand in a file. */
  async has(path: string, count: number): Promise<void> {
    while ((await this.said(path)).length !== count) this.#seen.delete(this.uri(path));
  }

  async stop(): Promise<number | null> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    return this.#exit;
  }
}

let editor: Editor | null = null;
afterEach(async () => {
  expect(await editor?.stop()).toBe(0);
  editor = null;
});

async function editing(files: Readonly<Record<string, string>>): Promise<Editor> {
  editor = new Editor(folderWith(files));
  await editor.start();
  return editor;
}

const at = (line: number, character: number) => ({ line, character });

describe('onevoice lsp', () => {
  it('marks what is found as it is typed, before anything is saved', async () => {
    const own = await editing({ 'onevoice.yaml': brand, 'late.md': 'Hello.\n' });
    expect(await own.open('late.md')).toEqual([]);
    const [found] = await own.type('late.md', 2, 'Hello.\n\n😀 We utilize it.\n');
    expect(found).toMatchObject({
      range: { start: at(2, 6), end: at(2, 13) },
      severity: 1,
      code: 'plain',
      source: 'onevoice',
    });
    expect(await own.type('late.md', 3, 'Hello.\n')).toEqual([]);
  });

  it('explains a finding with the promise and its terms', async () => {
    const own = await editing({ 'onevoice.yaml': brand, 'a.md': 'You can return it within 14 days.\n\nHello.\n' });
    expect(await own.open('a.md')).toHaveLength(1);
    const hover = await own.ask<Hover>('hover', 'a.md', { position: at(0, 27) });
    expect(JSON.stringify(hover.contents).match(/fewer than the 30 days/g)).toHaveLength(1);
    expect(JSON.stringify(hover.contents)).toMatch(
      /14 days.*Bring any plant back within 30 days.*window: at least 30 days/,
    );
    expect(await own.ask('hover', 'a.md', { position: at(2, 1) })).toBeNull();
  });

  it('offers the fix, and an exception in the brand file', async () => {
    const own = await editing({ 'onevoice.yaml': brand, 'macros/a.md': 'We utilize it.\n' });
    await own.open('macros/a.md');
    const range = { start: at(0, 4), end: at(0, 4) };
    const actions = await own.ask<CodeAction[]>('codeAction', 'macros/a.md', { range, context: { diagnostics: [] } });
    expect(actions.map(({ title }) => title)).toEqual(['Say "use"', 'Allow plain here, in the brand file']);
    expect(actions[0]).toMatchObject({
      isPreferred: true,
      edit: { changes: { [own.uri('macros/a.md')]: [{ range: { start: at(0, 3), end: at(0, 10) }, newText: 'use' }] } },
    });
    const { newText } = actions[1]!.edit!.changes![own.uri('onevoice.yaml')]![0]!;
    expect(parse(brand + newText).allow).toEqual([
      { rule: 'plain', files: 'macros/a.md', quote: 'utilize', reason: 'say why' },
    ]);
  });

  it('tells the faults of the brand file where they stand, and looks at messages anew when it changes', async () => {
    const own = await editing({ 'onevoice.yaml': brand, 'a.md': 'We utilize it.\n' });
    expect(await own.open('a.md')).toHaveLength(1);
    expect(await own.open('onevoice.yaml')).toEqual([]);
    const [fault] = await own.type('onevoice.yaml', 2, `${brand.replace('kind: say-instead', 'kind: say-insted')}`);
    expect(fault).toMatchObject({ severity: 1, range: { start: { line: 7 } } });
    expect(fault!.message).toContain('say-instead');
    await own.has('a.md', 0);
  });

  it('looks at messages anew when what the brand file extends has changed on disk', async () => {
    const more = 'rules:\n  - { id: calm-down, kind: never-say, say: calm down }\n';
    const own = await editing({ 'onevoice.yaml': 'extends: [./more.yaml]\n', 'more.yaml': more });
    expect(await own.open('a.md', 'Calm down.')).toHaveLength(1);
    expect(await own.open('b.md', 'Calm down, then.')).toHaveLength(1);
    writeFileSync(join(own.folder, 'more.yaml'), more.replace('calm down', 'cool off'));
    expect(await own.type('a.md', 2, 'Calm down!')).toEqual([]);
    await own.has('b.md', 0);
  });

  it('completes keys, kinds, severities and packs in the brand file', async () => {
    const text =
      'bra\nrules:\n  - id: a\n    kind: \n    severity: \nextends: [onevoice:]\nmore:\n  - { id: b, kind: }\n';
    const own = await editing({ 'onevoice.yaml': text });
    await own.open('onevoice.yaml');
    const labels = async (line: number, character: number) =>
      (await own.ask<CompletionItem[]>('completion', 'onevoice.yaml', { position: at(line, character) })).map(
        ({ label }) => label,
      );
    expect(await labels(0, 3)).toEqual(expect.arrayContaining(['brand', 'channels', 'promises', 'rules']));
    expect(await labels(3, 10)).toContain('never-say');
    expect(await labels(4, 14)).toEqual(['suggestion', 'warning', 'error', 'off']);
    expect(await labels(5, 19)).toContain('service');
    expect(await labels(7, 19)).toContain('never-say');
  });

  it('stays up for files that cannot be read as messages', async () => {
    const own = await editing({ 'onevoice.yaml': brand, 'a.json': '' });
    expect(await own.open('a.json', '{"cut')).toEqual([]);
    expect(await own.open('b.md', 'We utilize it.')).toHaveLength(1);
  });
});
