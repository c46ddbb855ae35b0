import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, conflictsIn } from './messages.ts';

/** "delivery, price: $6 / free". */
const told = (conflicts: ReturnType<typeof between>): string[] =>
  conflicts.map(({ kind, thing, values }) => `${thing}, ${kind}: ${values.map(({ said }) => said).join(' / ')}`);

describe('a conflict', () => {
  it('names the thing, what is stated of it, and both values, marketing first', () => {
    expect(told(conflictsIn(['macros', 'Delivery is $6.'], ['ads', 'Free delivery on everything.']))).toEqual([
      'delivery, price: Free / $6',
    ]);
  });

  it('holds the sentence, the file and the line of every statement', () => {
    const [conflict] = between('Hello.\n\nYou can return it within 60 days.', 'Return it within 30 days.');
    expect(conflict!.values.map(({ statements }) => statements[0])).toMatchObject([
      { file: 'ads/0.md', channel: 'ads', side: 'marketing', quote: 'You can return it within 60 days.' },
      { file: 'macros/1.md', channel: 'macros', quote: 'Return it within 30 days.' },
    ]);
  });

  it('is found between two ads', () => {
    expect(conflictsIn(['ads', 'Delivery is $4.'], ['ads', 'Delivery is $6.'])).toHaveLength(1);
  });

  it('is found between an ad and what an agent says in a call', () => {
    expect(conflictsIn(['ads', 'Delivery is $4.'], ['calls', 'Agent: Delivery is $6.'])).toHaveLength(1);
  });

  it('is none between two calls: agents speak of their caller’s case', () => {
    expect(conflictsIn(['calls', 'Agent: Delivery is $4.'], ['calls', 'Agent: Delivery is $6.'])).toEqual([]);
  });

  it('is none with what a customer says', () => {
    expect(conflictsIn(['ads', 'Delivery is $4.'], ['calls', 'Customer: Delivery is $6.'])).toEqual([]);
  });

  it('is none within one message, which tells apart what it states', () => {
    expect(between('Delivery is $4. Delivery is $6.', 'Delivery is $6.')).toEqual([]);
  });

  it('lists each value once, with those who state it', () => {
    const said = ['Delivery is $4.', 'Delivery costs $4.', 'Delivery is $6.', 'Delivery is free.'];
    expect(told(conflictsIn(...said.map((text) => ['ads', text] as const)))).toEqual([
      'Delivery, price: $4 / $6 / free',
    ]);
  });

  it('is none where a thing has many values: something that is not read tells them apart', () => {
    const said = [3, 4, 5, 6, 7, 8].map((price) => ['ads', `Delivery is $${price}.`] as const);
    expect(conflictsIn(...said)).toEqual([]);
  });

  it('is none between two of a kind that headings name', () => {
    const page = (heading: string, text: string) => ['ads', [{ field: 'heading', text: heading }, { text }]] as const;
    const [gold, silver] = [page('Birch Card: fees', 'The fee is $40.'), page('Cedar Card: fees', 'The fee is $20.')];
    expect(conflictsIn(gold, silver)).toEqual([]);
    const withdrawals = (heading: string, price: number) => page(heading, `Withdrawals are $${price}.`);
    expect(conflictsIn(withdrawals('Birch Card: fees', 4), withdrawals('Cedar Card: fees', 2))).toEqual([]);
    expect(conflictsIn(withdrawals('Birch Card: fees', 4), withdrawals('Red Birch Card', 2))).toEqual([]);
    expect(conflictsIn(withdrawals('Birch Card: fees', 4), withdrawals('Birch Card: cash', 2))).toHaveLength(1);
  });

  it('is none where a script’s direction, a template’s branch or a question says when a value holds', () => {
    const ad = ['ads', 'A change is free.'] as const;
    const under = (...parts: readonly { text: string; heard?: boolean }[]) => conflictsIn(ad, ['macros', parts]);
    expect(under({ text: 'A change is $60.' })).toHaveLength(1);
    expect(under({ text: 'If they are late, say:', heard: false }, { text: 'A change is $60.' })).toEqual([]);
    expect(under({ text: '{{#if is_late}}\nA change is $60.\n{{/if}}' })).toEqual([]);
    expect(under({ text: 'Are you late? A change is $60.' })).toEqual([]);
  });
});

describe('what a message states', () => {
  it('is known under the many names of a thing', () => {
    expect(told(between('Moving your visit is free.', 'Rescheduling an appointment costs $20.'))).toEqual([
      'Moving your visit, price: free / $20',
    ]);
  });

  it('is of what a short question asks about, where the answer names nothing', () => {
    expect(told(between('Shuttle? It’s on us.', 'The shuttle costs $8.'))).toEqual(['Shuttle, price: on us / $8']);
    expect(between('Shuttle? It’s on us.', 'The bus costs $8.')).toEqual([]);
  });

  it('is whether something is needed', () => {
    expect(told(between('No appointment needed.', 'You’ll need an appointment.'))).toEqual([
      'appointment, need: No appointment needed / need an appointment',
    ]);
    expect(between('No appointment needed.', 'Do I need an appointment?')).toEqual([]);
    expect(between('No appointment needed.', 'You used to need an appointment.')).toEqual([]);
  });

  it('is never at odds with itself, whatever the words', () => {
    const words = [
      'delivery',
      'is',
      'free',
      '$5',
      'no',
      'receipt',
      'needed',
      'return',
      'it',
      'within',
      '30 days',
      '?',
      '.',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((said) => said.join(' '));
    fc.assert(fc.property(text, (said) => between(said, said).length === 0));
  });
});
