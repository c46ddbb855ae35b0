import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectExactPieces } from '../pieces.ts';
import { heard, readAs, unheard } from '../reading.ts';

const read = async (text: string, path = 'about.md') => heard(await readAs('markdown', text, path));

describe('what people see of Markdown', () => {
  test.each([
    ['marks of emphasis do not cut a word', 'gua**ran**tee', ['guarantee']],
    ['an address is not read, its title is', '[here](http://a.b "Why")', ['here', '[title] Why']],
    ['a placeholder may be an address', 'Ask [us]({{ site.mail }}).', ['Ask us.']],
    ['marks in placeholders are not marks', '{{a_*b*_c}} and %{x_y_z}', ['{{a_*b*_c}} and %{x_y_z}']],
    ["a writer's placeholder in angle brackets is text", 'Hi <first name>, <b>hello</b>', ['Hi <first name>, hello']],
    ['hidden HTML is not read', 'a <span style="display:none">b *c*</span>d <script>e</script>f', ['a d f']],
    ['code is not read', 'a `b` c\n\n```\nd\n```\n\n    e', ['a  c']],
    ['wrapped lines stay lines', '> a\n> b', ['a\nb']],
    ['a shortcut to a definition is a link', '[x], [y][x], [z][]\n\n[x]: /u\n[z]: <v w> "t"', ['x, y, z']],
    ['a note is read where it stands', 'a[^1]\n\n[^1]: b\n    c', ['a', '[footnote] b\nc']],
    ['cells are known by their column', '|A|B|\n|-|-|\n|c|d|', ['A', 'B', '[A] c', '[B] d']],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('a direction in brackets between the lines of a script is not read', async () => {
    const text = '[Agent checks the account]\nAgent: "One moment."\n[waits]\nAgent: "Here it is."';
    expect(await read(text, 'scripts/a.md')).toEqual(['One moment.', 'Here it is.']);
  });

  test('front matter gives what people see of it, the rest is data', async () => {
    const document = await readAs('markdown', '---\ntitle: "A \\"b\\""\ndraft: true\nlist:\n- x\n---\nc', 'a.md');
    expect(heard(document)).toEqual(['[title] A "b"', 'c']);
    expect(document.data).toEqual({ title: 'A "b"', draft: 'true' });
  });

  test('a rule at the top of a page is no front matter', async () => {
    expect(await read('---\n\nHello, *you*.\n\n---\n\nb')).toEqual(['Hello, you.', 'b']);
  });
});

test('whatever the Markdown and wherever it lies, every passage is exact', async () => {
  const scrap = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      '> ',
      '- ',
      '1. ',
      '# ',
      '---\n',
      '```\n',
      '**',
      '*',
      '_',
      '[',
      ']',
      '](b)',
      '![',
      '|',
      '\n|-|-|\n',
    ],
    ...[
      '&amp;',
      '\\*',
      '<b>',
      '<!-- c -->',
      '<div>\n',
      '[^1]',
      '\n[^1]: d',
      '{{',
      '}}',
      '**Say:** "b"',
      'NARRATOR: c',
      'SUPER: d\n',
      '[e]',
      '(f)',
      '😀',
    ],
  );
  const path = fc.constantFrom('a.md', 'macros/a.md', 'scripts/a.md', 'ads/a.md');
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), path, async (list, where) => {
      expectExactPieces(await readAs('markdown', list.join(''), where));
    }),
    { numRuns: 1500 },
  );
});

test('marks by the hundred thousand are read in one go', async () => {
  const many = 100_000;
  for (const mark of [
    '>',
    '- ',
    '[',
    '![',
    '[a](b',
    '*a **b ',
    '`a',
    '<a ',
    '<!--',
    '|',
    '&amp',
    '{{',
    '\\',
    '> a\n',
    '  - a\n',
    '[a]: b\n',
  ]) {
    await readAs('markdown', `${mark.repeat(many)}x`, 'scripts/a.md');
  }
  expect(await read(`${'> '.repeat(many)}x`)).toHaveLength(1);
});

