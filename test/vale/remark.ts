import { kinds } from '../../src/kinds/registry.ts';
import { marked, unmarked } from '../../src/lint/examples.ts';
import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { markdown } from '../../src/readers/formats/markdown.ts';
import { reader } from '../../src/readers/markdown.ts';
import { readDocument } from '../../src/readers/read.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import type { FolderEntry } from '../../src/rulebook/folder.ts';
import { createLoader, type LoadedRulebook, type RulebookHost } from '../../src/rulebook/load.ts';
import { readValeFolder } from '../../src/vale/style.ts';

const loader = createLoader({ kinds, readers: ['markdown'], styles: { 'vale:': readValeFolder } });

type Files = Readonly<Record<string, string>>;

/** A host of files in memory, with their folders. */
export function hostOf(files: Files): RulebookHost {
  const list = (folder: string): readonly FolderEntry[] | null => {
    const inner = Object.keys(files).flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
    if (inner.length === 0) return null;
    const names = new Map(
      inner.map((path) => [path.split('/')[0]!, path.includes('/') ? ('folder' as const) : ('file' as const)]),
    );
    return [...names].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return { packNames: [], pack: () => null, read: (path) => (Object.hasOwn(files, path) ? files[path]! : null), list };
}

/** Loads a brand file that extends what stands under `styles/Meadow` and, where there is one, a vocabulary. */
export function load(files: Files, brand?: string): LoadedRulebook {
  const vocabulary = Object.keys(files).some((path) => path.startsWith('styles/Vocab/Base/'))
    ? ', vale:styles/Vocab/Base'
    : '';
  const text = brand ?? `extends: ['vale:./styles/Meadow'${vocabulary}]\n`;
  return loader({ path: 'onevoice.yaml', text }, '/brand', hostOf(files));
}

/** Every fault of a style as `place: message remedy`. */
export const faultsOf = (files: Files, brand?: string): string[] =>
  load(files, brand).faults.map(({ file, line, column, message, remedy, severity }) =>
    [
      `${file}:${line}:${column}:`,
      ...(severity === 'warning' ? ['warning:'] : []),
      message,
      ...(remedy === null ? [] : [remedy]),
    ].join(' '),
  );

const read = (text: string): Document =>
  readDocument({ path: 'page.md', text, bytes: new TextEncoder().encode(text) }, markdown, reader, {
    speakers: {},
    keys: {},
    brand: null,
  });

/** What the rules of a style find on a page of Markdown. */
export async function findings(files: Files, text: string, brand?: string): Promise<readonly Finding[]> {
  const { rulebook, faults } = load(files, brand);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const { rules, matcher } = compileRulebook(rulebook, kinds);
  for (const { kind } of rules) await kind.prepare?.();
  return createLinter(rulebook, rules, matcher, '2026-01-01').lint(read(text)).findings;
}

/** Lints a page, marks out, with one rule of Vale's, and gives it back with «marks» around what was found. */
export async function remark(rule: string, text: string, more: Files = {}): Promise<string> {
  const plain = unmarked(text);
  const found = await findings({ 'styles/Meadow/Rule.yml': rule, ...more }, plain);
  const own = found.filter(({ id }) => id === 'Meadow.Rule');
  return marked(
    plain,
    own.map(({ offset, endOffset }) => [offset, endOffset] as const),
  );
}
