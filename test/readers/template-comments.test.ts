import { expect, test } from 'vitest';
import { expectExactPieces } from './pieces.ts';
import { heard, readAs } from './reading.ts';

test.each([
  ['Hi{% comment %}ask Dana{% endcomment %}, it left.', 'Hi, it left.'],
  ['{%- comment -%} a {%- endcomment -%}It {# b #}left{{! c }}{{!-- d }} --}}.', 'It left.'],
  ['{{#if x}}It left.{{/if}}', '{{#if x}}It left.{{/if}}'],
  ['{% comment %}It left.', '{% comment %}It left.'],
])('a comment of a template is not sent: %s', async (text, sent) => {
  const document = await readAs('macros-json', JSON.stringify([{ title: 'A', body: text }]), 'macros/a.json');
  expect(heard(document)).toEqual([sent]);
  expectExactPieces(document);
});

test('a comment may run over paragraphs of its message, and not into the next message', async () => {
  const page = '<p>One {% comment %} a</p><p>b</p><p>c {% endcomment %} two {% comment %}d{% endcomment %}</p>';
  const document = await readAs('html', page, 'a.html');
  expect(heard(document)).toEqual(['One', 'two']);
  expect(document.comments.map(({ text }) => text)).toEqual(['a\nb\nc', 'd']);
  expectExactPieces(document);
  const macros = [
    { title: 'A', body: '{% comment %}One.' },
    { title: 'B', body: 'Two.{% endcomment %}' },
  ];
  const apart = await readAs('macros-json', JSON.stringify(macros), 'macros/a.json');
  expect(heard(apart)).toEqual(['{% comment %}One.', 'Two.{% endcomment %}']);
});

test('a transcript holds what was said, comment or not', async () => {
  const document = await readAs('transcript', 'Agent: Say {# this #} now.\nCustomer: Why?\n', 'calls/a.txt');
  expect(heard(document)[0]).toBe('Say {# this #} now.');
});
