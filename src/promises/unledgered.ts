import type { Passage } from '../model/passage.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Commitment, readCommitment } from './commitments.ts';
import type { Judgement } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Audience } from './listen.ts';

/** Statements judged this surely cover what they commit to. */
const sure = 0.5;

/** Firm commitments by the company that are about none of its promises, one a sentence. */
export function unledgered(ledger: Ledger, audience: Audience, judged: readonly Judgement[]): Commitment[] {
  const covered: { readonly passage: Passage; readonly span: Span }[] = judged.filter(
    ({ confidence }) => confidence >= sure,
  );
  const found: Commitment[] = [];
  const isTaken = ({ passage, span }: Commitment): boolean =>
    [...covered, ...found].some((each) => each.passage === passage && overlaps(each.span, span));
  for (const [watch, universal] of [[ledger.firm, false] as const, [ledger.universal, true] as const]) {
    for (const { passage, span } of watch === null ? [] : audience.anywhere(watch)) {
      if (!audience.speaksForCompany(passage)) continue;
      const commitment = readCommitment(passage, span, audience.reading(passage), universal);
      if (commitment && !isTaken(commitment)) found.push(commitment);
    }
  }
  return found;
}
