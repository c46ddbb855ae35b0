import { describe, expect, it } from 'vitest';
import { valeKinds } from '../../src/kinds/vale/registry.ts';
import { findings, remark } from './remark.ts';

/** A page that a rule finds the marked stretches in, and nothing else. */
const marks = async (rule: string, page: string, more = {}) => expect(await remark(rule, page, more)).toBe(page);

const existence = (...lines: readonly string[]) => ['extends: existence', "message: Avoid '%s'.", ...lines].join('\n');
const substitution = (...lines: readonly string[]) =>
  ['extends: substitution', "message: Use '%s', not '%s'.", ...lines].join('\n');
const sequence = (...lines: readonly string[]) =>
  ['extends: sequence', 'message: Avoid it.', 'tokens:', ...lines].join('\n');
const messages = async (rule: string, page: string) =>
  (await findings({ 'styles/Meadow/Rule.yml': rule }, page)).map(({ message }) => message);

describe("Vale's kinds", () => {
  it.each(valeKinds)('$name finds its own example and lets the other pass', async ({ example }) => {
    await marks(example.rule, example.breaks);
    await marks(example.rule, example.keeps);
  });

  it('are eleven, all that hold data', () => {
    expect(valeKinds.map(({ vale }) => vale)).toEqual(
      'capitalization conditional consistency existence metric occurrence readability repetition sequence spelling substitution'.split(
        ' ',
      ),
    );
  });
});

describe('existence', () => {
  it('finds whole words in the letter case they are written in, unless it says otherwise', async () => {
    await marks(existence('tokens: [clear]'), 'It is «clear». Clear and unclear, clearly.');
    await marks(existence('tokens: [clear]', 'ignorecase: true'), 'It is «clear». «Clear» and unclear.');
    await marks(existence('tokens: [clear]', 'nonword: true'), 'It is «clear». Clear and un«clear».');
  });

  it('knows the edges of words in every script', async () => {
    await marks(existence('tokens: [na, café, été]'), 'naïve «na», a «café» and cafés, «été».');
  });

  it('finds multi-word tokens over a line end that is white space to its pattern', async () => {
    await marks(existence('tokens: [in\\s+order\\s+to]'), 'Do it «in order\nto» win.');
  });

  it('puts `raw` before its tokens, or after them, as one pattern', async () => {
    await marks(existence("raw: ['\\d{1,2}/', '\\d{2}']"), 'On «12/24» or 12-24.');
    await marks(
      existence("raw: [' now']", 'tokens: [go, run]', 'append: true', 'nonword: true'),
      'We «go now» and «run now», now go.',
    );
  });

  it('leaves exceptions alone that stand in a match, or around it', async () => {
    await marks(existence("tokens: ['data \\w+']", 'exceptions: [set]'), 'The «data sheet» and the data set.');
    await marks(existence('tokens: [park]', 'exceptions: [theme park]'), 'A «park» is no theme park.');
    await marks(existence('tokens: [it]', 'ignorecase: true', 'exceptions: [IT]'), 'Ask IT about «it».');
  });

  it('takes the first alternative that matches at a place', async () => {
    await marks(existence('tokens: [log, log in]'), 'Please «log» in.');
    await marks(existence('tokens: [log in, log]'), 'Please «log in».');
  });

  it('sees code where Vale sees stars', async () => {
    await marks(existence("tokens: ['the +the']"), 'It is the `x` the shop, «the the» van.');
  });

  it('reports no more than its limit in a file', async () => {
    await marks(existence('tokens: [bad]', 'limit: 1'), 'It is «bad», so bad.\n\nAnd bad again.');
  });
});

