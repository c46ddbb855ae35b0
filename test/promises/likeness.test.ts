import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/lint.ts';
import { compileAlike, examplesOf, plainText } from '../../src/promises/alike.ts';
import { features } from '../../src/promises/features.ts';
import { type Chances, chancesBy, outcomes } from '../../src/promises/learned.ts';
import weights from '../../src/promises/weights.json' with { type: 'json' };
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { brandOf, conversation } from './verdicts.ts';

const brand = brandOf(
  `  bags:
    promise: A bagger stands at every open lane.
    about: bagger
    terms: { cost: free }
    says: ['"packed by us"', somebody packs for you, 'bag* ...3 {yours | you}']
    examples:
      keeps: ['Somebody will «put your things in a sack».']
      breaks: ["Customer: Can you help?\\nAgent: Pack them yourself, please."]
      fine: [The sacks are paper.]
  hours:
    promise: We are open until midnight.
    about: open
    terms: { hours: until midnight }
`,
);

const ready = (() => {
  const { rulebook } = loadRulebook(
    { path: 'onevoice.yaml', text: brand },
    '/brand',
    { packNames: [], pack: () => null, read: () => null },
    { kinds: [], readers: [] },
  );
  return { rulebook, ...compileRulebook(rulebook, []) };
})();
const { promises } = ready.ledger;

/** A stand-in for a model: texts are alike by the words that they share. */
const vectorOf = (text: string): Float32Array | null => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  const vector = new Float32Array(64);
  for (const word of words) vector[[...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 64, 7)]! += 1;
  const length = Math.hypot(...vector);
  return vector.map((part) => part / length);
};

const sure = (outcome: keyof Chances, chance = 0.9): Chances => ({
  ...{ none: 0, keeps: 0, breaks: 0, exceeds: 0, hedges: 0, reported: 0 },
  [outcome]: chance,
});

/** What is said of a text with this second opinion; null for none. */
function judged(text: string, chances: Chances | null) {
  const second = chances && { alike: compileAlike(promises, vectorOf)(vectorOf), chances: () => chances };
  const { rulebook, matcher, ledger } = ready;
  const { statements } = createLinter(rulebook, [], matcher, '2026-06-01', ledger).lint(
    conversation(text),
    undefined,
    undefined,
    second,
  );
  return statements.map(({ id, verdict, severity, confidence, reason }) => ({
    id,
    verdict,
    severity,
    confidence,
    reason,
  }));
}

describe('examples of a promise', () => {
  it('are its wording, its examples as they are said, and its phrases that are plain words', () => {
    const own = examplesOf(promises).filter(({ promise }) => promise.id === 'bags');
    expect(own.map(({ side, text }) => `${side}: ${text}`)).toEqual([
      'promise: A bagger stands at every open lane.',
      'keeps: Somebody will put your things in a sack.',
      'keeps: somebody packs for you',
      'breaks: Pack them yourself, please.',
      'fine: The sacks are paper.',
    ]);
  });

  it('are as near to a text as they are to themselves, and the nearest promise comes first', () => {
    const alike = compileAlike(promises, vectorOf)(vectorOf);
    for (const { promise, side, text } of examplesOf(promises)) {
      const [first] = alike(text);
      expect(first!.promise).toBe(promise);
      expect(first!.bySide.get(side)!.nearest).toBeCloseTo(1);
      expect(first!.bySide.get(side)!.text).toBe(text);
    }
    expect(alike('…')).toEqual([]);
  });
});

describe('a second opinion', () => {
  const unnamed = 'Agent: Somebody will put all your things in a sack.';

  it('finds what keeps a promise in other words, and says which example it is like', () => {
    expect(judged(unnamed, null)).toEqual([]);
    const [kept] = judged(unnamed, sure('keeps'));
    expect(kept).toMatchObject({ id: 'bags', verdict: 'keeps' });
    expect(kept!.reason).toMatch(/^is like your example "Somebody will put your things in a sack\." \(0\.\d\d\)$/);
  });

  it('does not take the opposite of an example for it, nor a question', () => {
    for (const text of [
      'Somebody will never put your things in a sack.',
      "Somebody won't put your things in a sack.",
      'Somebody will put your things in a sack?',
    ])
      expect(judged(`Agent: ${text}`, sure('keeps'))).toEqual([]);
  });

  it('never finds a breach where nothing but likeness speaks for one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('breaks', 'exceeds', 'hedges', 'reported'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcome, chance) => {
          expect(judged(unnamed, sure(outcome, chance))).toEqual([]);
          expect(judged('Customer: Somebody will put all your things in a sack.', sure('keeps'))).toEqual([]);
        },
      ),
    );
  });

  it('believes a nominated breach only where its words go against a term, and only as a warning', () => {
    const charged = 'Agent: Somebody will put all your things in a sack for a fee of $3.';
    expect(judged(charged, null)).toEqual([]);
    const [broken] = judged(charged, sure('breaks'));
    expect(broken).toMatchObject({ id: 'bags', verdict: 'breaks', severity: 'warning' });
    expect(broken!.reason).toContain('the promise is that it costs nothing (cost), like your ');
  });

  it('doubts a verdict that is unlikely, and leaves others as they are', () => {
    const charged = 'Agent: A bagger costs three dollars.';
    const [plain] = judged(charged, null);
    expect(plain).toMatchObject({ verdict: 'breaks', severity: 'error' });
    expect(judged(charged, sure('none'))[0]!.confidence).toBeLessThan(0.5);
    expect(judged(charged, sure('breaks', 0.2))).toEqual([plain]);
  });
});

describe('learned weights', () => {
  it('are of the features there are, a weight for each outcome', () => {
    expect(Object.keys(weights.features)).toEqual(Object.keys(features));
    expect(weights.intercepts).toHaveLength(outcomes.length);
    for (const { weights: own } of Object.values(weights.features)) expect(own).toHaveLength(outcomes.length);
  });

  it('give chances that sum to 1, whatever the statement', () => {
    const seen: number[] = [];
    const chances = chancesBy(weights);
    const second = {
      alike: compileAlike(promises, vectorOf)(vectorOf),
      chances: (view: Parameters<typeof chances>[0]) => {
        const own = chances(view);
        seen.push(Object.values(own).reduce((sum, chance) => sum + chance, 0));
        return own;
      },
    };
    const { rulebook, matcher, ledger } = ready;
    const linter = createLinter(rulebook, [], matcher, '2026-06-01', ledger);
    const words = fc.constantFrom(
      'bagger',
      'open',
      'never',
      'free',
      '$3',
      'midnight',
      'sack',
      'usually',
      'you',
      '?',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (text) => {
        linter.lint(conversation(`Agent: ${text.join(' ')} bagger`), undefined, undefined, second);
      }),
    );
    expect(seen.length).toBeGreaterThan(100);
    for (const sum of seen) expect(sum).toBeCloseTo(1);
  });

  it('cut a text to one line', () => {
    expect(plainText(' a\n  b ')).toBe('a b');
  });
});
