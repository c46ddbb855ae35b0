import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/kinds/registry.ts';
import { remark } from './remark.ts';

const folder = join(import.meta.dirname, '../../src/kinds');

describe('the kinds', () => {
  it('are the files of their folder', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const names = files.map((file) => file.slice(0, -3)).filter((name) => name !== 'kind' && name !== 'registry');
    expect(kinds.map(({ name }) => name)).toEqual(names.sort());
  });

  it.each(kinds)('$name finds just what its example marks, and nothing in what keeps the rule', async (kind) => {
    const options = parse(kind.example.rule);
    expect(await remark(kind, options, kind.example.breaks)).toBe(kind.example.breaks);
    expect(await remark(kind, options, kind.example.keeps)).toBe(kind.example.keeps);
    expect(kind.example.breaks).toContain('«');
  });

  it.each(kinds)('$name fills every placeholder of its message', async (kind) => {
    const named = [...kind.message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(kind.placeholders).toEqual(expect.arrayContaining(named));
  });

  it.each(kinds)('$name says what each option is for, in whole sentences', ({ options }) => {
    const { properties } = options as { properties: Record<string, { description: string }> };
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^.{9,}[.?)\]]$/);
  });
});
