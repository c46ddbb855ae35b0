import { baseOf } from '../text/base-form.ts';
import { isMark, type Word } from '../text/polarity/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that name no thing: articles, pronouns, prepositions, auxiliaries, adverbs of degree. */
const empty = set(`
  a an the this that these those my your our their his her its whose which who what i you we they he she it me us them him
  someone somebody anyone anybody everyone everybody nobody one ones of in on at to for from by with without within into onto
  over under above below up down off out about around after before until till since during through between among per via as
  than then and or but nor so if when while where because though although unless whether is are was were be been being am isn't
  aren't wasn't do does did don't doesn't didn't have has had having will would shall should can could may might must won't
  wouldn't can't couldn't get gets got getting go goes going gone come comes came coming let lets make makes made making take
  takes took taking give gives gave giving put puts just only also even still already always never ever now here there too very
  quite really simply merely again back away ago yet once well more less most least much many few some any all each every both
  either neither no not plus minus like unlike yes please thanks thank how why such same own right together instead otherwise
  however within apiece flat total altogether approximately roughly exactly currently daily included includes include including
  starts starting start begins beginning want wants need needs see keep keeps apply applies available valid good great new
  cover covers covered last lasts land lands save saves enjoy earn earns receive receives carry carries become becomes
  charge charges charged charging cost costs costing pay pays paid paying price prices priced fee fees free complimentary run
  runs add adds added rate rates nothing zero find finds found given giving expect expects expected anywhere everywhere hire hired hires
  rent rented stay stays staying spend spends spent whenever central eastern pacific i'll we'll you'll they'll it'll i'm we're you're they're it's that's there's he's she's i've
  we've you've i'd we'd you'd let's what's who's here's
`);

/** These name any thing that is sold, and tell it from no other. */
const general = set(
  'order orders item items product products purchase purchases anything everything something thing things goods merchandise service services stuff customer customers people folks person window period policy time times deadline fee charge refer amount amounts limit limits maximum minimum max min number sum',
);

/** Deeds by their nouns. Others are one by their inflection. */
const deeds: Readonly<Record<string, string>> = {
  delivery: 'deliver',
  deliveries: 'deliver',
  shipping: 'ship',
  shipment: 'ship',
  shipments: 'ship',
  postage: 'ship',
  cancellation: 'cancel',
  cancellations: 'cancel',
  cancelation: 'cancel',
  installation: 'install',
  installations: 'install',
  registration: 'register',
  subscription: 'subscribe',
  subscriptions: 'subscribe',
  booking: 'book',
  bookings: 'book',
  reservation: 'reserve',
  reservations: 'reserve',
  activation: 'activate',
  enrollment: 'enroll',
  enrolment: 'enroll',
  replacement: 'replace',
  replacements: 'replace',
  assembly: 'assemble',
  renewal: 'renew',
  renewals: 'renew',
  withdrawal: 'withdraw',
  withdrawals: 'withdraw',
  inspection: 'inspect',
  collection: 'collect',
  exchanges: 'exchange',
  response: 'respond',
  responses: 'respond',
  reimbursement: 'reimburse',
  consultation: 'consult',
  consultations: 'consult',
};

/** One name for all forms of a word, a deed's verb and noun among them. */
export const conceptOf = (form: string): string =>
  shared(Object.hasOwn(deeds, form) ? deeds[form]! : baseOf(form.replace(/'s$/, '')));

/** "Changing" is of "chang", "change" of "change": the last vowel is left off. */
const shared = (base: string): string => (Object.hasOwn(deeds, base) ? deeds[base]! : base).replace(/e$/, '');

/** Whether a word is a deed in the names that many are called by, or ends as one. */
export const isDeed = (form: string): boolean => /^(?:install|change|return|cancel|repair|answer)$|.{2}ing$/.test(form);

/** Whether a word can name a thing. */
export const isNaming = ({ form }: Word): boolean =>
  !isMark(form) && form !== 'placeholder' && /\p{L}{2}/u.test(form) && !empty.has(form);

/** Whether a word names things in general. */
export const isGeneral = ({ form }: Word): boolean => general.has(form);

/**
 * Words that say for whom, when, where or for which sort a value holds, wherever they stand in a sentence: two sentences that
 * differ in one of them do not differ about the same thing. Collected for this project.
 */
const telling = set(`
  member nonmember non-member guest student teacher senior child kid teen adult infant baby family couple group business commercial trade corporate
  employee staff veteran military nurse patient subscriber resident new existing returning former
  basic standard plus premium pro deluxe economy flex gold silver platinum bronze starter advanced enterprise team individual personal lite
  first second third fourth fifth last next extra additional another other remaining further later earlier initial
  online phone app mobile web store branch counter desk kiosk airport curbside pickup mail email e-mail chat text locker person
  domestic international overseas abroad local regional national worldwide nationwide metro rural remote
  weekday weekend holiday peak off-peak overnight night morning evening afternoon summer winter spring fall autumn
  extended same-day next-day two-day today tonight tomorrow yesterday easter christmas thanksgiving
  small medium large heavy oversized oversize bulky big mini short long half partial full whole double triple single
  express priority expedited rush regular ground air freight
  used opened unopened damaged sealed unused clearance refurbished sale final gift prepaid only until except
  excess annual monthly yearly weekly daily early late lost defective faulty broken missing
`);

/** Whether a word is one of those. */
export const isTelling = ({ form }: Pick<Word, 'form'>): boolean =>
  telling.has(form) || telling.has(form.replace(/s$/, ''));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** One text for what a message stands under: all that its conditions name, and of its headings who and which sort it is for. */
export function underOf(conditions: string, headings: string): string {
  const named = wordsIn(headings).filter((form) => isTelling({ form }));
  const all = [...wordsIn(conditions).filter((form) => !empty.has(form)), ...named];
  return [...new Set(all.map(conceptOf))].sort().join(' ');
}
