/** Scolding and shaming for what somebody did, left undone or does not know. After the shaming formulae ("pointed criticism") in Culpeper, J. (2011), "Impoliteness". Collected for this project. */
export const scoldingWords: Readonly<Record<string, string>> = {
  shaming: `
    get your {act | life | house} {together | in order}
    {how have | how do} you (even | ever | possibly) (been) {run | running | manage | managing | stay | survived | get by | gotten | keep}
    {seriously | really} (a | no | you | in) {shoebox | receipts | idea | backup | never | have not | did not}
    {have you | haven't you | did you} never {heard | done | read | learned | looked | opened | checked | thought | saved | filed | backed}
    {did not} (anyone | anybody | somebody | your parents | your mother) {teach | tell | show} you
    who {taught | told} you (to | how | that)
    {rookie | beginner's | amateur | classic | dumb | silly | careless | sloppy} {mistake | mistakes | error | move}
    (I have) {seen} (some | a lot of | many) {messes | disasters | bad} (but | ones | in)
    (that is) not how (you | anyone | adults | businesses | one) (are supposed to) {do | run | keep | handle}
    {oh boy | oh my | oh wow | yikes | wow | oof | good lord | holy cow | my goodness | whoa} (this is | that is | you | what a | these | look at) {bad | ugly | rough | quite | behind | really | a lot | awful | never | have not}
    you still have not even {started | opened | looked | done | filed | sent}
    {what took} you so long
    (wow | yikes | oh boy | oh my | oof | ouch | good grief | oh dear | my goodness | jeez) (this | that | it | what) (be | is) {a | an | quite a | such a | a real} {total | complete | absolute | real | right | huge | big | hot | terrible} {disaster | mess | train wreck | dumpster fire | nightmare | catastrophe | pigsty | horror show | shambles}
    {what} (a) {total | complete | absolute | real | right | huge | big} {disaster | mess | train wreck | dumpster fire | catastrophe | shambles}
    your {books | records | files | papers | paperwork | receipts | account | finances | spreadsheet} {be} (a | in) (total | complete | absolute | real | hot) {disaster | mess | train wreck | shambles | chaos | joke | nightmare}
    you (really) {should | ought to} (really | already) {have known | know} {this | that | better} (by now | already)
    {how} (on earth | in the world) (did | do | can | could) you {let | manage | not | get | run | go | live | miss | ignore}
    {how} (did | do) you (even) {run | stay in | manage} (a | your) (business | company | shop)
    (that is) {embarrassing | shameful | pathetic | disgraceful | ridiculous | appalling | inexcusable | unacceptable} {really | honestly | for}
    you (should | ought to) be ashamed
    shame on you
    {I am | we are} (very | a bit | rather | really | quite) (disappointed | surprised | shocked | amazed | appalled) {in you | you | that you | at how | how}
    {I have} never seen (books | a | anything | anyone | an | such | records | receipts | something) ...3 {bad | messy | like this | this bad | worse | so | behind}
    {worst | messiest} {books | set | mess | account | records | case | file | one} {I have | I | we have} (ever) (seen | had)
    {again | really | seriously | still} (you) {have not | did not | never} {done | do | file | filed | send | sent | read | check | checked | pay | paid | reconcile | finish}
    {tsk | tut | tut tut | tsk tsk}
    you {never | always} {listen | read | do this | forget | wait | leave | come | are late | check | send}
    {months | weeks | years | days} {late | behind} {again | really | wow | seriously | and you}
    {late} {again | as usual | as always}
    {any} (serious | real | responsible | sensible | competent | self-respecting) (business | small business | shop) {owner | company | person | people | owners} {does | do | would | knows | keeps | has}
    {lazy | sloppy | messy | disorganized | careless | irresponsible | clueless | hopeless | ignorant | stupid | dumb | foolish | silly | naive} {of you | way | bookkeeping | mistake | question | work | owner | people | habits | to | with}
    {that is} a (really | pretty | very) {dumb | stupid | silly | basic | strange | odd | weird} (question | thing | mistake)
    {kids | children | teenagers | my nephew} {do | does | could | can} {this | better | that | it}
    {sigh | sighs | eye roll | rolls eyes | facepalm}`,
};
