import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Imports of Node's modules that open connections, in any spelling of an import. */
const networked =
  /(?:from|import|require)\s*\(?\s*["'`](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/\w+)?["'`]/;
const globals = /(?<![.\w$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/;

const textsIn = (folder: string, ending: string): [string, string][] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => [`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8')]);

describe('the program', () => {
  it.each([
    ['src', '.ts'],
    ['dist', '.js'],
    ['dist', '.cjs'],
  ])('has nothing in %s that opens a connection, bundled packages included', (folder, ending) => {
    const texts = textsIn(folder, ending);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(([file, text]) => (networked.test(text) || globals.test(text) ? [file] : []))).toEqual([]);
  });

  it('would be noticed if it did', () => {
    for (const line of ["import { get } from 'node:https';", 'require("net")', "await import('dns/promises')"]) {
      expect(networked.test(line)).toBe(true);
    }
    expect(globals.test('await fetch(url)')).toBe(true);
  });
});