describe('what is said of a script, a macro, an ad', () => {
  test('a script says what follows its labels, without the quotation marks', async () => {
    const text = '**Say:** "Hello."\n\n**If cross, say:** Sorry.\n\nSmile.\n\n*(Wait.)*';
    const document = await readAs('markdown', text, 'scripts/door.md');
    expect(heard(document)).toEqual(['Hello.', 'Sorry.']);
    expect(unheard(document)).toEqual(['Say:', 'If cross, say:', 'Smile.', '(Wait.)']);
  });

  test('a script without any sign of speech is all said', async () => {
    expect(await read('# Script: door\n\nHello there.', 'scripts/door.md')).toEqual(['Hello there.']);
  });

  test('italics are for staff where the document says so, and for everybody in an ad', async () => {
    const text = '*Not to paste: anything in italics.*\n\n*Step 1.*\n\nHello.';
    expect(await read(text, 'macros/a.md')).toEqual(['Hello.']);
    expect(await read('*Charters differ.*', 'ads/a.md')).toEqual(['Charters differ.']);
  });

  test('a macro may speak of notes and conditions to the customer', async () => {
    const text = '**Note:** refunds take a day.\n\nIf it is broken: send a photo.\n\n(Weekdays only.)';
    expect(await read(text, 'macros/a.md')).toEqual([
      'Note: refunds take a day.',
      'If it is broken: send a photo.',
      '(Weekdays only.)',
    ]);
  });

  test('a heading is heard in an ad and names a macro to staff', async () => {
    expect(await read('# We deliver free', 'ads/a.md')).toEqual(['[heading] We deliver free']);
    expect(await read('# Macro: delivery\n\nHello.', 'a.md')).toEqual(['Hello.']);
  });

  test('a film has voices, and words on the screen, and directions', async () => {
    const text = 'OPEN ON: a lamp.\n\nNARRATOR: It lasts.\n\nMOM: Does it?\n\nSUPER: Ten years.\n\nShe smiles.';
    const document = await readAs('markdown', text, 'ads/lamp.md');
    expect(heard(document)).toEqual(['It lasts.', 'Does it?', '[super] Ten years.']);
    expect(document.passages.filter((passage) => passage.heard).map(({ role }) => role)).toEqual([
      'narrator',
      null,
      'narrator',
    ]);
  });

  test('words on the screen are read wherever they stand', async () => {
    const text =
      '|Picture|Sound|\n|-|-|\n|A lamp. |NARRATOR: It lasts.|\n|SUPER: Ten years.|(Music.)|\n\n[SUPER: Terms apply.]';
    expect(await read(text, 'ads/lamp.md')).toEqual([
      '[Sound] It lasts.',
      '[super] Ten years.',
      '[super] Terms apply.',
    ]);
  });

  test('every line that a voice begins is that voice', async () => {
    const document = await readAs('markdown', 'Agent: Hello.\nCustomer: Hi,\nyou.\nAgent: Bye.', 'scripts/a.md');
    expect(document.passages.map(({ role, text }) => [role, text])).toEqual([
      ['agent', 'Hello.'],
      ['customer', 'Hi,\nyou.'],
      ['agent', 'Bye.'],
    ]);
  });

  test('what is said may stand in bold, or in quotation marks after a condition', async () => {
    expect(
      await read('Stand up.\n\n**Thirty days for all of it.**\n\n**No receipt is needed here.**', 'scripts/a.md'),
    ).toEqual(['Thirty days for all of it.', 'No receipt is needed here.']);
    expect(await read('"Hello."\n\n"Bye."\n\nWhen they give the number: "Thank you."', 'scripts/a.md')).toEqual([
      'Hello.',
      'Bye.',
      'Thank you.',
    ]);
  });

  test('the lines of an ad sheet are fields', async () => {
    expect(await read('Headline 1: Free beds\nDescription: Up the stairs.', 'ads/a.md')).toEqual([
      '[headline 1] Free beds',
      '[description] Up the stairs.',
    ]);
  });
});