describe('substitution', () => {
  it('tries the longest key first and names what is expected before what is there', async () => {
    const rule = substitution('swap: { log: journal, log in: sign in }');
    await marks(rule, 'To «log in», keep a «log».');
    expect(await messages(rule, 'Please log in.')).toEqual(["Use 'sign in', not 'log in'."]);
  });

  it('lets pass what is as it should be, which a value can say as a pattern', async () => {
    await marks(substitution("swap: { '[Jj]ava ?[Ss]cript': JavaScript }"), 'JavaScript and «Javascript».');
    await marks(substitution("swap: { 'advis[eo]r': 'advis(?:er)' }"), 'An adviser and an «advisor».');
  });

  it('fills in what a group took', async () => {
    expect(await messages(substitution("swap: { '(\\w+)-click on': $1-click }"), 'Then right-click on it.')).toEqual([
      "Use 'right-click', not 'right-click on'.",
    ]);
  });

  it('offers what is to stand there instead where its action replaces', async () => {
    const rule = substitution('swap: { commence: begin|start, sofa: couch }', 'action: { name: replace }');
    const found = await findings({ 'styles/Meadow/Rule.yml': rule }, 'We commence on a sofa.');
    expect(found.map(({ message }) => message)).toEqual([
      "Use 'begin' or 'start', not 'commence'.",
      "Use 'couch', not 'sofa'.",
    ]);
    expect(found.map(({ fix }) => fix && [fix.text, fix.safe])).toEqual([
      ['begin', false],
      ['couch', true],
    ]);
  });

  it('puts a capital where one stood, if it says so', async () => {
    expect(
      await messages(substitution('ignorecase: true', 'capitalize: true', 'swap: { sofa: couch }'), 'Sofa'),
    ).toEqual(["Use 'Couch', not 'Sofa'."]);
  });
});

describe('occurrence', () => {
  const commas = (...lines: readonly string[]) =>
    ['extends: occurrence', "message: '%d of them'", "token: ','", ...lines].join('\n');

  it('counts block by block and tells once a block how many there are', async () => {
    const rule = commas('max: 2', 'scope: sentence');
    await marks(rule, 'One«,» two, three, four. One, two, three.');
    expect(await messages(rule, 'One, two, three, four.')).toEqual(['3 of them']);
    await marks(commas('max: 2'), 'One«,» two. Three, four, five.');
  });

  it('finds what is too little at the first word of the block', async () => {
    await marks(
      "extends: occurrence\nmessage: More.\nscope: heading\nmin: 2\ntoken: '\\w+'",
      '# «Help»\n\nText.\n\n## More help',
    );
  });
});

describe('repetition', () => {
  it('counts letters only where it says so, and no more than a sentence', async () => {
    const rule = (alpha: boolean) => `extends: repetition\nmessage: '%s'\nalpha: ${alpha}\ntokens: ['[^\\s]+']`;
    await marks(rule(false), 'Dial «9 9» on «the the» phone.');
    await marks(rule(true), 'Dial 9 9 on «the the» phone.');
    await marks("extends: repetition\nmessage: '%s'\ntokens: ['[^\\s.]+']", 'It is about that. That is it is.');
  });
});

describe('consistency', () => {
  it('takes both sides of a pair in one file for one too many, at the last in the block', async () => {
    await marks(
      'extends: consistency\nmessage: Both.\neither: { grey: gray }',
      'A grey van.\n\nA «gray» van.\n\nA «grey» one.',
    );
    await marks('extends: consistency\nmessage: Both.\neither: { grey: gray }', 'A grey van.\n\nA Gray van.');
  });
});

describe('conditional', () => {
  const rule = "extends: conditional\nmessage: What is '%s'?\nfirst: '\\b[A-Z]{3,5}\\b'\n";

  it('remembers for the rest of the file what a group took', async () => {
    await marks(
      `${rule}second: '\\(([A-Z]{3,5})\\)'`,
      'The «WHO» and the health body (WHO).\n\nThe WHO again. The «FAO».'.replace('«WHO»', 'WHO'),
    );
    await marks(`${rule}second: '\\(([A-Z]{3,5})\\)'`, 'The «FAO».\n\nThe food body (FAO).\n\nThe FAO.');
  });

  it('asks for the other in the same block where it has no group', async () => {
    await marks(`${rule}second: in full`, 'The WHO, in full.\n\nThe «WHO».');
  });
});

