/** Words that put a trouble on somebody else: the system, a rule, another department, a supplier. Collected for this project, after the accounts in Scott, M. B. and Lyman, S. M. (1968), "Accounts", American Sociological Review 33 (excuses and scapegoating). */
export const excusesWords: Readonly<Record<string, string>> = {
  'the system': `
    {the | our} {system | computer | software | algorithm} (just) (automatically) {flag | flags | flagged | automatically | "generates it" | "generated that" | blocks | blocked | picks | assigns | applies | applied | closed | closes | sends it | sent it | charged | charges | rejected | rejects} (it | that | this | your | you)
    {system | software | technical | computer} {limitation | restriction | constraint}
    {that is} (just) {how | what | the way} the {system | software | computer} {works | does | is | set it | handles | says}
    {I only | I just | all I} (see | know | have | can see) (is) what (the | is on | it) {screen | system | computer | shows | says}
    {the | our | my | this | that} {system | computer | register | software | machine | program | till | screen | app | terminal | website | platform | scanner | tool | server} (here | just | simply | really) {will not | cannot | can not | would not | do not | does not | is not letting | will never} (even) {let | allow | take | accept | do | permit | like | show | give | want | work}
    that is {the | our} {system | computer | software | algorithm | weather} {for you | talking | not us | not me}
    {the | our} {system | computer | software | algorithm} {did it | does it | decides | decided | chose}
    computer says no
    {be | it is} {the | a} {system | computer | software | register} {thing | issue | problem | error | glitch} (not)
    my hands are tied
    it (just) will not let me
    {will not | does not | cannot} let {me | us} {do | change | override | see | issue | refund | waive | give | touch | fix | go}
    not up to {me | us}
    out of {my | our} {hands | control}
    beyond {my | our} control
    nothing to do with {us | me | our}`,
  'other people': `
    {I was | we were} (only | just) {told to | going by what | doing what | following what}
    {another | a different | the other} {team | department | office | group | branch | store} (that | who) {handles | does | did | made | set | messed | dropped | decides | decided | runs}
    {compliance | legal | underwriting | corporate | head office | headquarters | management | the back office | upstairs | risk} (team | department) {will not | does not | would not} let {us | me}
    {compliance | legal | underwriting | corporate | head office | headquarters | management | upstairs | risk} (says | decided | decides | requires | made | makes) {says | decided | requires | made us | makes us | said no | sets}
    {rookie | new person | trainee | intern | junior} (must | probably | in | on | made | did | who) (have) {messed | forgot | did | made | keyed | entered | sent | pressed}
    (that is | it is | this is | that would be) {a | an | the | all | really | more of a | purely | just} {warehouse | kitchen | billing | marketing | sales | shipping | accounting | dispatch | delivery | driver | carrier | courier | vendor | supplier | bank | store | branch | back office | headquarters | corporate | head office | engineering | hosting | airport | contractor | manufacturer | department | partner | third party | it | depot | airline | catering | weather} {issue | problem | thing | matter | mistake | error | fault | decision | question | mess}
    {that is | it is | this is | that would be} (all | just | really | down to | on) (the) {warehouse | kitchen | billing department | billing | marketing | shipping | accounting | dispatch | driver | carrier | courier | vendor | supplier | bank | back office | corporate | head office | airport | contractor | contractors | manufacturer | baggage handlers | handlers | other department | other team | night shift | depot | supplier | suppliers | weather | people upstairs | hosting people | provider} {not us | not me | nothing to do | for you | again | who | that | people}
    {take it | talk | complain} {up | it up | to} (with) {them | corporate | head office | headquarters | the manufacturer | the supplier | management | the bank | the airport | marketing | the driver | your bank}
    {the | our | some} {warehouse | kitchen | billing | shipping | accounting | dispatch | driver | carrier | courier | vendor | supplier | bank | back office | contractor | contractors | manufacturer | handlers | night shift | morning shift | hosting people | hosting company | bakery | dairy | farmer | grower | distributor | provider | partner | guy | colleague | coworker | cashier | agent | stocker | trainee | temp | new hire | new guy | new girl | delivery guy | delivery people} (team | people | department | crew | again | here | must have | probably | always | just | who) {mess up | mess it up | mess this up | mess that up | screw up | screw it up | screw this up | drop the ball | get it wrong | forget | send us the wrong | lose | botch | sent us | let us down | short us | mislabel | ship the wrong | pack it wrong | pick the wrong | did not | failed | never | load it wrong}
    {not | never} {my | our} {department | area | job | section | side | end | problem | call | team | responsibility | doing}
    {it was not | was not | not} (even) {me | us} who (that) {pack | load | order | send | make | price | ring | charge | do | take | process | set | book | enter | handle}
    {I | we} did not {pack | load | make | price | set | book | enter | handle} {it | that | this | them | your}
    (that was) before my time
    {somebody | someone | whoever} {else | on nights | on days | back there | in the back | over there | upstairs | in the} {must have | messed | forgot | dropped | screwed | did not | packed | loaded | rang | took | put | should have | left | mixed}
    {different | another | other | separate} {department | team | division | company} {handles | does | did | deals | is responsible | entirely | altogether | messed}
    we {only | just} {sell | resell | deliver | pass on | pass along | do what | follow | print what}
    {I | we} (just | only) {work here | answer the phone | scan | take orders | follow orders | follow the rules | do what I am told | do what we are told}
    {my | the} {coworker | colleague | manager | supervisor} {must have | probably | forgot | gave you the wrong | told you wrong | should not have | messed | was wrong | screwed}
    whoever {told | sold | gave | promised | packed | rang | loaded | booked | helped} you`,
  rules: `
    policy {says | requires | prevents | prohibits | will not allow | will not let | dictates | forbids}
    per (our | company | bank | store | corporate) {policy | guidelines | procedure}
    {I | we} (just | only) {follow | go by | enforce} the {rules | policy | policies | procedure | procedures | book | script}
    {that is | it is | this is} (just | simply | only) {the | our | company | store | corporate} {policy | procedure | protocol}
    (that is | it is | this is) {just | simply | only} {the | our | company | store | corporate | a | how the} {policy | the rules | company policy | store policy | procedure | protocol}
    (it be) (against | per) {company | store | our | corporate} {policy | procedure}
    {it | that} is {how | the way} (the system | it | this | things | we) {work | is | be | works | do} {here | around here}`,
  chance: `
    blame it on (the) {weather | rain | snow | storm | traffic | season | holidays | supply chain | economy | mother nature}
    {that | it} is (just) the {weather | season | supply chain | holidays} (for you)
    {supply chain | traffic | weather} (is | be) {what it is | not our | nothing we}
    (just) {one of those things | bad luck | tough luck | rotten luck | the luck of the draw}
    {these | those} things (just) happen
    (it) happens all the time`,
};

export const excusesExceptions = `
    not your {department | area | job | problem | side | end}
    nothing to do with {you | your}
    {I | we} {do not | did not} {make | carry | set | handle} {it | that | this | them} (one) {any more | anymore | any longer | yet}`;
