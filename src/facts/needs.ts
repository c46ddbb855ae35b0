import type { Span } from '../model/span.ts';
import { findPhrases, lexiconOf } from '../text/evidence/words.ts';
import type { Word } from '../text/polarity/words.ts';

/** What a message says that a customer must bring, show or do first, or need not. */
export interface Need extends Span {
  readonly needed: boolean;
  /** The words that name it. */
  readonly of: Span;
}

const determiners = 'a/an/the/your/any/our';
/** What services ask for: papers, bookings, money in advance, leave. Collected for this project. */
const formalities = `proof of purchase/identity/address/id | photo id | id | passport | receipt/receipts | ticket/tickets | appointment/appointments | booking/reservation/reservations | contract/contracts
  commitment | deposit | credit card | credit check/checks | form/forms | paperwork | registration | membership | referral | prescription | manager/supervisor | signature | login | account | subscription | experience | coupon/coupons/code
  original packaging/box | packaging | label/labels`;

const each = (shape: (formality: string) => string): string =>
  formalities
    .split(/[|\n]/)
    .map((formality) => shape(formality.trim()))
    .join(' | ');

const lexicon = lexiconOf<boolean | null>([
  [
    each(
      (it) =>
        `no need for/of ${determiners}? ${it} | ~not need ${determiners}? ${it} | ~not have to have/bring/show/book/hunt/find ${determiners}? ${it} | no ${it} | no ${it} needed/required/necessary | ${it} ~be ~not needed/required/necessary | without needing ${determiners}? ${it} | never need ${determiners}? ${it} | ~not need to bring/show/book/have/hunt/keep/find/make for? ${determiners}? ${it}`,
    ),
    false,
  ],
  [
    each(
      (it) =>
        `need/needs/require/requires ${determiners}? ${it} | need/needs to bring/show/book/have/make/keep ${determiners}? ${it} | must have/bring/show/book/make/present/keep ${determiners}? ${it} | ${it} ~be needed/required/necessary/mandatory | ${it} required/needed | have your ${it} ready | by ${it} only | bring/show/keep your ${it} | only with ${determiners} ${it}`,
    ),
    true,
  ],
]);

const formal = lexiconOf<true>([[formalities, true]]);

/** What a sentence asks of a customer, or says that nobody asks, in order. */
export function readNeeds(words: readonly Word[]): Need[] {
  return findPhrases(words, lexicon).flatMap(({ value, start, end, from, to }): Need[] => {
    const named = findPhrases(words.slice(from, to), formal).at(-1);
    return named ? [{ start, end, needed: value, of: { start: named.start, end: named.end } }] : [];
  });
}
