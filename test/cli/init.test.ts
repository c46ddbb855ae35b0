import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, type Files } from './brand.ts';

const { folderWith, run } = brandFolders();

/** The packs that `init` puts in for ads, in a folder of these files. */
function adPacks(files: Files): string[] {
  const folder = folderWith(files);
  expect(run(folder, ['init']).status).toBe(0);
  const brandFile = readFileSync(join(folder, 'onevoice.yaml'), 'utf8');
  expect(run(folder, ['test']).status).toBe(0);
  return [...brandFile.matchAll(/- onevoice:(\w+-ads)$/gm)].map((match) => match[1]!);
}

describe('init adds a pack for ads', () => {
  const meta = 'Campaign Name,Title,Body,Link Description\nMay,Corn,Sweet corn,By noon\n';

  it.each<[string, Files, string[]]>([
    [
      'of Google',
      { 'ads/rsa.csv': 'Campaign,Headline 1,Headline 2,Description 1\nMay,Corn,Peas,Fresh.\n' },
      ['search-ads'],
    ],
    ['of Meta', { 'ads/may/meta.csv': meta }, ['social-ads']],
    [
      'of Meta, as its own export',
      { 'meta.csv': Buffer.from(`\ufeff${meta.replaceAll(',', '\t')}`, 'utf16le') },
      ['social-ads'],
    ],
    ['of both', { 'ads/a.csv': 'Report of May\nHeadline 1\nCorn\n', 'ads/b.csv': meta }, ['search-ads', 'social-ads']],
    [
      'and none for other tables',
      { 'macros/a.csv': 'Title,Body\nLate,It comes.\n', 'ads/b.csv': 'Headline\nCorn\n' },
      [],
    ],
  ])('%s', (_, files, packs) => {
    expect(adPacks(files)).toEqual(packs);
  });
});
