/** A topic that customers and staff know under many names. */
export interface ServiceTopic {
  readonly name: string;
  /** Words and phrases that name it, as a promise would. */
  readonly names: readonly string[];
  /** Other ways of speaking of it, in the phrase language. */
  readonly also: readonly string[];
  /** Phrases in which its words mean something else. */
  readonly unlike: readonly string[];
}

const topic = (name: string, names: string, also: string, unlike = ''): ServiceTopic => ({
  name,
  names: names.split(' | '),
  also: [also],
  unlike: unlike === '' ? [] : [unlike],
});

/**
 * The topics that service promises are commonly about. They follow the types of schema.org that describe an offer's service:
 * MerchantReturnPolicy, OfferShippingDetails, WarrantyPromise, OpeningHoursSpecification, ContactPoint, ProgramMembership,
 * PriceSpecification, CancelAction, FinancialProduct (its fees). The phrases are collected for this project.
 */
export const serviceTopics: readonly ServiceTopic[] = [
  topic(
    'returns',
    'return | returns | refund | refunds | bring back | take back | send back | money back',
    'return | refund | bring ...3 back | take {it | them | anything | any} ...3 back | send {it | them | this | that | anything | everything | any} ...3 back | send back | money back | change {your | their | his | her} mind',
    'return for {your | a | another | more | the} | return {visit | trip | flight | journey | ticket | call | address | customer | guest | home} | return to {work | us | normal | school | the menu} | tax return | in return | happy returns | return on investment',
  ),
  topic(
    'delivery',
    'shipping | ship | delivery | deliver | deliveries | postage',
    'ship | shipping | deliver | delivery | postage | dispatch | {to | at | on} your {door | doorstep}',
    'deliver {on | results | a baby | the promise | on our} | special delivery',
  ),
  topic(
    'price match',
    'price match | price-match | match the price | match prices | match',
    '{match | beat} ...4 price | price match | {find | found | see | saw} {it | the same | one | them} ...3 {cheaper | for less} | lower price {elsewhere | anywhere}',
  ),
  topic(
    'cancellation',
    'cancel | cancellation | cancellations',
    'cancel | cancellation | {leave | quit | walk away | opt out} {any time | anytime} | end {your | the} {membership | plan | contract | subscription | policy} | change {your | their} mind',
    'noise canceling | noise cancelling',
  ),
  topic(
    'warranty',
    'warranty | guarantee | warranties',
    'warranty | parts and {labor | labour} | {covered | guaranteed} for <duration> | <duration> {guarantee | cover | coverage}',
    'money back guarantee',
  ),
  topic(
    'hours',
    'hours | open | opening hours | opening times | closing time',
    '{we are | store is | branch is | desk is} {open | closed} | we {open | close} {at | from | on | until} | opening {hours | times} | {open | closed} {from | until | till | on | at | every | all} | around the clock',
    'open {an account | to | up | the}',
  ),
  topic(
    'response',
    'answer | reply | respond | response | callback | call back | get back | response time',
    'reply | respond | response time | get back to you | {call | ring | phone} ...2 back | callback | hear (back) from us | answer {the phone | the call | your call | your email | your message | calls | emails} | {pick | picks} up the phone',
  ),
  topic(
    'waiting',
    'wait | waiting | on hold | hold time | queue',
    'wait time | {waiting | wait} {on | in | for} | on hold | hold time | queue | stand in line',
  ),
  topic(
    'privacy',
    'data | personal data | personal information | privacy | your data',
    '{sell | share | rent | trade | pass on | give out} ...4 {data | information | details | email address | number} | personal {data | information | details} | privacy',
  ),
  topic(
    'fees',
    'fee | fees | charges | surcharge',
    '{hidden | extra | service | booking | additional} {fee | charge | cost} | surcharge',
  ),
  topic(
    'loyalty',
    'points | loyalty points | reward points | rewards | loyalty',
    '{loyalty | reward | rewards | bonus} {points | balance | account} | {your | earned} points | points {never | expire | stay | last | run out}',
  ),
  topic(
    'price lock',
    'price lock | rate lock | lock in | locked in | price freeze',
    '{price | rate | bill} ...4 {locked | frozen | fixed | "goes up" | go up | rise | increase | stays the same} | {lock | freeze} ...3 {price | rate} | price {lock | freeze} | rate lock',
  ),
  topic(
    'claims',
    'claim | claims | payout',
    '{pay | settle | process | decide} ...3 claim | claim | payout | pay out',
    'claim {your free | to be | that}',
  ),
];

const plain = (phrase: string): string => phrase.toLowerCase().replace(/["']/g, '').replace(/\s+/g, ' ').trim();

/** The topics that some phrases name outright: one of their alternatives is a name of it. */
export function topicsNamedBy(phrases: readonly string[]): ServiceTopic[] {
  const named = new Set(
    phrases.filter((phrase) => !phrase.startsWith('regex:')).flatMap((phrase) => alternatives(phrase).map(plain)),
  );
  return serviceTopics.filter(({ names }) => names.some((name) => named.has(name)));
}

/** Whether a name of a topic stands anywhere in some phrases. */
export const isSpokenOf = ({ names }: ServiceTopic, phrases: readonly string[]): boolean =>
  phrases
    .map((phrase) => ` ${phrase.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `)
    .some((text) => names.some((name) => text.includes(` ${name} `)));

/** The choices of a phrase at its top, those in brackets left whole. */
function alternatives(phrase: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const mark of phrase) {
    if ('{(['.includes(mark)) depth += 1;
    if ('})]'.includes(mark)) depth -= 1;
    if (mark === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += mark;
  }
  return choices;
}
