import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/readers/markdown/blocks.ts';
import { partOf, passageOf } from '../../../src/readers/markdown/part.ts';

/** White space, and where code and images were left out, are not compared. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function ours(source: string): string[] {
  const { blocks, references } = readBlocks(source, 0);
  return blocks
    .filter(({ kind }) => kind !== 'html')
    .flatMap((block) => {
      const texts = block.kind === 'row' ? block.lines.map((cell) => [cell]) : [block.lines];
      return texts.map((lines) => {
        const part = partOf(source, block, lines, references);
        return plain(passageOf(part, { start: 0, end: part.text.length }, {})?.text ?? '');
      });
    })
    .filter((text) => text !== '');
}

function theirs(source: string): string[] {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      found.push(plain(flat(node)));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found.filter((text) => text !== '');
}

function flat(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br/i.test(node.value) ? '\n' : '';
  if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') return ' ';
  return 'children' in node ? node.children.map(flat).join('') : '';
}

const scraps = [
  ...[
    'word',
    'b c',
    ' ',
    '  ',
    '\n',
    '*',
    '**',
    '_',
    '__',
    '***',
    '`',
    '``',
    '[',
    ']',
    '](u)',
    '](u "t")',
    '](<u v>)',
    '![',
    '[x]',
    '[x][]',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '<b c="d">',
    '<http://x.y>',
    '<a@b.c>',
    '&amp;',
    '&copy;',
    '&#65;',
    '&nope;',
    '\\*',
    '\\[',
    '\\\\',
  ],
  ...['(', ')', '"', "'", '!', '.', ',', 'é', 'snake_case', '2 * 3', '$5', '# ', '1986. x'],
];
/** Without what the reference parser reads otherwise than CommonMark says: runs of three marks, `[x][` that goes no further. */
const inline = fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 12 }).map((list) =>
  `a${list.join('')}z`
    .replace(/\n[ \n]*(?=[-+>#\d[<`]|$)/g, '\n.')
    .replace(/([*_])\1{2,}/g, '$1$1')
    .replace(/\](?=\[)/g, '] '),
);

const inQuote = (text: string) => text.replace(/^/gm, '> ');
const inItem = (mark: string) => (text: string) => `${mark} ${text.replace(/\n/g, `\n${' '.repeat(mark.length + 1)}`)}`;
const block = fc.oneof(
  inline,
  inline.map((text) => `## ${text.replaceAll('\n', ' ')} ##`),
  inline.map((text) => `${text}\n---`),
  inline.map(inQuote),
  inline.map((text) => inQuote(inQuote(text))),
  inline.map(inItem('-')),
  inline.map(inItem('10.')),
  inline.map((text) => inQuote(inItem('*')(text))),
  inline.map((text) => `| ${text.replaceAll('\n', ' ')} | b |\n|:--|--:|\n| c \\| d | ${text.replaceAll('\n', ' ')} |`),
  inline.map((text) => `\`\`\`\n${text}\n\`\`\``),
  inline.map((text) => `    ${text.replaceAll('\n', ' ')}\n\nafter`),
  fc.constant('[x]: /u "title"'),
  fc.constant('***'),
);

test('Markdown of people reads as the reference parser reads it', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const source = blocks.join('\n\n');
      expect(ours(source)).toEqual(theirs(source));
    }),
    { numRuns: 1500, seed: 296 },
  );
});
