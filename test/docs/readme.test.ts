import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { blocksOf } from './blocks.ts';
import { projectText, root } from './root.ts';
import { replayed } from './sessions.ts';
import { tables, withTables } from './tables.ts';

const readme = projectText('README.md');
const blocks = blocksOf(readme);
const commands = blocks
  .filter(({ language }) => language === 'console')
  .flatMap(({ body }) => body.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])));

describe('the README', () => {
  it('shows what its commands print and, in its tables, what the program has (npm run docs writes it anew)', async () => {
    await expect(replayed(withTables(readme))).toMatchFileSnapshot(join(root, 'README.md'));
  });

  it('has every table that the program can give', () => {
    const marked = [...readme.matchAll(/<!-- table: (\w+) -->/g)].map(([, name]) => name);
    expect(marked.sort()).toEqual(Object.keys(tables).sort());
  });

  it('has no command that nothing runs', () => {
    const unnamed = blocks.filter(({ language, file }) => language === 'sh' && file === null);
    // The test of the packed program packs and installs it.
    const install = `onevoice-${manifest.version}.tgz`;
    const linked = ['npm link', 'npm pack', `npm install --global ./${install}`];
    const checked = projectText('.ci/run');
    for (const { body } of unnamed) {
      const command = body.trim();
      if (!linked.includes(command)) expect(checked).toContain(`'${command}'`);
    }
    const workflows = blocks.filter(({ file }) => file?.includes('workflows'));
    const runs = workflows.flatMap(({ body }) =>
      [...body.matchAll(/run: (onevoice .*)/g)].map(([, command]) => command),
    );
    const inputs = Object.keys(parse(projectText('action.yml')).inputs);
    for (const { body } of workflows) {
      const action = parse(body).jobs.brand?.steps.find(({ uses }: { uses?: string }) => uses === './tools/onevoice');
      if (action) expect(inputs).toEqual(expect.arrayContaining(Object.keys(action.with)));
      else expect(body).toContain(`npm install --global ./tools/${install}\n`);
    }
    expect(runs.length).toBeGreaterThan(0);
    expect(commands).toEqual(expect.arrayContaining(runs));
  });

  it('has YAML that can be read', () => {
    for (const { language, body } of blocks) if (language === 'yaml') expect(parse(body)).toBeTypeOf('object');
  });

  it('gives each package that the program imports its reason', () => {
    const section = readme.split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
    const [installed = '', bundled = ''] = section.split('Bundled into it');
    const named = (text: string) => [...text.matchAll(/`(@?[a-z][\w./-]*)`/g)].map(([, name]) => name).sort();
    const names = Object.keys(manifest.dependencies);
    expect(named(installed)).toEqual(names.sort());
    expect(named(bundled)).toEqual(importedPackages().filter((name) => !names.includes(name)));
  });

  it('links only to what is there', () => {
    const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(headings).toContain(target.slice(1));
      else expect(projectText(target).length).toBeGreaterThan(0);
    }
  });
});

/** Packages whose code `src/` imports, beside Node's own. */
function importedPackages(): string[] {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.ts$/.test(file));
  const paths = files.flatMap((file) => {
    const values = readFileSync(join(folder, file), 'utf8').replace(/^import type [^;]*;/gm, '');
    return [...values.matchAll(/(?:from |import\()'([@a-z][\w@./-]*)'/g)].map(([, path = '']) => path);
  });
  const names = paths.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...new Set(names)].filter((name) => !builtinModules.includes(name)).sort();
}
