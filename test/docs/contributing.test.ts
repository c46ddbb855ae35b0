import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { projectText, root } from './root.ts';

const contributing = projectText('CONTRIBUTING.md');

describe('CONTRIBUTING', () => {
  it('has every folder of the source', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(contributing).toContain(`| \`src/${name}/\` |`);
  });

  it('has every script', () => {
    const named = [...contributing.matchAll(/`npm (?:run )?(\w+)/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(manifest.scripts)));
  });

  it('names no file that is not there', () => {
    const paths = [...contributing.matchAll(/`((?:src|test|rules|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
