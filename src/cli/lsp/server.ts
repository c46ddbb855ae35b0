import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type Hover,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../model/finding.ts';
import { brandFileNames } from '../config.ts';
import { entriesIn, pageOf } from '../pages.ts';
import type { Settings } from '../settings.ts';
import { version } from '../version.ts';
import type { World } from '../world.ts';
import { actionsFor } from './actions.ts';
import { completionsAt } from './completion.ts';
import { type Desk, Desks, findingsIn } from './desk.ts';
import { diagnosticOf, diagnosticOfFault, rangeOf, saidOf } from './diagnostics.ts';

/** How long a document must rest before it is looked at, in milliseconds. */
const rest = 150;

/** Serves an editor until it hangs up. Resolves to 0, or to 1 where it left without `shutdown`. */
export function serve(world: World, settings: Settings): Promise<number> {
  return new Promise((resolve) => {
    const connection = createConnection(world.stdin as NodeJS.ReadStream, world.stdout as NodeJS.WriteStream);
    let asked = false;
    connection.onShutdown(() => {
      asked = true;
    });
    connection.onExit(() => resolve(asked ? 0 : 1));
    new Session(connection, settings).listen();
  });
}

/** One editor's session: what is open, what was found in it. */
class Session {
  readonly #connection: Connection;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #desks: Desks;
  readonly #found = new Map<string, readonly Finding[]>();
  /** Brand file, or folder without one → the desk that judged last. */
  readonly #judgedBy = new Map<string, Desk>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, settings: Settings) {
    this.#connection = connection;
    this.#desks = new Desks(settings, (path) => this.#documents.get(pathToFileURL(path).href)?.getText() ?? null);
  }

  listen(): void {
    const connection = this.#connection;
    let canWatch = false;
    connection.onInitialize(({ capabilities }) => {
      canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      return this.#offer();
    });
    connection.onInitialized(() => {
      const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
      if (canWatch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
    this.#documents.onDidChangeContent(({ document }) => this.#wait(document));
    this.#documents.onDidClose(({ document }) => {
      clearTimeout(this.#waiting.get(document.uri));
      this.#found.delete(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    connection.onDidChangeWatchedFiles(() => this.#reload());
    connection.onHover(({ textDocument, position }) => this.#hover(textDocument.uri, position));
    connection.onCodeAction(({ textDocument, range }) => this.#actions(textDocument.uri, range));
    connection.onCompletion(({ textDocument, position }) => {
      const document = this.#documents.get(textDocument.uri);
      if (!document || !isBrandFile(textDocument.uri)) return [];
      return completionsAt(document.getText(), position.line, position.character);
    });
    this.#documents.listen(connection);
    connection.listen();
  }

  #offer(): InitializeResult {
    return {
      serverInfo: { name: 'onevoice', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: true,
        completionProvider: { triggerCharacters: [':', ' '] },
      },
    };
  }

  #wait(document: TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri));
    this.#waiting.set(
      document.uri,
      setTimeout(() => void this.#look(document.uri), rest),
    );
  }

  /** A brand file may have changed: all that is open is looked at again. */
  #reload(): void {
    for (const document of this.#documents.all()) if (!isBrandFile(document.uri)) this.#wait(document);
  }

  async #look(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document || !uri.startsWith('file:')) return;
    const { version: seen } = document;
    if (isBrandFile(uri)) this.#reload();
    const diagnostics = await this.#diagnose(document);
    // What has changed meanwhile is looked at again anyway.
    if (this.#documents.get(uri)?.version === seen) await this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  async #diagnose(document: TextDocument): Promise<Diagnostic[]> {
    const path = fileURLToPath(document.uri);
    const desk = await this.#desks.for(path);
    // Another brand file's text holds now, or the same one's new text: what was found by the old one is looked at again.
    const place = desk.path ?? desk.folder;
    const before = this.#judgedBy.get(place);
    this.#judgedBy.set(place, desk);
    if (before && before !== desk && !isBrandFile(document.uri)) this.#reload();
    if (isBrandFile(document.uri)) {
      const own = desk.faults.filter(({ file }) => join(desk.folder, file) === path);
      return own.map(diagnosticOfFault);
    }
    const found = await findingsIn(desk, path, document.getText());
    this.#found.set(document.uri, typeof found === 'string' ? [] : found);
    return typeof found === 'string' ? [] : found.map(diagnosticOf);
  }

  async #hover(uri: string, place: { line: number; character: number }): Promise<Hover | null> {
    const finding = (this.#found.get(uri) ?? []).find((each) => isIn(place, rangeOf(each)));
    if (!finding) return null;
    const { rulebook }: Desk = await this.#desks.for(fileURLToPath(uri));
    const page = pageOf(finding.id, entriesIn(rulebook));
    const value = `${literal(saidOf(finding))}${page === null ? '' : `\n\n${fenced(page)}`}`;
    return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(finding) };
  }

  async #actions(uri: string, { start, end }: Range) {
    const document = this.#documents.get(uri);
    const found = (this.#found.get(uri) ?? []).filter((each) => {
      const own = rangeOf(each);
      return isBefore(own.start, end) && isBefore(start, own.end);
    });
    if (!document || found.length === 0) return [];
    const path = fileURLToPath(uri);
    const desk = await this.#desks.for(path);
    const brandText = desk.path === null ? null : this.#desks.textOf(desk.path);
    const rangeAt = (offset: number, endOffset: number): Range => ({
      start: document.positionAt(offset),
      end: document.positionAt(endOffset),
    });
    return found.flatMap((finding) => actionsFor(finding, uri, path, rangeAt, desk, brandText));
  }
}

type Place = { readonly line: number; readonly character: number };
type Range = { start: { line: number; character: number }; end: { line: number; character: number } };

const isBrandFile = (uri: string): boolean => brandFileNames.some((name) => name === basename(uri));

/** Whether one place is before another, or the same. */
const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);

const isIn = (place: Place, { start, end }: Range): boolean => isBefore(start, place) && isBefore(place, end);

/** Words of an input in Markdown, as they are. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~!&]/g, '\\$&');

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
