/** Words that put a trouble on the customer. Collected for this project, after the guides of complaint handling in ISO 10002:2018 and the fault-finding second person of Gordon, T. (1970), "Parent Effectiveness Training" (you-messages). */
export const blameWords: Readonly<Record<string, string>> = {
  fault: `
    {it is | that is} your (own) {responsibility | job | duty | obligation} to
    {responsibility | job | duty} of the {customer | member | user | passenger | owner | account holder}
    {customer | user | member | operator | human | client | passenger} (side | caused | own) {error | mistake | negligence | carelessness}
    {that | this | it} {was | is} (all | entirely | really | kind of | sort of | probably | mostly) {your | on your} (own | side's) {doing | call | decision | choice | problem | end | side} (not ours | I am afraid)
    {own up | take (some | a little) responsibility | take ownership}
    {your | that is your | this is your | all your | entirely your} (own) {fault | mistake | error | doing | negligence | carelessness} (I am afraid | not ours)
    {that | this | that one | this one} {be} (really | all | entirely) on you
    {you | it is you} (who) be to blame
    {you have | you got} (only | nobody but) yourself to (blame | thank)
    {you | customers | people} brought {this | it} on yourself
    user error
    {mistake | error | problem | issue} {be | was} on your (end | side)
    {caused | due to | because of} (by) your (own) {mistake | error | failure | delay | negligence | oversight}
    you be (the one) responsible for {this | that | the mistake | the error | the delay | it}
    you {did | caused | made} this to yourself
    not our fault (that) you
    {that is | this is} what happens when {you | people | customers | members | passengers | they} ...6 {late | not | read | wait | rush | do | forget | do not | last minute | click | skip | ignore | leave | come | buy | share}
    {that is | this is} what you get {for | when}
    {your | a customer} own fault`,
  'should have': `
    {we | I} did {warn | tell} you
    {we | I} warned you (about | that | not)
    {you | people | members | customers} (really) {should | need to | have to | ought to | could | might want to} be (a little | a bit | much) more {careful | responsible | cautious | attentive | organized}
    (a little | some | basic) common sense would
    a (quick) {look | glance | read | check} (at) ...5 would have {told | shown | saved | helped | made}
    (I) {would | cannot} {why} would you (ever | even) {click | give | share | send | wait | tell | do | leave | use | pay | put | sign}
    why would {you | anyone | anybody} (ever | even) {click | give | share | send | wait | tell | do that | leave | use | sign}
    what were you thinking
    you had (plenty of | all the | lots of | more than enough) {time | chances | warning | notice | opportunity}
    you {were | have been} {told | warned | notified | informed} (about | of | that | this | before | more than once | already | in)
    it {is | was} (all | right there) in the {email | agreement | terms | letter | notice | contract | fine print | paperwork | manual | faq | instructions} (you)
    (that is) why {we | I | they} {send | sent | print | post | put | wrote | write | tell} (it | you | out | those | the)
    (most) people {would | manage to | know to | remember to | notice | read} (have) {notice | noticed | read | check | checked | remember | know better}
    you let (it | this | that | them | him | her) {lapse | go | expire | sit | slide | in | happen | get}
    you {handed | gave} {it | them | him | her | that | over} (over | right | your | the | all)
    how (do | did | could) you not {notice | see | know | check | read | realize}
    you (really | probably | obviously | clearly | just | maybe | definitely) should (really | probably | just) have {read | check | know | call | think | look | tell | order | come | ask | say | bring | book | pay | plan | save | keep | notice | pay attention | be more | be there | been | set | count | write | listen | wait | update | back | file | send | report | realize | click | catch | done | do | arrive | allow | leave}
    you (really | obviously | clearly) {should not | ought not to} have {click | order | give | wait | buy | sign | do | leave | share | trust | come | send | use | put | open | let | throw | miss | skip | book | eat}
    you {should | ought to | could} (really) have (been) {more careful | known better | paying attention | thought of that | thought about | read the | a little more}
    {should | would} have {thought of | thought about} {that | this | it} {before | earlier | first}
    (that) you should have {done | told us | said} {that | so | this | it} {before | earlier | first | sooner}
    {next time} ...4 {read | check | be more careful | pay attention | look | double check | plan ahead | think | leave earlier | come earlier | be on time | try reading}
    (maybe) {try | start} {reading | checking | looking | listening | paying attention | counting | planning} {the | your | it | to | before | more | ahead | next}
    had you {read | bothered | looked | checked | paid | listened | called | come | followed} ...10 {you would | would not | you will know | this would | then | none of | we would}
    if you had {read | bothered | looked | checked | paid | listened | called | followed} ...10 {you would | would not | you will know | this would | none of | we would}
    {did | do} you {even | ever | bother to} {read | look at | check | listen | open}
    if you had {just | only | actually | bothered to | simply} {read | check | called | looked | listened | kept | ordered | come | followed | paid | told | saved | filed | arrived | allowed}
    how {could | did} you {not | even | possibly | miss | lose | forget | manage}
    did not you {read | see | check | notice | look | get | know | think | hear | listen}
    why did not you ...4
    why did you not ...4
    why did you {wait | click | give | order | leave | buy | let}
    how do you {lose | forget | miss | not know}`,
  accusing: `
    you (are the one who | did) {click | open | sign | share | approve} (on) it
    {that is | it is} {usually | almost always | always | nearly always} (because | something) {you | the customer | the member | customers | on your} (do | did | forgot | end | side)
    you (have) not been {paying attention | reading | checking | careful | watching | keeping}
    you {must have | probably | obviously | clearly | likely | simply | most likely | may have | might have} (just | probably | simply | accidentally) {type | enter | forget | delete | misread | lose | miss | click | give | put | misunderstand | break | drop | overlook | ignore | leave | do | fill | miscount | throw | misplace | mistype | mix | change | turn | choose | pick | press | do it | do something} ...3 {wrong | it | that | wrongly | off | incorrectly | something | the | your | somewhere | out | up | them}
    you {must | probably | obviously | clearly | likely | just | simply} (have | must have) {misread | mistype | miscount | misunderstand | misplace | forget | overlook}
    you {obviously | clearly | apparently} {did not | do not | have not | never | were not | failed | forgot}
    you (just) did not {bother | read | pay attention | listen | look | follow | check | think | plan | tell us | tell me | allow | give yourself | keep | bring | notice} (to | the | your | it | that | at | up | carefully | in)
    you (simply | just) {fail | neglect} to
    you {were not | are not} {paying attention | listening | careful | being careful | following}
    you {type | enter | put | fill | key | dial | wrote} (it | that | them | in | this | the | your) ...3 {wrong | incorrectly | wrongly}
    you {gave | entered | picked | chose | clicked | ordered | booked | used | called | sent | filled} (us | in | on) (the) wrong
    you waited {too long | until | till}
    you {left it | waited} {too late | to the last minute | until the last minute | till the last minute}
    you (just) {can not | cannot | could not} {follow | read | count | be bothered}
    {careless | carelessness | irresponsible | negligent | foolish} (of you)
    it (clearly | plainly | literally) says (so) (right) {on | in | there | here}
    it be (<word>) {clearly | plainly} (stated | written | printed | marked)
    it be stated clearly
    if you {are | were} late
    {people | customers | members | passengers | users | owners | folks} (like you) {never | do not} (ever | even) {read | listen | look | check | pay attention | follow | think | plan}
    nobody {forced | made | asked | told} you to
    {well | so} whose {fault | idea | choice} (is | was)
    you {clicked | ticked} {accept | agree | yes | the box}
    you should read what you (accept | sign | buy | click)
    you should never {put | leave | send | give | pack | share | keep | check | buy | do}
    you get what you pay for
    (people | they | customers) miss it (all the time) because
    because they do not {look | read | listen | check}
    you did not put
    I would have {smelled | checked | noticed | looked | read | asked | called | counted | seen} (it | that | the | before | first)
    who could have {predicted | guessed | known | imagined}
    (a) (quick) {glance | look} at the <word> ...6 {save | saves | saved}
    you {signed | clicked | accepted} (the | it | that) ...3 {did not you | so | yourself}
    poor planning on your part
    lack of planning`,
};

/** What excuses such words: the speaker takes the fault, or says it is none. */
export const blameExcuses = `
    not your (own) {fault | mistake | doing}
    nothing you did
    you should have {received | gotten | got | had | been {told | asked | warned | charged | given | offered | helped | able}}
    {my | our} {fault | mistake | error}
    {we | I} {should have | ought to have | messed | forgot | failed}
    by now`;
