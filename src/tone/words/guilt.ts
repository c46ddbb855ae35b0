/** Guilt, pleading and reproach, to sell or to hold somebody back. After the confirm-shaming of Mathur et al. (2019), "Dark Patterns at Scale", and the appeals of Brignull, H. (2023), "Deceptive Patterns". Collected for this project. */
export const guiltWords: Readonly<Record<string, string>> = {
  guilt: `
    after {all these years | all this time | all the work}
    (it would | it will | what a | such a) {be a} (real | crying) shame (to | if | that)
    {what | such} a (real | crying) shame (to | if you | that you)
    {shame | pity | sad} to {throw | see | lose | waste | walk away | give up | let}
    (so) that is it (then) after
    you would be {starting | going | throwing | leaving} (over | back | from | it | all | money) {from zero | from scratch | to zero | away | on the table | to a shoebox}
    {leave | leaving} money on the table
    (I) {cannot | can not} believe you (are | would) {leaving | quitting | leave | give up | giving up | going | cancel | canceling | cancelling | walk | do this}
    at least {tell us | tell me} (why | what)
    {you have to | you must | you will need to | I need you to} {tell me | give me | tell us} (a | why | your) {reason | why | reasons}
    {most | many | lots of} (people | customers | members | folks) who {leave | left | cancel | quit} {come | end up | regret | wish | are | always}
    (one | a) {favor} (for | to) me
    do me a favor and {stay | sign | buy | take | say | keep | do not}
    {we | I} put (so much | everything | our | all this | so much work) {into | heart}
    {we | I} (have) {bent | bend} over backward
    without even {trying | talking | a call | saying}
    {not even | don't} {a} (going to) (give us) {chance | second chance}
    {kick | kicking} (yourself | yourselves) {later | for | tomorrow | when | if}
    {you would} hate {yourself | to miss | to lose}
    (I) would hate {for you | to see you} to {miss | lose | leave | regret | be | end | go | throw}
    after {all | everything} (that) {we | I} {have | did | do | have done} (done | for you | for | given)
    {a | any | every | only a} {good | real | caring | loving | responsible | decent | smart | serious | sensible | devoted | true} {mother | father | parent | mom | dad | husband | wife | daughter | son | owner | friend | neighbor | grandmother | pet owner | person | business owner | shopper | boss} (who cares) {would | will | always | never | does | buys | has | wants | knows | brings | keeps | gets | protects | do | should}
    {think} of {your | the} (poor | little) {family | kids | children | wife | husband | mother | employees | baby | loved ones | people who | pets | dog | future}
    {do not} you (even | really | want to) {care | love | want | owe | trust | like us | like me | think your}
    if you (really | truly | actually) {care | cared | love | loved | valued | value | liked | mattered}
    {what} (will | would) (your | the) {family | kids | wife | husband | mother | boss | neighbors | employees | customers} {think | say | do | eat}
    {your} {family | kids | children | wife | husband | mother | employees | loved ones} {deserve | deserves | will thank | would want | will pay | depend | depends | count | counts} (better | it | more | on | the | for | you)
    {you} owe it to (yourself | your | them | us | me)
    {we | I} (will | would) (be) (so | very | really | truly) {sad | heartbroken | hurt | disappointed | crushed | devastated | sorry to lose | miss you | lost without | sad to see} {if you | to see | to lose | that you}
    {sad | sorry | heartbroken | hurt | hate} to see you {go | leave | throw | give | walk}
    {break | breaking | breaks} (my | our) {heart | hearts}
    {hurt} (my | our) feelings
    {was it | is it} something {we | I} {said | did}
    {how} could you (do | leave | just | walk)
    {please} {do not | don't} {go | leave | cancel | do this}
    {we | I} thought we {were | had} {friends | family | something | a deal}
    {I | we} (will) get {in trouble | fired | written up | a bad} (if | for)
    my {job | commission | bonus | numbers | quota | manager} {depends | depend | is on | counts | will}
    do {it | this} for {me | us}
    (help) (me | us) out here
    {I | we} (have) (a) (quota | targets | numbers | target) to {hit | make | meet}
    {you will | you'll} (be) {back | come back | crawling back | sorry | be sorry | miss us | regret}
    {they | everyone | everybody} (all | always) {come | comes} back
    no hard feelings but
    {turn | turning} your back on
    {giving | give} up on (us | me | your)
    {abandon | abandoning} {us | your | ship}
    {no thanks} {I | I'd} (do not | hate | prefer | rather | would rather | don't | enjoy | like)
    {I} (would) rather (pay full | pay more | waste | lose | stay | keep | be) {price | more | money}
    {so you | you} (just | really) (want to | are going to) {throw | give | walk} {it | all | that | away | up | everything} (away | all)
    {loyal | loyalty} {means | used to | is dead | counts}
    {selfish | ungrateful | disloyal | heartless}`,
};
