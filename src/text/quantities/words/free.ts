/**
 * Phrases that say that something costs nothing. The empty ones look like it and do not: they keep the word "free" in them
 * from counting.
 */
export const costless = `
  free of charge | free of cost | free of any charge | absolutely/completely/totally/entirely free | 100% free | on us | on the house | at no charge/cost | at no extra/additional/added charge/cost
  at no cost to you | no charge/charges/cost/fee/fees | no extra/additional/added/hidden/service/delivery/shipping/monthly/annual/restocking/booking/late/overdraft/transaction/handling/minimum charge/charges/cost/costs/fee/fees
  without charge | without a fee | without any fee/fees/charge/charges/cost | without charging you | zero/0 dollars/cost/fees/charge/charges/fee | for nothing | for free | free | complimentary | gratis | won't/doesn't/not cost you? a? thing/cent/penny/dime/anything/nothing
  not a cent/penny/dime | costs you? nothing/zero | cost you? nothing/zero | nothing extra | nothing to pay | pay nothing | pays nothing | charge/charges/charged nothing | owe nothing | freebie | freebies | buy one get one free? | buy one ,? get one free? | bogo | waived | waive | waives | waiving | don't/won't/never/not pay/owe/spend a cent/penny/dime/thing | never a fee/charge | never any fee/fees/charge/charges | free of fees | fee free | fee - free`;

export const notCostless = `
  waived/waive/waives/waiving your/any/our/my/all/the? right/rights/claim/claims | feel/feels free | feel absolutely free | free to | free time | free up | frees up | freed | free from | free of | set free | break free | free will | free agent | free speech | free hand | free fall | free spirit | free market | free range | free - range
  free form | free - form | free standing | free - standing | free enterprise | free world | free flow/flowing | free weekend/evening/afternoon/morning/slot/moment/minute/minutes/day/days/spot/spots/seat/seats/table/tables/agent/hands
  gluten/sugar/toll/hands/hassle/risk/tax/duty/interest/stress/worry/fat/dairy/nut/lead/cruelty/smoke/drug/error/care/caffeine/alcohol/carefree/salt/meat/pain/trouble/debt/plastic/chemical/fragrance/scent/bpa/oil/spam/ad/ads/bug/cage/germ/dust/wrinkle/lactose/wheat/soy/paraben/rent/royalty/carbon/emission/traffic/noise/clutter/judgment/judgement/guilt/contract/commitment/jargon/paper/pet/allergen/mess/latex free
  gluten/sugar/toll/hands/hassle/risk/tax/duty/interest/stress/worry/fat/dairy/nut/lead/cruelty/smoke/drug/error/care/caffeine/alcohol/salt/meat/pain/trouble/debt/plastic/chemical/fragrance/scent/bpa/oil/spam/ad/ads/bug/cage/germ/dust/wrinkle/lactose/wheat/soy/paraben/rent/royalty/carbon/emission/traffic/noise/clutter/judgment/judgement/guilt/contract/commitment/jargon/paper/pet/allergen/mess/latex - free
  i'm/you're/we're/they're/he's/she's free | i/we/you/they/he/she am/are/is/is/was/were free | are/is/were/am you/they/we/he/she/i/anyone/anybody/someone free | who's/who is free | next free | get/gets/got free ./,/!/?/at/by/soon/around/later/after/from/of`;

/** Around the clock, every day. */
export const always = `
  24:7 | all day every day | all day ,? every day | any hour of the day or/and night | every hour of every/the day | around/round the clock | round - the - clock | around - the - clock | open all hours | at all hours | all hours | day or/and night | all day and/, all night | night and day | any time day or night | any time of the? day or night | 24 hours a day ,? 7/seven days a week
  twenty -? four hours a day ,? seven days a week | 24 hours a/per day | twenty -? four hours a/per day | twenty -? four seven | open 24 hours | open 24 hours a/per day | open twenty -? four hours | open twenty -? four hours a/per day | never close/closes/closed | never closing | we're always open | always open
  24 -? hour/hours support/service/services/line/hotline/access/roadside/emergency/customer/help/helpline/banking/care/assistance/phone/chat/gym/pharmacy/store/desk/reception | twenty -? four -? hour support/service/line/hotline/access/customer/help/helpline/banking/care | 24 x 7 | 24x7 | seven days a week ,? 24 hours a day | 7 days a week ,? 24 hours a day | 24 hours ,? 7 days a week`;

/** As much as anybody wants. */
export const unlimited = `
  unlimited | as many times? as you/they like/want/need/wish/please | as much as you/they like/want/need/wish/please | as often as you/they like/want/need/wish/please`;
