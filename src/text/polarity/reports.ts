import { type Entries, type Meaning, none } from './cue.ts';

const after: Meaning = { cue: 'reported', scope: 'after', reach: 40 };
const around: Meaning = { cue: 'reported', scope: 'around', reach: 40 };
const other: Meaning = { cue: 'other', scope: 'after', reach: 20 };

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of saying; whether one reports depends on its subject (see `isReport`). */
export const sayings = list(`
  say says said saying tell tells told promise promises promised claim claims claimed mention mentions mentioned state states stated
  advertise advertises advertised write writes wrote insist insists insisted swear swore quote quotes quoted assure assures assured guarantee guarantees guaranteed
  announce announced explain explained suggest suggested goes reads warn warned
`);

/** Fixed ways of passing on what others say. */
export const reports: Entries = [
  [
    `that said | having said that | you could say | you can say | needless to say | as they say | they say that time | who says | said and done | let me tell you | you told me your`,
    none,
  ],
  [`according to | supposedly | allegedly | reportedly | rumor/rumour has it | word is | so called`, around],
  [
    `i/we was/were told/promised/assured/informed/quoted/given to? | i've/we've been told/promised/assured/informed/quoted | i had been told | was/were told | been told | i/we heard | i/we read | i/we saw that? | i've/we've heard
     i've/we've read | he/she/they was/were like | it's says | as stated on | as advertised | as promised`,
    after,
  ],
];

const shops =
  'stores/shops/companies/banks/airlines/carriers/brands/retailers/places/providers/services/apps/grocers/supermarkets/chains/lenders/insurers/sites/websites/guys/folks/people/businesses/firms/vendors/platforms/tools/options/store/shop/company/bank/airline/carrier/brand/retailer/place/provider/grocer/chain';

const providers =
  'bank/insurer/airline/carrier/landlord/lender/utility/gym/accountant/bookkeeper/supermarket/grocer/pharmacy/broker/dealer/garage/hotel/provider';

/** Somebody who is not the brand as the one who does it. */
export const others: Entries = [
  [
    `some people | other people | many people | most people | other stores of ours | another store of ours | other places to | other options | some options | another place | other services we`,
    none,
  ],
  [
    `other/another/most/some/many/those/big/bigger/rival/competing/traditional/different/certain ${shops}
     my/his/her ${providers} | my/his/her old/last/previous/former ${providers}
     the other/big/bigger ${shops} | their store/stores/shop/site/website/app/policy/returns/prices/fees/fee/service/team/version/offer/plan/warranty/guarantee
     competitor | competitors | competitor's | competitors' | our competitors/competitor | the competition | elsewhere | anyone else | everyone else | everybody else | someone else | nobody else | anywhere else
     the store/shop/place/bank/guys/others down the street/road/block | across town/street | the others | unlike us`,
    other,
  ],
];
