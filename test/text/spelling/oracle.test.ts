import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../src/text/spelling/dictionary.ts';

/** Forms of a word, right and wrong: with endings and beginnings, a letter lost, a letter twice, two changed round. */
function formsOf(word: string, turn: number): string[] {
  const at = turn % word.length;
  return [
    word,
    ...['s', 'ed', 'd', 'ing', 'er', 'ly', 'ness', 'able', "'s"].map((ending) => word + ending),
    ...['un', 're', 'dis', 'over'].map((beginning) => beginning + word),
    `${word.slice(0, -1)}ies`,
    `re${word}ed`,
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ].filter((form) => form.length > 1);
}

describe.each([
  ['American', american],
  ['British', british],
])('the %s dictionary', (_, { aff, dic }) => {
  it('knows just the words that nspell knows', () => {
    const decoder = new TextDecoder();
    const ours = new Dictionary(decoder.decode(aff), decoder.decode(dic));
    const theirs = nspell(Buffer.from(aff), Buffer.from(dic));
    const stems = [...ours.stems()].filter((stem, index) => index % 9 === 0 && /^[a-z]{3,}$/.test(stem));
    const forms = [...new Set(stems.flatMap(formsOf))];
    const known = forms.filter((form) => ours.has(form));
    expect(known.length).toBeGreaterThan(stems.length);
    expect(forms.length).toBeGreaterThan(known.length * 2);
    expect(forms.filter((form) => ours.has(form) !== theirs.correct(form))).toEqual([]);
  });
});
