import { describe, expect, it } from 'vitest';
import { remark } from './remark.ts';

const page = `---
title: Plum
---

# Plum one

Plum two. Plum three.

- Plum four
  - Plum five

> Plum six

| Plum seven |
|---|
| Plum eight |

![Plum nine](x.png)

<blockquote><p>Plum ten</p></blockquote>
`;

/** Which of the plums a scope sees. */
async function seen(scope: string, pattern = 'Plum( \\w+)?'): Promise<string> {
  const marked = await remark(
    `extends: existence\nmessage: No.\nnonword: true\nscope: ${scope}\ntokens: ['${pattern}']`,
    page,
  );
  return [...marked.matchAll(/«Plum ?(\w*)»/g)].map(([, name]) => name || 'title').join(' ');
}

describe('scopes', () => {
  it.each([
    ['text', 'title one two three four five six seven eight nine ten'],
    ['heading', 'one'],
    ['heading.h1', 'one'],
    ['heading.h2', ''],
    ['list', 'four five'],
    ['blockquote', 'six ten'],
    ['table', 'seven eight'],
    ['table.header', 'seven'],
    ['alt', 'nine'],
    ['frontmatter', 'title'],
    ['text.frontmatter.title', 'title'],
    ['paragraph', 'two three'],
    ['~heading', 'title two three four five six seven eight nine ten'],
    ['~heading & ~list & ~table', 'title two three six nine ten'],
    ['[heading, list]', 'one four five'],
    ['text.md', 'title one two three four five six seven eight nine ten'],
    ['heading.html', ''],
    ['sentence & list', 'four five'],
    ['summary', 'two three four five six ten'],
    ['raw', 'title one two three four five six seven eight nine ten'],
  ])('%s', async (scope, wanted) => {
    expect(await seen(scope)).toBe(wanted);
  });

  it('let a pattern see the beginning of each sentence, and of each paragraph', async () => {
    expect(await seen('sentence', '^Plum( \\w+)')).toBe('one two three four five six seven eight nine ten');
    expect(await seen('paragraph', '^Plum( \\w+)')).toBe('two');
  });

  it('show the source itself to raw rules', async () => {
    const rule = "extends: existence\nmessage: No.\nscope: raw\nnonword: true\ntokens: ['!\\[[^\\]]+\\]']";
    expect(await remark(rule, 'Text ![alt](x.png).')).toBe('Text «![alt]»(x.png).');
  });
});
