/** Hurry, scarcity and social proof that press. After the categories of Mathur, A. et al. (2019), "Dark Patterns at Scale: Findings from a Crawl of 11K Shopping Websites", Proc. ACM HCI 3 (CSCW): urgency, scarcity, social proof, obstruction. Collected for this project. */
export const pressureWords: Readonly<Record<string, string>> = {
  hurry: `
    (so) why wait
    {let us | let me} (just) (go ahead and) get you {signed | started | booked | upgraded | enrolled | set} (up) {today | now | right now | before}
    what {is holding | would it take | can I do to | do I have to do to | will it take} (you | to | get you | back)
    {slip | slipping} {away | through your fingers}
    {cannot | can not | will not} {promise | guarantee} (you) (it | that | this | the | they) (will | it will | rate | price) (still) (be) {here | there | available | around} (tomorrow | later | next)
    {rates | prices | fares | fees} {are | will be} (only | just) (going | headed | about to go) {up | nowhere but up | through the roof | to climb}
    (the) {offer | deal | price | rate | discount | window} {closes | is closing | disappears | is gone | goes away | vanishes | runs out | dies} (tonight | today | at midnight | in | tomorrow | when | as soon | the)
    {this} is (your | the) (very | absolutely) {last | only | final} {chance | shot | opportunity | offer | call}
    (you) need to (make a | come to a) {decision} (today | now | right now | here)
    {strike | act} while
    {grab} {it | yours | one | them} before
    do not let {this | it | that} {get away | slip | pass}
    act {now | fast | today | quickly | immediately}
    {hurry | rush | race | run} {now | in | over | before | while | today | up before | fast | don't}
    do not {wait | delay | hesitate | dawdle | sleep on} {any longer | another | too long | until | or | this | it | a minute | a second}
    {now} or never
    {last | final | only} (ever) {chance | call | opportunity | day to | hours | minutes | few hours} {to | for | before | ever | now}
    before {it is | they are | it's} {too late | gone | all gone | over | sold out}
    {gone | over} {for good | forever | by {tonight | tomorrow | noon | morning | midnight | friday | monday}}
    {this | the | that | our} (special | great) {offer | deal | price | rate | discount | quote | sale | fare} (be | will) (only | just) {good | valid | vanish | disappear | expire | end | go | gone | dies | die | last | be gone | be over | not last} (tonight | today | in | at | when | if | as soon | the | for | the moment | now | once | right | until I | until you hang up | until you leave)
    {vanish | disappear | evaporate} {tonight | at midnight | today | the moment | when | in | soon | tomorrow}
    tonight only
    only {good | for | valid} (for) {today | tonight | right now | the next | as long as | if you}
    only for you
    for you only
    {the} clock (be) (is) ticking
    {time} (be) {running out | almost up | nearly up}
    {time} is {of the essence | money | short}
    {sign | decide | buy | commit | say yes} (up | it | this) right {now | today | tonight | on the spot | this minute | this second | before you {leave | hang up | go} | while I}
    {I | we} (will) need {an answer | a decision | a yes | your answer | your decision} (now | today | right now | by | before you | from you)
    (need | have) to {decide | sign | commit | choose | know | act} (right) {now | today | tonight | this minute | before you | on the spot}
    {can | could} (only) hold (it | this | that | the price | the rate | the seat) (only) (for) {<duration> | today | until | while}
    {if} you {hang up | leave | walk out | walk away | walk | go home | wait | sleep on it | think about it} (now | today | the | it | this | that | and | too | then | I | we | tonight)
    {once} you {hang up | leave | walk out | walk away | close this}
    {prices | rates | fares | it | they} {go up | goes up | jump | jumps | double | doubles} {tomorrow | tonight | at midnight | in | the minute | any minute | any day}
    any {minute | second | moment} now
    {will | would} not (be) (here | last | available | around | there | wait) {long | tomorrow | next week | forever | in the morning | by | when | again | much}
    {ends | expires} (in) {<duration> | minutes | seconds}
    {tick tock | chop chop | on your marks | snooze you lose | snooze and | blink and}
    {you} snooze you lose
    {miss out on | missing out | get left behind | fear of missing}
    {regret} (it) {later | tomorrow | for | not | forever}
    {you will | you would} regret (it | not | this | waiting | that)
    {vanish | vanishes | disappear | disappears | gone} while you {read | look | think | wait}
    (people | those | shoppers | members) who {wait | hesitate} {pay | lose | miss | are}
    {basically | practically | pretty much | as good as} {gone | sold out | full}`,
  scarcity: `
    {only | just} (<number> | a few | a handful | a couple (of) | one | two | three | four | five) (more) (<word>) {left | remaining | remain | to go | still available} {in stock | at this price | on}
    {only | just} (<number> | a few | two | three | four | five | one) {seats | slots | spots | rooms | left | places | openings | appointments} {left | remaining | at | today | for}
    {almost | nearly} {gone | sold out | full | out of stock}
    {selling | going | flying} (out) {fast | quickly | like hotcakes | off the shelves}
    {while} {supplies | stocks | stock | they | quantities} last
    {limited} {time | supply | stock | quantity | quantities | spots | seats | edition offer | availability}
    {once} (it is | they are) gone (it is | they are)
    {never} (be) {this low | this cheap | see this | offered | come back | coming back | again} {again | price | rate | ever}
    {wo} not see (this | a) (price | deal | offer | rate) again`,
  crowd: `
    (all) your {neighbors | competitors | friends | colleagues | peers | rivals} (have | are | already) (all | already) {have | are | switched | bought | signed | doing | did | got | joined | moved | use | on}
    {everybody | everyone} is {switching | signing up | talking about | buying | moving | doing it | joining | upgrading}
    {do not | you do not} (want to) {be left | miss | be the only | lose} (out | behind | on | one)
    {do | don't} you {want to} {save | protect | grow | win} (money | your)
    (a) (big | huge | terrible | serious | costly | real) mistake {not to | to wait | to walk | to leave | if you}
    only a fool would
    {everyone | everybody} (else) {has | have | is | already | on your street | in town | like you} (already) {book | booked | buy | bought | bought it | sign up | signed up | switch | switched | do | doing | doing it | join | joined | ahead | got | upgrade | upgraded | taking}
    {everyone | everybody} else {has | is | does | did | took | takes | on} ...3 {already | it | one | this | yet}
    {<number> | hundreds of | thousands of | dozens of} (other) {people | shoppers | customers | travelers} (are | have) (looking | viewing | booked | bought | watching | eyeing) {at | this | right now | today}
    {somebody | someone} else (is | will | has) (going to) {looking | take | grab | snap | eyeing | about | interested | want}
    {crazy | foolish | nuts | mad | insane | silly | stupid | a fool | an idiot} (not) to {skip | miss | pass | walk | say no | not | leave | turn | wait | refuse | go without | ignore}
    {would be | you would be | you will be | you are} (really) {crazy | foolish | nuts | mad | insane | silly | stupid | a fool | an idiot} (to | not | if)
    what are you waiting for
    {what have} you got to lose
    {no} brainer
    {can | could} (not) afford (not) to (wait | miss | skip | say no | pass)
    {cannot | can not} afford {to miss | not to | to skip | to wait | to pass | to lose}
    why would you (not | ever) {want | say no | skip | pass | leave | turn | walk | refuse | cancel | give up}
    {think} {long and hard | carefully | twice} (about | before) {that | what | you | leaving | saying | walking | canceling | cancelling}
    {are} you (really | absolutely | quite | totally) sure (that) you (really) (want to) {leave | cancel | skip | give up | lose | risk | walk | pass | turn}
    {one} (last | more) {time | chance | question | offer} before (you | we)
    just {"say yes" now | sign (here | it) | do it | trust me}
    {trust me} {you | on | this}
    do not be the {last | only | one | parent | person | fool | mom | dad | guy | owner | family} (one | person | parent) {on | to | who | without | left | in | that}
    {last | only} one {on the block | on your street | left out | without | in town}`,
};

/** Near such words it is no pressure. */
export const pressureExceptions = `
    there is no {rush | hurry | pressure}
    no {rush | hurry | pressure | deadline}
    do not {rush | hurry}
    if you wait {a | an | one | for | here | there | just | until | on}
    {all | each | every | our | these | the} ...2 {codes | code | coupons | coupon | vouchers | voucher | points | links | link | cards} {expire | expires | end | ends} (in | after) <duration>
    do not (need | have) to (decide | hurry | rush | sign)`;
