import fc from 'fast-check';
import { NounInflector } from 'natural/lib/natural/inflectors/index.js';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/text/inflection.ts';

/** Each line is a family whose members must know each other. */
const families = `
return returns returned returning
charge charges charged charging
stop stops stopped stopping
cancel cancels canceled cancelled canceling cancelling
refer refers referred referring
visit visits visited visiting
try tries tried trying
play plays played playing
tie ties tied tying
agree agrees agreed agreeing
guarantee guarantees guaranteed guaranteeing
process processes processed processing
fix fixes fixed fixing
bill bills billed billing
ship ships shipped shipping
use uses used using
hope hopes hoped hoping
waive waives waived waiving
apologize apologise apologized apologised apologizes apologising
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
pay pays paid paying
take takes took taken taking
buy buys bought buying
send sends sent sending
find finds found finding
understand understands understood understanding
get gets got gotten getting
put puts putting
policy policies
fee fees
box boxes
case cases
price prices
address addresses
child children
person people
woman women
knife knives
hero heroes
status statuses
analysis analyses
day days
`;

describe('the forms of a word', () => {
  it.each(families.trim().split('\n'))('%s know each other', (line) => {
    const family = line.split(' ');
    for (const form of family) expect(formsOf(form)).toEqual(expect.arrayContaining(family));
  });

  it.each([
    ['hopping', 'hope'],
    ['hoping', 'hop'],
    ['planed', 'plan'],
    ['used', 'us'],
    ['added', 'ad'],
    ['united', 'unit'],
    ['bus', 'bu'],
    ['news', 'new'],
    ['this', 'thi'],
    ['need', 'ne'],
    ['thing', 'th'],
    ['bring', 'br'],
    ['during', 'dure'],
    ['evening', 'even'],
    ['fee', 'feed'],
    ['free', 'freed'],
    ['good', 'goods'],
    ['you', 'your'],
    ['can', 'cans'],
    ['only', 'on'],
    ['quickly', 'quick'],
    ['30', '30s'],
  ])('of %s have nothing to do with %s', (word, other) => {
    expect(formsOf(word)).not.toContain(other);
  });

  it('include the possessive, and start from it', () => {
    expect(formsOf('customer')).toContain("customer's");
    expect(formsOf("customer's")).toEqual(expect.arrayContaining(['customer', 'customers']));
  });

  it('agree with a pluralizer on regular nouns', () => {
    const inflector = new NounInflector();
    const nouns =
      'order refund store item receipt account agent call card coupon branch church dish glass tax discount entry city family reply delivery key toy boy photo dress loss match wish minute hour week';
    for (const noun of nouns.split(' ')) {
      const plural = inflector.pluralize(noun);
      expect(formsOf(noun)).toContain(plural);
      expect(formsOf(plural)).toContain(noun);
    }
  });

  it('begin with the word itself and hold nothing twice, whatever the word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[a-z']{1,12}$/), fc.string()), (word) => {
        const forms = formsOf(word);
        expect(forms[0]).toBe(word);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});
