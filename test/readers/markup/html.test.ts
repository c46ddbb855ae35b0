import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/readers/markup/html.ts';
import { expectExactPieces } from '../pieces.ts';
import { heard, readAs } from '../reading.ts';

const read = (source: string) => heard(readHtml(source));

describe('what people see of HTML', () => {
  test.each([
    ['tags inside a word do not cut it', '<p>gua<b>ran</b>tee</p>', ['guarantee']],
    ['a soft hyphen does not cut it either', '<p>gua&shy;rantee</p>', ['guarantee']],
    ['blocks cut, inline tags do not', '<div>a <i>b</i><p>c</div>d', ['a b', 'c', 'd']],
    ['white space of the source is one space', '<p> a\n\t b <b> c</b>', ['a b c']],
    ['a line break stays one', '<p>a<br>b', ['a\nb']],
    [
      'cells, items and buttons stand alone',
      '<td>a<td>b<ul><li>c<li>d</ul><button>e',
      ['a', 'b', 'c', 'd', '[button] e'],
    ],
    ['code and styles are not read', '<style>p{}</style><script>"<p>x"</script><template>y</template>z', ['z']],
    [
      'placeholders stay',
      '<p>Hi {{#if a < b}}{{name}}{{/if}}, {% x %} %{y}',
      ['Hi {{#if a < b}}{{name}}{{/if}}, {% x %} %{y}'],
    ],
    ['an image keeps words apart', '<p>a<img alt=lamp>b', ['a b', '[alt] lamp']],
    ['a page may lack its tags', 'a<p>b', ['a', 'b']],
  ])('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test.each([
    ['the attribute', '<script></script><div hidden>a</div>b'],
    ['display', '<p>b<span style="color:red; DISPLAY : none !important">a</span>'],
    ['an ancestor', '<script></script><div style="display:none"><p>a</p><p style="display:block">a</p></div>b'],
    ['no size', '<div style="font-size:0"><p>a</p></div>b'],
    ['aria', '<i aria-hidden="true">a</i>b'],
    ['a condition for Outlook', '<!--[if mso]>a<![endif]--><!--[if !mso]><!-->b<!--<![endif]-->'],
  ])('text hidden by %s is not read', (_, source) => {
    expect(read(source)).toEqual(['b']);
  });

  test('a size inside undoes no size outside, as mail templates have it', () => {
    expect(
      read('<td style="font-size:0px"><div style="font-size:13px">a</div><b style="font-size:1em">x</b></td>'),
    ).toEqual(['a']);
  });

  test('hidden text before all other in a mail is its preheader; in a page with scripts it is hidden', () => {
    const hidden = '<body><div style="display:none">a</div><p>b';
    expect(read(hidden)).toEqual(['[preheader] a', 'b']);
    expect(read(`<script></script>${hidden}`)).toEqual(['b']);
  });

  test('texts for shared links are read, the same text once', () => {
    const head = [
      '<title>Corn</title><meta name="description" content="Corn by noon.">',
      '<meta property="og:title" content="Corn"><meta property="og:description" content="Free corn.">',
      '<meta name="twitter:title" content="Sweet corn"><meta name="twitter:description" content="Free corn.">',
      '<meta property="og:url" content="a b"><meta property="og:type" content="website">',
    ];
    expect(read(`<html><head>${head.join('')}</head><body><p>Hi`)).toEqual([
      '[title] Corn',
      '[description] Corn by noon.',
      '[og:description] Free corn.',
      '[twitter:title] Sweet corn',
      'Hi',
    ]);
  });

  test('an end tag that ends nothing ends nothing', () => {
    expect(read('<p>a</b></div>b')).toEqual(['a', 'b']);
  });
});

test('whatever the HTML, every passage is exact', async () => {
  const scrap = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<div style="display:none">',
      '</div>',
      '<td>',
      '<li>',
      '<br>',
      '<img alt="a&amp;b">',
      '<!-- c -->',
    ],
    ...[
      '&amp;',
      '&copy',
      '&nbsp',
      '&#65',
      '&',
      '<',
      '>',
      ' ',
      '\n\n',
      'word',
      'é😀',
      '\u00ad',
      '\0',
      '<pre>',
      '</pre>',
      '<title>',
      '"',
      '<a title="',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (list) => {
      expectExactPieces(await readAs('html', list.join(''), 'a.html'));
    }),
    { numRuns: 1000 },
  );
});

test('a hundred thousand open tags are no deeper than one', () => {
  const deep = 100_000;
  expect(read(`${'<div>'.repeat(deep)}a`)).toEqual(['a']);
  expect(read(`${'<b><p>'.repeat(deep)}a`)).toEqual(['a']);
  expect(read(`<p ${'a '.repeat(deep)}>b`)).toEqual(['b']);
});
