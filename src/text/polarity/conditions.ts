import { type Entries, type Meaning, none } from './cue.ts';

/** A clause with a verb of its own follows. */
const clause: Meaning = { cue: 'condition', scope: 'around', reach: 60 };
/** Only a few words follow: "with a receipt", "on orders over $35". */
const phrase: Meaning = { cue: 'condition', scope: 'around', reach: 59 };

/** Whether a condition is a phrase without a verb, whose end is the next mark or boundary. */
export const isShortCondition = (meaning: Meaning): boolean => meaning === phrase;

/** Words that make a statement hold only under a condition, and polite or empty "ifs" that do not. Collected for this project. */
export const conditions: Entries = [
  [
    `even if | as if | if anything | if so | if not | if you'd like | if you would like | if you like | if you want | if you wish | if you prefer | if you don't mind | if i may | if i can
     if that's okay/ok/alright/all | if that works | if that helps | if it helps | if you have any | if you have other/more/further | if you've any | if you need anything/any/help/us/more | if there's anything | if there is anything
     whenever you/they like/want/please/wish/need? | as long as you like/want/wish
     if needed | if necessary | if ever | if only | if you ask me | if i were you | if you remember | if i remember | just in case | in any case | in that case | in case you missed | with a smile | with pleasure`,
    none,
  ],
  [
    `if | only if | unless | provided that? | providing that? | as long as | so long as | on condition that? | on the condition that? | assuming that? | in case | in the event | except if/when | only when | whenever
     given that | should you | had you | were you to | contingent on | when you | when your | when ordering | when buying | once you | once your | once we | after you | until you`,
    clause,
  ],
  [
    `with a/an/any/the/your/every/each/valid/proof/purchase/orders/order/membership/receipt/original/qualifying/eligible/minimum/paid/autopay
     on/for orders/order/purchases/purchase/bookings/items/accounts/balances over/above/of/under/from | orders/purchases over/above/of
     only for | only to | only on | only with | only at | only in | for members only | for members | for new/existing customers | members only | members get | subject to | in exchange for
     except for/on/in | excluding | excludes | limited to | in select/selected/participating | at participating | while supplies last | where available | after rebate | plus tax | in stores only | online only`,
    phrase,
  ],
];
