import { describe, expect, it } from 'vitest';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const returns = brandOf(`  returns:
    promise: Bring back any item within 30 days, no receipt needed.
    about: return | bring back
    terms: { window: at least 30 days, receipt: never, cost: free }
`);

describe('who speaks', () => {
  it("a customer's turn never breaks a promise", () => {
    expect(verdictsOn(returns, 'Customer: I have 14 days to return it.')).toBe('nothing');
  });

  it('a customer reports a promise that was not kept', () => {
    expect(verdictsOn(returns, 'Customer: Your ad says I can return it without a receipt, but they charged me.')).toBe(
      'reported',
    );
  });

  it('a customer who asks reports nothing', () => {
    expect(verdictsOn(returns, 'Customer: Can I return it without a receipt?')).toBe('nothing');
  });
});

describe('a question and its answer', () => {
  it.each([
    ['Customer: Do I need a receipt to return it?\nAgent: Yes.', 'breaks'],
    ['Customer: Do I need a receipt to return it?\nAgent: No.', 'keeps'],
    ['Customer: Is there a fee to return it?\nAgent: Yes, forty dollars.', 'breaks'],
    ['Customer: Is returning it free?\nAgent: Yeah.', 'keeps'],
  ])('%j %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });
});

describe('what is left out', () => {
  it('a short answer is about the promise last talked of', () => {
    expect(verdictsOn(returns, 'Customer: I want to return it.\nAgent: Two weeks, tops.')).toBe('breaks');
  });

  it('a topic is forgotten after a few sentences', () => {
    const text =
      'Agent: You can return it.\nAgent: Lovely day. Nice hat. Is it new? It suits you.\nAgent: I was away for two weeks.';
    expect(verdictsOn(returns, text)).toBe('nothing');
  });
});

describe('commitments that no promise covers', () => {
  it.each([
    ['Agent: I guarantee your plane leaves on time.', 'makes'],
    ['Agent: You have my word that it never rains here.', 'makes'],
    ["Agent: I promise I'll call you on Friday.", 'nothing'],
    ["Agent: I can't promise that.", 'nothing'],
    ['Agent: Is that guaranteed?', 'nothing'],
    ['Customer: You guaranteed it.', 'nothing'],
  ])('%j %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });

  it('a pledge that stands alone marks the sentence before it too', () => {
    const [found] = statementsIn(returns, "Agent: Every egg is cage-free. That's a guarantee.");
    expect(found?.quote).toBe("Every egg is cage-free. That's a guarantee.");
  });

  it('are not reported by a brand file without promises', () => {
    expect(verdictsOn('brand: Greenbasket\n', 'Agent: I guarantee your plane leaves on time.')).toBe('nothing');
  });
});
