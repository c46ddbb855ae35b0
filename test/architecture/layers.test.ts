import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

const all =
  'model text facts readers reporters kinds promises tone rulebook vale lint align score discover fixes eval'.split(
    ' ',
  );

/** What the files of a room may import of ours, beside their own room. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  facts: ['model', 'text'],
  readers: ['model'],
  reporters: ['model', 'align', 'score'],
  kinds: ['model', 'text'],
  promises: ['model', 'text'],
  tone: ['model', 'text'],
  rulebook: ['model', 'text', 'kinds', 'promises', 'tone'],
  vale: ['model', 'text', 'kinds', 'rulebook'],
  lint: ['model', 'text', 'kinds', 'promises', 'tone', 'rulebook'],
  align: ['model'],
  score: ['model'],
  discover: ['model', 'text', 'promises'],
  fixes: ['model'],
  eval: ['model'],
  cli: all,
  index: all,
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The room of a file: its folder under src, or its own name at the top. */
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    relative(source, normalize(join(source, dirname(file), match[1]!))),
  );
}

describe('the layers', () => {
  it.each(files)('%s imports only from rooms below its own', (file) => {
    const room = roomOf(file);
    const rooms = importsOf(file).map(roomOf);
    expect(rooms.filter((other) => other !== room && !allowed[room]?.includes(other))).toEqual([]);
  });

  it('nobody but the command line touches the machine', () => {
    const touching = files.filter((file) => {
      if (roomOf(file) === 'cli') return false;
      const text = readFileSync(join(source, file), 'utf8');
      return /\bprocess\.(?!\s)|\bconsole\.|from 'node:(fs|child_process|worker_threads|os|net|http)|Date\.now\(|new Date\(\)/.test(
        text,
      );
    });
    expect(touching).toEqual([]);
  });

  it('no imports go in a circle', () => {
    const state = new Map<string, 'open' | 'closed'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
        return;
      }
      state.set(file, 'open');
      for (const next of valueImportsOf(file)) if (files.includes(next)) visit(next, [...path, file]);
      state.set(file, 'closed');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Static imports that stand at run time: types and lazy imports left out. */
function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s*'(\.[^']+)'/gm)].map((match) =>
    relative(source, normalize(join(source, dirname(file), match[1]!))),
  );
}
