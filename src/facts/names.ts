import { findPhrases, lexiconOf } from '../text/evidence/words.ts';
import type { Word } from '../text/polarity/words.ts';

const it = 'it/them/this/that/these/those/one/anything/everything/something/any/items/things';

/**
 * Many ways of naming one thing or deed in service English → one of them; the empty ones look like another and are left as
 * they are. Collected for this project.
 */
const lexicon = lexiconOf<string | null>([
  [
    `a fixed/fit/free | set up shop | set a/the/your? price | in return | return flight/flights/trip/trips/journey/ticket/tickets/visit | at the post | credit line/lines | product line/lines | in line | on line | line up
     lines/line of | bottom line | first line | cover letter | cover charge/charges | cover page | call out | call it a day | call it what | fix the/a/your price/prices/rate/rates | price fix | bag for life | school bag
     move in/out | move on | move money | move house/home | change of address | change your address/password/name | ship date | response rate | hire us`,
    null,
  ],
  [
    `deliver/delivers/delivered/delivering/delivery/deliveries | ship/ships/shipped/shipping/shipment/shipments | shipping and/& handling | postage and/& packing | postage | dispatch/dispatched/dispatches
     bring/brings ${it} round/over | bring/brings ${it} to your door/doorstep/home | drop/drops ${it} off | home delivery/deliveries | p & p`,
    'delivery',
  ],
  [
    `return/returns/returned/returning | send/sends/sending/bring/brings/bringing/take/takes ${it} back | send/bring back | brought/sent back | change/changed/changing your/their mind/minds | changed my mind`,
    'return',
  ],
  [`refund/refunds/refunded/refunding | your? money back | full/fully refund/refunds/refunded`, 'refund'],
  [
    `cancel/cancels/canceled/cancelled/canceling/cancelling/cancellation/cancellations | call/calls/called/calling ${it} off`,
    'cancel',
  ],
  [
    `change/changes/changed/changing | switch/switches/switched/switching | rebook/rebooks/rebooked/rebooking | reschedule/reschedules/rescheduled/rescheduling | amend/amends/amended/amending/amendment/amendments | move/moves/moved/moving | swap/swaps/swapped/swapping`,
    'change',
  ],
  [
    `install/installs/installed/installing/installation/installations | set/sets/setting ${it}? up | setup | set - up | set up`,
    'install',
  ],
  [`bag/bags/suitcase/suitcases/luggage/baggage`, 'bag'],
  [`wifi | wi fi | internet access/connection? | broadband`, 'internet'],
  [`repair/repairs/repaired/repairing | fix/fixes/fixed/fixing | mend/mends/mended/mending`, 'repair'],
  [
    `answer/answers/answered/answering | pick/picks/picked/picking up the phone | reply/replies/replied/replying | respond/responds/responded/responding/response/responses | get/gets back to you | write/writes back | hear back? from us`,
    'answer',
  ],
  [
    `calls/call are/is/get/gets picked/answered up? | call/calls picked/answered up? | answer/answers/answering the/your/every/all/each phone/call/calls | pick/picks up when/whenever you call`,
    'answer-phone',
  ],
  [
    `phone/phones | telephone/telephones | phone? line/lines | phone calls | calls | call/ring/phone us | give us a call/ring | helpline | hotline | phone support`,
    'phone',
  ],
  [`warranty/warranties/guarantee/guarantees | guaranteed for | parts and labor/labour | covered for`, 'warranty'],
  [
    `whenever/anytime you/they like/want/please/need/wish | any time you/they? like/want/please/need/wish? | at any time | as often as you like/want/please`,
    'always',
  ],
  [`appointment/appointments/visit/visits`, 'visit'],
  [`kids/kid/child/children/children's/child's/kids' | little ones`, 'kid'],
  [`meal/meals/eat/eats/dine/dines`, 'meal'],
  [`admission | entrance | entry | to enter | to get in`, 'entry'],
  [`storage/storing | to store`, 'storage'],
  [`gift wrap | gift wraps/wrapped/wrapping`, 'giftwrap'],
  [`car park | parking | park your/a car | to park`, 'parking'],
  [`hotel room/rooms | hotels/hotel`, 'hotel'],
]);

/** The words of a sentence with what has many names called by one: "send it back" counts as "return". */
export function asNamed(words: readonly Word[]): readonly Word[] {
  const found = findPhrases(words, lexicon);
  if (found.length === 0) return words;
  const named: Word[] = [];
  let at = 0;
  for (const { value, from, to, start, end } of found) {
    named.push(...words.slice(at, from));
    const parts = value.split('-');
    const capital = words.slice(from, to).some((word) => word.capital);
    for (const form of parts) named.push({ form, start, end, capital });
    at = to;
  }
  return [...named, ...words.slice(at)];
}