describe('capitalization', () => {
  const casing = (...lines: readonly string[]) =>
    ['extends: capitalization', "message: \"'%s' should be '%s'.\"", ...lines].join('\n');

  it('asks for four words of five to be right, or for the share it names', async () => {
    await marks(
      casing('match: $sentence', 'scope: heading'),
      '# Where we bring your order Today\n\n# «Where we bring Your Order»',
    );
    await marks(casing('match: $sentence', 'scope: heading', 'threshold: 1'), '# «Where we bring your order Today»');
  });

  it('knows exceptions, and words after which a capital may stand', async () => {
    const rule = casing('match: $sentence', 'scope: heading', "indicators: [':']", 'exceptions: [Fort Wayne, iPhone]');
    await marks(
      rule,
      '# Bread: Where to buy\n\n# Stores in Fort Wayne\n\n# «Bread and Butter Stores»\n\n# iPhone cases',
    );
  });

  it('writes titles as AP and Chicago do, and takes "to" either way', async () => {
    expect(await messages(casing('match: $title', 'scope: heading'), '# where bread comes from')).toEqual([
      "'where bread comes from' should be 'Where Bread Comes From'.",
    ]);
    await marks(casing('match: $title', 'scope: heading'), '# How to Bake With Us\n\n# How To Bake With Us');
    await marks(casing('match: $title', 'style: Chicago', 'scope: heading'), '# Bake with Us in the Park');
  });

  it('takes small letters, capitals and patterns', async () => {
    await marks(casing('match: $lower', 'scope: list'), '- bread\n- «Milk»');
    await marks(casing('match: $upper', 'scope: list'), '- «bread»\n- MILK');
    await marks(casing("match: '[A-Z].*'", 'scope: list'), '- «bread»\n- Milk');
  });
});

describe('metric', () => {
  const metric = (formula: string, condition: string) =>
    `extends: metric\nmessage: '%s'\nformula: '${formula}'\ncondition: '${condition}'`;

  it('counts running text, lists and quotes, and the parts of a page', async () => {
    const page = '# A heading\n\nFour words are here.\n\n- one\n- two\n\n> Three more words.\n';
    expect(await messages(metric('words', '> 0'), page)).toEqual(['9.00']);
    expect(await messages(metric('list * 100 + heading.h1 * 10 + blockquote', '> 0'), page)).toEqual(['211.00']);
    expect(await messages(metric('words', '> 9'), page)).toEqual([]);
  });

  it('divides whole numbers as Tengo does, and knows its functions', async () => {
    expect(await messages(metric('7 / 2 + math.sqrt(16.0) - 7.0 / 2', '!= 0'), 'A word.')).toEqual(['3.50']);
  });
});

describe('readability', () => {
  it('takes the average of its metrics, and says nothing of a page without text', async () => {
    const rule = "extends: readability\nmessage: '%s'\ngrade: 12\nmetrics: [Flesch-Kincaid, SMOG, Gunning Fog]";
    expect(await messages(rule, 'We bring it to you. You eat it.')).toEqual([]);
    const hard = 'Reimbursement eligibility determinations necessitate comprehensive documentation.';
    expect(Number((await messages(rule, hard))[0])).toBeGreaterThan(12);
    expect(await messages(rule, '# Comprehensive documentation')).toEqual([]);
  });
});

describe('spelling', () => {
  it('passes by what its filters name and, unless custom, what is no plain word', async () => {
    await marks(
      "extends: spelling\nmessage: '%s'\nfilters: ['^Q']",
      'A «wrod», a Qwrod, an e-wrod, MeadowCart, an ABCX.',
    );
    await marks("extends: spelling\nmessage: '%s'\ncustom: true", 'A «wrod», an «e-wrod».');
  });

  it('cuts marks off words, and says where the word stands', async () => {
    await marks("extends: spelling\nmessage: '%s'", "He said (“«wrod»,” or '«wrods»').");
  });

  it('takes the dictionary it names', async () => {
    await marks("extends: spelling\nmessage: '%s'\ndictionaries: [en_GB]", 'The colour, and the «recieved».');
  });
});

describe('sequence', () => {
  it('takes the words between places that a place lets stand there', async () => {
    const rule = sequence('  - pattern: of', '  - tag: NN', '    skip: 2');
    await marks(rule, 'Part «of the big store».');
    await marks(sequence('  - pattern: of', '  - tag: NN'), 'Part of the big store.');
  });

  it('goes left from its first pattern, too', async () => {
    await marks(
      sequence('  - tag: JJS', '    skip: 3', '  - pattern: of', '  - pattern: all'),
      'It is the «best shop in town of all» today.'.replace('in town ', ''),
    );
  });

  it('takes what must not stand there for kept at the end of a sentence', async () => {
    const rule = sequence('  - pattern: please', '  - pattern: help', '    negate: true');
    await marks(rule, 'Would you «please wait» and please help us?');
  });

  it('reports the token it aims at, and nothing that begins in an exception', async () => {
    await marks(sequence('  - pattern: very', '  - tag: JJ', '    target: true'), 'A very «nice» shop.');
    await marks(
      `${sequence('  - pattern: very', '  - tag: JJ')}\nexceptions: ['the very best']`,
      'A «very nice» shop, the very best.',
    );
  });
});
