import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('the tone part of a brand file', () => {
  it('says what is wrong with limits, and what would be right', () => {
    const text = `tone:
  a: { measure: { warmth: 0.5 to 0.3 } }
  b: { measure: { warmht: at least 0.3 } }
  c: { measure: { politeness: at least 3 } }
  d: { measure: { emoji: at least 2 } }
  e: { readable: hard }
  f: { readable: at least grade 11 and at most grade 9 }
`;
    expect(told(text)).toBe(`  a: { measure: { warmth: 0.5 to 0.3 } }
                          ^^^^^^^^^^
Nothing is at least 0.5 and at most 0.3.
Swap the numbers: 0.3 to 0.5.
  b: { measure: { warmht: at least 0.3 } }
                  ^^^^^^
Unknown key "warmht" in "measure" of the tone attribute "b".
Did you mean "warmth"?
  c: { measure: { politeness: at least 3 } }
                              ^^^^^^^^^^
"politeness" goes from -1 to 1; 3 is beyond.
For example: politeness: at least 0.3
  d: { measure: { emoji: at least 2 } }
                         ^^^^^^^^^^
"emoji" can only be limited upwards.
For example: emoji: at most 1
  e: { readable: hard }
                 ^^^^
"hard" is no limit.
For example: readable: at most grade 9
  f: { readable: at least grade 11 and at most grade 9 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Nothing is at least 11 and at most 9.
Swap the numbers: 9 to 11.`);
  });

  it('knows what a name was meant to be', () => {
    const text = `tone:
  a: { avoid: [jargn, warmth, "free (x"] }
  b: { avoid: customer, use: { customer: client } }
  c: { do: "Hello." }
  d: { avoid: hype, message: 'Not {actul}.' }
`;
    expect(told(text)).toBe(`  a: { avoid: [jargn, warmth, "free (x"] }
               ^^^^^
warning: There is no measure "jargn"; it is taken for a phrase.
Did you mean "jargon"?
  a: { avoid: [jargn, warmth, "free (x"] }
                      ^^^^^^
"warmth" is a scale, which has limits.
Write it under measure: { warmth: at most 0.3 }.
  a: { avoid: [jargn, warmth, "free (x"] }
                                    ^
"(" is not closed.
Close it with ), or write \\( to mean it.
  b: { avoid: customer, use: { customer: client } }
                               ^^^^^^^^
"customer" stands under "avoid" too.
Take it out of one of the two.
  c: { do: "Hello." }
  ^
warning: This attribute says nothing that can be checked.
For example: avoid: [jargon]
  d: { avoid: hype, message: 'Not {actul}.' }
                                  ^^^^^^^
The message has no value for "{actul}".
Did you mean "{actual}"? Known here: {measure}, {expected}, {actual}, {brand}.`);
  });
});
