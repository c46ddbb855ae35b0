import { describe, expect, it } from 'vitest';
import { finding } from './finding.ts';

/** Each row: a phrase, and a text with «marks» around what it finds. */
function finds(rows: readonly (readonly [string, string])[]): void {
  it.each(rows)('%s finds %s', (phrase, text) => {
    expect(finding(phrase, text.replace(/[«»]/g, ''))).toBe(text);
  });
}

describe('words', () => {
  finds([
    ['calm down', 'Please «calm down».'],
    ['calm down', '«CALM\n  DOWN»'],
    ['calm down', 'calm, down. Calm. Down. Calm — down'],
    ['calm down', 'becalm down, calm downtown'],
    ['calm-down', 'a «calm down» and a «calm‑down»'],
    ['returns', 'One «return», two «returns», «returned», «returning», the «return’s» end'],
    ['was late', 'It «is late», they «were late», «being late»'],
    ['child', '«children», a «child»'],
    ['free', 'freed, frees, «free»'],
    ['you', 'your, yours, «you»'],
    ['apologize', 'We «apologise», she «apologized»'],
    ['the customer choice', '«The customer’s choice», «the customers’ choice»'],
    ['josé', '«José», «JOSÉ», «Jose\u0301», jos'],
    ['refund', 'a «re\u00ADfund»'],
    ['30 days', '«30 days», «30-day», 30.5 days, 130 days'],
  ]);
});

describe('contractions', () => {
  finds([
    ['do not worry', '«Don’t worry», «do not worry», «didnt worry», doe not worry'],
    ["don't worry", '«do not worry», «don’t worry»'],
    ['it is not', '«it’s not», «it isn’t», «it is not», «it wasn’t»'],
    ["I'm sorry", '«I am sorry», «I’m sorry», «Im sorry»'],
    ['cannot help', '«can’t help», «can not help», «cannot help»'],
    ['we will call', '«We’ll call», «we will call»'],
    ['it has been', '«it’s been», «it has been»'],
    ['he has a dog', 'he’s a dog, «he has a dog»'],
    ['going to call', '«gonna call»'],
    ['do (really) not know', '«don’t know», «do really not know»'],
  ]);
});

describe('marks and symbols', () => {
  finds([
    ['no receipt, no problem', '«No receipt — no problem»; «no receipt. No problem»'],
    ['calm down!', '«Calm down».'],
    ['24/7', 'open «24/7», 24 7'],
    ['5%', '«5%» and «5 %», 5'],
    ['$5', 'It is «$5», not 5 or £5.'],
    ['terms & conditions', '«Terms & Conditions», terms and conditions'],
    ['!!!', 'Hurry«!!!»'],
    ['\\(new\\)', '«(new)», new'],
  ]);
});

describe('alternatives, groups and gaps', () => {
  finds([
    ['return | bring back', '«bring it»'.replace(/[«»]/g, '')],
    ['return | bring back', '«brought back», «returned»'],
    ['(very) sorry', '«very sorry», «sorry»'],
    ['{a | the} fee', '«a fee», «the fees», fee'],
    ['{do not | never} {charge (you) | ask for} a fee', 'We «never charge you a fee» and «don’t ask for a fee».'],
    ['hello ... help', '«Hello! One two three four five six seven eight help» me'],
    ['hello ... help', 'Hello! One two three four five six seven eight nine help'],
    ['hello ... help', '«Hello there. I help» you'],
    ['hello ... help', 'Hello there. It rains. I help you'],
    ['no ...1 fee', '«no fee», «no hidden fee», no such hidden fee'],
    ['... fee ...', 'one «fee» more'],
    ['hello … bye', '«hello and bye»'],
  ]);
});

describe('exact words', () => {
  finds([
    ['"risk free"', '«Risk  Free», risk-free, risk freely'],
    ['"customer"', 'the «customer», the «customer»’s, customers'],
    ['"can"', 'I can’t, I «can»'],
    ['"don\'t"', "«Don’t», «don't», dont"],
    ['"5"', '«5», 5.5, 15, 5th'],
    ['"$5 off"', '«$5 off»!'],
    ['"wow!"', '«Wow!», wow'],
    ['="iPhone"', '«iPhone», IPHONE'],
    ['“plain”', '«plain», plains'],
    ['a "b c" d', '«a b c d», a b-c d'],
    ['"say \\"no\\""', 'I «say “no”».'],
  ]);
});

describe('beginnings, names and slots', () => {
  finds([
    ['cancel*', '«cancelled», «cancellation», uncancelled'],
    ['un* fee', '«unfair fees», «Unlisted fee»'],
    ['<word> fee', '«hidden fee», «20 fees»'],
    ['call <brand>', '«call Greenbasket», «calling greenbasket»’s'],
    ['brand name', 'At «Greenbasket», not at brand name'],
    ['[pets]', '«dogs» and «guinea pigs»'],
    ['no [family]', '«no children», «no guinea pigs», no cats'],
    ['<money> a month', '«$5 a month», $6'],
    ['within <duration>', '«within 30 days», within reach'],
    ['up to <percent> off', '«up to 20% off»'],
  ]);

  it('knows the brand’s name as people write it', () => {
    expect(finding('<brand>', 'GreenBasket, green basket, Green Basket', 'GreenBasket')).toBe(
      '«GreenBasket», «green basket», «Green Basket»',
    );
    expect(finding('<brand>', 'Ben and Jerry’s, Ben & Jerrys', "Ben & Jerry's")).toBe(
      '«Ben and Jerry’s», Ben & Jerrys',
    );
    expect(finding('<brand>', 'Nestle, Nestlé, 7 eleven', 'Nestlé')).toBe('«Nestle», «Nestlé», 7 eleven');
    expect(finding('<brand>', '7 eleven, 7-Eleven', '7-Eleven')).toBe('«7 eleven», «7-Eleven»');
  });

  it('takes the words brand name for words where there is no brand', () => {
    expect(finding('brand name', 'a brand name', null)).toBe('a «brand name»');
  });
});
