/** Turning somebody away: a no with no way on, shrugs, indifference. Collected for this project, after the "brush-off" and "coldness" of Albrecht, K. (1988), "At America's Service" (the seven sins of service). */
export const dismissivenessWords: Readonly<Record<string, string>> = {
  'dead end': `
    {nothing | not much | not a lot | not anything | no way} (else | more) {I | we} {can | could} (really | possibly | actually) do
    {nothing | not anything} (more | else | further) to be done
    {nothing | not} I can do
    nothing (that) (any | anyone | anybody | any of us | anybody here | nobody) (here | of us) (here) (can | could) do
    is not (anything | much) {to be done | (that) I can do | (that) we can do}
    no one here (I | who) could
    {get to | looked at | done | there | back to | reviewed | get} (you) when {it is | it gets | he gets | she gets | they get | we get} {looked at | done | there | to it | to you | around to it | reviewed}
    when it has been {reviewed | processed}
    would not hold (my | your) breath
    {cannot | can not} {make | conjure | conjure up | invent | magic | pull} {anybody | anyone | seats | a seat | it | miracles} (out | up | do | apologize | appear)
    policy is policy
    rules are rules
    do not make the {rules | policies | prices}
    (please) do not {reply | write | call | ask | email} {again | to ask again | to this | us again}
    {it is | it be} whatever the {screen | system | computer | paper} {says | asks | wants}
    try your luck {with | at}
    {I | we} (really | just | simply) {cannot | can not} (really) help you (with that | there | then | any | further | anymore | if | out | on that)
    (there is) no (other | further) {option | options | way} {for you | around | here | about}
    {that is | this is} {all | as much as | as far as} {I | we} {can | could | am going to} {do | say | go}
    (that is) the best {I | we} can do
    {you are | you are just} out of luck
    you (will) (just) have to {live with | put up with | make do | get over | suck it up} (it | that | this)
    {you will | you are going to | you are} (just) (have to) (be) on your own
    case closed
    end of {story | discussion | conversation}
    {that | this} is final
    {just | simply} {what | how | the way} {it | things} be
    that is (just | simply) how {it | the fare | the system | the rule | things | this} {work | works | goes}
    it is what it is
    {that is | those are} {the breaks | just how it goes | just life | life | tough | how it goes | how the cookie crumbles}
    no can do
    no chance
    {can | can not | cannot | could not} {help | make} (you | it) any {further | more}
    it is not {going to happen | happening | something we do}
    not going to happen
    read the {sign | terms | email | fine print | website | manual | policy | faq}`,
  'not mine': `
    {not | is not | be not | are not | not really | not exactly} {my | our | us} {problem | department | job | concern | area | fault | business | issue | responsibility | table | section}
    {that | this | it} is not on {us | me}
    that is not us
    that is {your | a you | a you-thing} problem
    that sounds like a {you | personal} problem
    {ask | call | try | bother | find | go see | see | email} (someone | somebody) else
    {ask | call | try | check with} (the) {front desk | manager | them | corporate | other line | other department | main line | other store | airport | bank} {then | instead | yourself | not me}
    (you will) (have to | need to | better) {call | call back | ask | try} {them | another time | tomorrow | later | somebody else | someone else} {yourself | then | not me}
    look {it | that} up yourself
    {google | figure} {it | that} (out) (yourself)
    check the {website | app | faq | sign} (yourself | like everyone else)
    do it yourself`,
  indifference: `
    (I) do not know what (else) (to | you want me to) {tell | say} (you | to you)
    (you) will {live | survive | manage | get over it | be fine | figure it out}
    {could be | it could be} worse
    {what} else is new
    {like} (everybody | everyone) else
    {join} the club
    {welcome} to the club
    {not} holding my breath
    {shrug | shrugs}
    {whatever | whatever you say | whatever you want | whatever makes you happy} {then | man | lady | sir | ma'am}
    (I) (really | honestly | frankly) {could not | do not} care {less | either way | what | about that | why}
    like I (even | really) care
    who cares
    {not | is not} (really) my concern
    (well) {too bad | tough (luck) | tough break | tough cookies | oh well | boo hoo | cry me a river} {then | so sad | for you}
    {take it | like it} or {leave it | lump it}
    {"just deal with it" | get over it | live with it | get used to it | suck it up | get in line | move along}
    suit yourself
    be my guest then
    your {loss | choice | call | funeral | problem} {not mine | then | sir | lady}
    (if) you do not like it {go | there is | shop | leave | try | bank | fly | you can}
    {go | shop | try | take your business | bank | fly} {somewhere | someplace | elsewhere | anywhere} {else | then}
    {there is | that is | there} the door
    what do you want {from me | me to do} (about it)
    want a medal
    what {do you want | do you expect} me to {do | say}
    what am I supposed to {do | say}
    {am I | what am I | what are we | are we} supposed to (do | know | care | remember | say) (about | that | your)
    how {should | would} I know
    how am I supposed to know
    {how | why} {be | is} that my (problem | fault)
    do I look like
    {go ahead | go on} and {complain | sue | call | report | leave | cancel | write | file | take}
    {complain | write | call} all you {want | like}
    I heard you the first time
    you are not {special | the only | my only | our only} (one | customer | person | passenger | member | case)
    {everyone | everybody} else {waits | has to wait | pays | manages | deals}
    {other | more important} {customers | people | things | callers} {to | are} (help | waiting | do | serve | deal)
    (I) {am | have} busy
    {ran | run | running} out of (patience)
    not worth {it | my | the | our}
    why should I {care | bother}
    why are you {calling | telling | asking} (me | us)
    (it | that) (does not | do not) matter {what you | to me | to us}
    {not interested in} (your | hearing | what)
    nobody {cares | asked | asked you | asked for}`,
};

/** A no that says what can be done is no dead end. */
export const dismissivenessExceptions = `
    {can | could} only ...10 {cannot | can not} help you`;

export const dismissivenessExcuses = `
    {but | instead | however | what I can do | what we can do | here is what} ...2 {I can | we can | you can | I will | we will | let me | can do}
    {until | unless}
    so {I am | I will | let me | we will | we are}`;
