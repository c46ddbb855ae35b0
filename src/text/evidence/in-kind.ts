import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/**
 * What is handed out in place of money (`kind`: "store credit", "a voucher"), and money itself (`money`: "your money back",
 * "on your card"). Collected for this project.
 */
export type Tender = 'kind' | 'money';

const lexicon = lexiconOf<Tender | null>([
  [
    `credit card/cards | credit union | credit score/report/check/limit/line | line of credit | on credit | in credit | meal voucher | food voucher | discount voucher | voucher code | gift card balance | take/takes/accept/accepts gift cards | extra credit | to your credit | cash register | cash flow | cash back | full credit | tax credit/credits`,
    null,
  ],
  [
    `store credit/credits | shop credit | in-store credit | house credit | merchandise credit | merch credit | account credit | site credit | travel credit/credits | flight credit | future credit | service credit | company credit | a credit | credit note/slip/voucher | as credit | get credit | back in credit | offer/offers/give/gives you credit | you credit | credit for | credit toward/towards
     voucher/vouchers | store/gift voucher | coupon/coupons | gift card/cards | gift certificate/certificates | gift voucher | as points | in points | rain check | scrip | exchange only | only exchange | exchanges only | a replacement | just/only replace/exchange | swap it | for something else`,
    'kind',
  ],
  [
    `money | cash | refund/refunds/refunded | reimburse/reimbursed/reimbursement | card | your account | bank | every cent | every penny | dollars back | money back | original payment | check | either | or | choice | choose | prefer | instead of`,
    'money',
  ],
]);

/** What a sentence says is handed out, in order. */
export const readTenders = (words: readonly Word[]): Found<Tender>[] => findPhrases(words, lexicon);
