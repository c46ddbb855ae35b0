import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Passage } from '../../src/model/passage.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { documentOf } from '../kinds/remark.ts';

/** A promise file of the tests; `promises` is what stands under `promises:`, indented by two. */
export const brandOf = (promises: string, more = ''): string => `brand: Greenbasket\n${more}promises:\n${promises}`;

const host = { packNames: [], pack: () => null, read: () => null };

/** The turns of a text: lines `Agent: …` and `Customer: …`; a text without them is one passage of an ad. */
export function conversation(text: string, more: Partial<Document> = {}): Document {
  const turns = text.split('\n').map((line) => /^(Agent|Customer|Supervisor|Bot): (.*)$/.exec(line));
  if (!turns.every(Boolean)) return documentOf([text], more);
  const parts = turns.map(
    (turn): Partial<Passage> => ({ label: turn![1]!, role: turn![1]!.toLowerCase(), text: turn![2]! }),
  );
  return documentOf(parts, { conversation: true, record: true, ...more });
}

/** Judges a text against a brand file: all statements that have a verdict, in order. */
export function statementsIn(
  brand: string,
  text: string,
  more: Partial<Document> = {},
  today = '2026-06-01',
): Finding[] {
  const { statements, findings } = judged(brand, text, more, today);
  const found = new Map([...statements, ...findings].map((each) => [`${each.id}:${each.offset}`, each]));
  return [...found.values()].filter(({ verdict, confidence }) => verdict !== null && confidence >= 0.5);
}

/** Whether a text commits the company to what no promise of the brand file covers. */
export const isUnledgered = (brand: string, text: string): boolean =>
  judged(brand, text, {}, '2026-06-01').findings.some(({ kind }) => kind === 'unledgered');

function judged(brand: string, text: string, more: Partial<Document>, today: string) {
  const { rulebook, faults } = loadRulebook({ path: 'onevoice.yaml', text: brand }, '/brand', host, {
    kinds: [],
    readers: [],
  });
  if (faults.length > 0) throw new Error(faults.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const { matcher, ledger } = compileRulebook(rulebook, []);
  return createLinter(rulebook, [], matcher, today, ledger).lint(conversation(text, more));
}

/** The verdicts on a text, in order: `breaks`, or `keeps, breaks`; `nothing` where there is none. */
export function verdictsOn(brand: string, text: string, more: Partial<Document> = {}, today = '2026-06-01'): string {
  return (
    statementsIn(brand, text, more, today)
      .map(({ verdict }) => verdict)
      .join(', ') || 'nothing'
  );
}
