import { describe, expect, it } from 'vitest';
import { faultsOf, findings, remark } from './remark.ts';

const vocabulary = (accept: string, reject = '') => ({
  'styles/Vocab/Base/accept.txt': accept,
  'styles/Vocab/Base/reject.txt': reject,
});

describe('a vocabulary', () => {
  it('has rules leave its accepted terms alone, unless they say otherwise', async () => {
    const rule = 'extends: existence\nmessage: No.\nignorecase: true\ntokens: [meadow, cart]';
    const terms = vocabulary('# our names\nMeadow\n');
    expect(await remark(rule, 'The «meadow» and the Meadow cart.'.replace('«meadow»', 'meadow'), terms)).toBe(
      'The «meadow» and the Meadow «cart».',
    );
    expect(await remark(`${rule}\nvocab: false`, 'The Meadow cart.', terms)).toBe('The «Meadow» «cart».');
  });

  it('spells its terms right for spelling rules, in any letter case, several words together', async () => {
    const rule = "extends: spelling\nmessage: '%s'";
    expect(await remark(rule, 'A meadowcart, a vetch wrod, a wrod.', vocabulary('MeadowCart\nvetch wrod\n'))).toBe(
      'A meadowcart, a vetch wrod, a «wrod».',
    );
  });

  it('makes the rules Vale.Terms and Vale.Avoid', async () => {
    const found = await findings(
      {
        ...vocabulary('MeadowCart\n', 'weedkiller\n'),
        'styles/Meadow/A.yml': 'extends: existence\nmessage: x\ntokens: [zzz]',
      },
      'The Meadowcart has weedkiller. A MeadowCart.',
    );
    expect(found.map(({ id, quote, message, severity }) => [id, quote, message, severity])).toEqual([
      ['Vale.Terms', 'Meadowcart', "Use 'MeadowCart' instead of 'Meadowcart'.", 'error'],
      ['Vale.Avoid', 'weedkiller', "Avoid using 'weedkiller'.", 'error'],
    ]);
  });

  it('tells which line it cannot use, and uses the others', () => {
    const brand = "extends: ['vale:styles/Vocab/Base']\n";
    expect(faultsOf(vocabulary('Meadow\n[a-z-[b]]\n'), brand)).toEqual([
      'styles/Vocab/Base/accept.txt:2:1: Characters taken out of brackets, [a-z-[aeiou]], are not known here. Write (?![aeiou])[a-z].',
    ]);
  });
});
