import { describe, expect, it } from 'vitest';
import { brandOf, verdictsOn } from './verdicts.ts';

const gym = brandOf(`  freeze:
    promise: Freeze your membership free, for up to 90 days, with no doctor's note.
    about: freeze | pause
    terms:
      fee: { value: free, about: fee | freeze | cost }
      length: { value: at least 90 days, about: how long | freeze for }
      note: { value: never, about: note | doctor's note }
    exceeds: freeze ...4 forever
`);

describe('a short answer is held against what its question names', () => {
  it.each([
    ['How much is the fee to freeze it?', 'Seven bucks.', 'breaks'],
    ['How much does it cost to freeze it?', 'Nothing at all.', 'keeps'],
    ['How long can I freeze it?', 'Two weeks.', 'breaks'],
    ['How long can I freeze it?', 'Ninety days.', 'keeps'],
    ['How long can I freeze it?', "It's six months.", 'exceeds'],
    ["Do I need a doctor's note to freeze it?", 'Of course.', 'breaks'],
    ["Can I freeze it without a doctor's note?", 'Afraid not.', 'breaks'],
    ["Can I freeze it without a doctor's note?", 'Sure, you can.', 'keeps'],
    ['Can I freeze it forever?', 'Sure.', 'exceeds'],
    ['Can I freeze it forever?', 'No.', 'nothing'],
    ['Where is the pool?', 'Two weeks.', 'nothing'],
  ])('%s %s %s', (question, answer, verdict) => {
    expect(verdictsOn(gym, `Customer: ${question}\nAgent: ${answer}`)).toBe(verdict);
  });
});
