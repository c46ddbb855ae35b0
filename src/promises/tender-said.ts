import { isDenied } from '../text/evidence/denied.ts';
import { readTenders } from '../text/evidence/in-kind.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise } from './ledger.ts';
import type { Statement } from './statement.ts';

/** What a promise of money says, and what it says where money is not all it gives. */
const ofMoney =
  /\b(?:money back|your money|all (?:of )?(?:your|the) money|refund\w*|reimburs\w+|in cash|cash or|(?:on|to) (?:your|the) (?:original )?card|every (?:cent|penny))\b/i;
const inKind = /\b(?:vouchers?|coupons?|credits?|gift cards?|points|replac\w+|exchang\w+|swap\w*)\b/i;

/** A promise of money is not kept by something in its place: "you get it back as store credit". */
export function tenderSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  const promised = promisedOf(promise);
  if (!ofMoney.test(promised)) return [];
  const tenders = readTenders(statement.words);
  const kind = tenders.find((each) => {
    if (each.value !== 'kind') return false;
    const context = statement.context(each);
    return !isDenied(context, each.start) && !statement.isElsewhere(context) && !context.hypothetical;
  });
  if (!kind || tenders.some(({ value }) => value === 'money') || statement.isOptional) return [];
  if (inKind.test(promised)) return [];
  const { start, end } = kind;
  const because = `says "${statement.quote(kind)}"; the promise is money`;
  return [{ start, end, outcome: 'less', weight: 0.65, because, term: null }];
}

/** The wording and the terms of a promise. */
const promisedOf = ({ wording, terms }: BrandPromise): string =>
  [wording, ...terms.filter(({ meaning }) => meaning.type !== 'never').map(({ name, text }) => `${name} ${text}`)].join(
    ' ',
  );
