import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();
const brand = join(import.meta.dirname, '../../fixtures/greenbasket');

describe('onevoice schema', () => {
  const { status, stdout } = run(folderWith({ 'a.txt': '' }), ['schema']);
  const schema = JSON.parse(stdout);
  const isBrandFile = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const faultsOf = (value: unknown) => (isBrandFile(value) ? [] : isBrandFile.errors);
  const read = (file: string) => parse(readFileSync(join(brand, file), 'utf8'));

  it('prints a JSON Schema', () => {
    expect(status).toBe(0);
    expect(schema.$schema).toMatch(/^https?:\/\/json-schema\.org\//);
  });

  it.each(['onevoice.yaml', 'promises.yaml'])('is kept by the sample brand, in %s', (file) => {
    expect(faultsOf(read(file))).toEqual([]);
  });

  it.each([
    ['the brand file', () => ({ ...read('onevoice.yaml'), chanels: {} })],
    ['a rule', () => ({ rules: [{ id: 'a', kind: 'never-say', say: 'hush', sey: 'hush' }] })],
    ['a channel', () => ({ channels: { ads: { files: 'ads/**', sied: 'marketing' } } })],
    ['a promise', () => ({ promises: { a: { promise: 'A.', abuot: 'b' } } })],
    ['an exception', () => ({ allow: [{ rule: 'a', reason: 'b', file: 'c' }] })],
  ])('refuses a key of %s that is not known', (_, make) => {
    expect(faultsOf(make())).not.toEqual([]);
  });

  it('takes the same entries with their keys spelled right', () => {
    expect(
      faultsOf({
        rules: [{ id: 'a', kind: 'never-say', say: 'hush' }],
        channels: { ads: { files: 'ads/**', side: 'marketing' } },
        promises: { a: { promise: 'A.', about: 'b' } },
        allow: [{ rule: 'a', reason: 'b', files: 'c' }],
      }),
    ).toEqual([]);
  });
});
