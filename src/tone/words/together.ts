/**
 * Signs that mean little alone and much in one sentence, by what they are about together; of each row one phrase of every
 * list must stand in the sentence. Collected for this project; the sources of the measures are those of their word lists.
 */
const insiders = `
    they | management | corporate | head office | headquarters | upstairs | the company | the {boss | bosses | owner | owners | suits | ceo | higher ups | bigwigs}
    my {boss | manager | supervisor | lead} | our {boss | manager | supervisor} | hr | regional | the regional {guy | manager | people} | the district manager
    ops | operations | dispatch | scheduling | planning | maintenance | accounting | marketing | advertising | payroll | purchasing | revenue | legal | compliance | underwriting | engineering | the back office | the home office | the website team | the {office | sales | product | billing | web | it | scheduling | finance | accounts | marketing} {people | team | department | guys | folks}
    nobody | no one`;

export const grievanceTogether: Readonly<Record<string, readonly string[]>> = {
  'what they do to us': [
    insiders,
    `{time | watch | track | count | log | tell | told | warn | ask | listen to | treat | ride | work | dock | write up | wrote | push | punish | squeeze | dump on} us
    {tell | told} (me | us) nothing
    listen to us
    {have had | had | have | got | stick | put} us on
    {two | three | half | some | most} of us
    {move | cut} the rest of {us | them}
    should have hired | {hire | hires} {anyone | anybody}
    (be) never (even) here
    works from home
    in a mood
    their {bonus | bonuses} | got bonuses | get bonuses | his bonus | her bonus
    sit on it
    write {a guy | a girl | people | somebody | someone | guys | him | her} up
    {cannot | can not} keep a {manager | supervisor | crew}
    wrote {me | us} (in | up) (anyway)
    cut the crew | cut the night | cut {our | my | the} {hours | pay | tips | breaks | crew}
    make us | makes us | will not let us | never let us
    does not {pay | tell | ask} us
    do not (even) pay us
    never {tell | told | ask | asked | trained | train | pay | paid} (me | us)`,
  ],
  'pay and hours': [
    `bonus | bonuses | a raise | the raise | raises | our raise | my raise | overtime | payroll | paycheck | paychecks | minimum wage | wages | my wage | (smoke | lunch | bathroom | coffee | dinner) break | my breaks | our breaks | your fifteen | my fifteen | my ten
    the schedule | my schedule | our schedule | {saturday | sunday | monday | tuesday | friday | weekend | holiday | christmas} 's schedule | the roster | the rota | (my | our) shift | night shift | double shift
    the union | headcount | layoffs | <money> an hour | quota | my commission | our commission | handle time | sign out to`,
    `I laughed | laughed out loud | what a joke | for this | for that | man | dude | to the bone | on fumes | anyway | he makes his | she makes her | they make their | comes out of | came out of | get to (eat | sit | pee) | nobody (has) come | relieve me | skipped | again | chopped | slashed | cut | gutted | frozen | killed | cancelled my | we are all walking | walking out | quit | on her {second | third | fourth} | on his {second | third | fourth} | did you get your | ever since | in years | in a year | who is counting | not even | docked | taken away | take away | unpaid | miss my | missed my | lucky if`,
  ],
  'nobody helps': [
    `<duration> | six hours | five hours | four hours | eight hours | ten hours`,
    `relieve me | without a break | no break | on my feet | and nobody has | still have not eaten | not a single break | not sat down | without sitting`,
  ],
  colleagues: [
    `he is | she is | they are | that guy | that girl | this guy | {the | our} new {guy | girl | kid | hire} | him being | those girls | some of those girls | those guys | her work | his work`,
    `on {her | his} <word> (smoke) break | been in a mood | in a mood all day | not exactly a | calls about her | complaints about {him | her} | do not look | never here | never even here | doing her work | doing his work | calling in | not ready | nobody down there listens | useless | lazy | a joke | a mess | rubs everyone | always late | never logs | never log | forgets everything | hides in | on the phone all | wrong about half`,
  ],
  'run down': [
    `{our | the | this} {website | bot | app | system | scanner | kiosk | phones | software | computer} | {the other | that | another | this} {station | branch | store | location | office | desk | base} | over there | around here | in this place`,
    `was built by | is wrong (about) half | somebody's intern | some dude's | nobody (here) will touch it | held together | from the nineties | never {log | logs | answer | answers | tell | tells | check | checks | pick | picks} (anything | up | us | the) | it is a joke (over there) | a joke over there | by an agency | on fumes | nobody reads | done by an`,
  ],
};

export const excusesTogether: Readonly<Record<string, readonly string[]>> = {
  'other people': [
    `{the | our | your} {driver | courier | carrier | warehouse | kitchen | supplier | vendor | contractor | baker | bakery | cashier | bagger | stocker | dispatcher | crew | handlers | manufacturer | agency | previous agent | other agent | last agent | night crew | morning crew | trainee | temp | hosting company | provider} | driver | finance | produce | marketing | accounting | billing | shipping | dispatch | maintenance | {he | she} is new | the website team | the {finance | web | product | billing | loan | fraud | card | tech | data} {team | people | department} | those girls | the guys in the back | my coworker | my colleague`,
    `{him | her | them} being {slow | new | late | careless} | on that run is new | drop the ball | dropping the ball | dropped the ball | never change | never changes | should have (checked | squeezed | looked | caught | told | called | packed | known) | does not (really) {note | read | check | look | listen | tell} (anything | us) | do not look | did not {look | check | read | note | tell | push} | that is on {her | him | them} | not on us | write the {posters | ads | signs | emails | copy} | writes the {posters | ads | signs | emails | copy} | makes those up | probably (forgot | lost | left | dropped | did not | could not | mixed) | could not find | messed | screwed | their fault | his fault | her fault | not ours | not us | do what they want | let us down`,
  ],
  'the system': [
    `{the | our | my | this} (<word>) {system | computer | software | screen | register | scanner | algorithm | app | website | bot | server | tool | program | platform | kiosk}`,
    `did it | does that | does it by itself | decides | decided | on its own | refreshes slow | is slow | being slow | acting up | has a mind of | glitched | hiccup | ate it | lost it | dropped it | kicked it | nothing any of us | that thing | not {me | us} | out of my hands | will not budge | does what it wants | only gives me | only lets me | locks me out | froze`,
  ],
};

export const blameTogether: Readonly<Record<string, readonly string[]>> = {
  reproach: [
    `you {click | clicked | give | gave | share | shared | enter | entered | type | typed | wait | waited | forget | forgot | miss | missed | sign | signed | open | opened | send | sent | ignore | ignored | skip | skipped | throw | threw | lose | lost | trust | trusted | hand | handed | answer | answered | let | leave | left | sit | sat | do not read | did not read | never read | did not check | never check | never checked}`,
    `should have (known) | should not have | why would | obviously | clearly you | careless | carelessly | no wonder | what did you expect | cannot expect | serves you | so of course | of all people | a stranger | like that | common sense | next time | for months | for weeks | for years | the whole time | all this time | nobody else | most people | any reasonable | surprised`,
  ],
  'guessing at a fault': [
    `maybe | probably | perhaps | possibly | is it possible | could it be | any chance | I mean | nine times out of ten | usually | most likely | I bet | I am guessing | are you sure | because if | if it`,
    `you (maybe | perhaps | probably | possibly) {leave | left | store | stored | kept | forgot | dropped | mistyped | typed | entered | misread | lost | deleted | closed | skipped | missed | clicked | gave | shared | wrote | picked} | did you (maybe | perhaps | possibly | accidentally) {leave | store | keep | forget | drop | type | enter | lose | delete | skip | miss | click | give | share | mix} | your {place | house number | address} | at home | your own | the fridge at home | sat out in your | in your car | in your break room | on your end | your fridge | your end | your side | your phone | your browser | your settings | your internet`,
    `damp | too warm | too long | that would do it | wrong | sat out | set too | could not find | really bad | old | off | hot | the trunk | in the sun | what it is | the problem | the issue | forgot | deleted | missed | spam | junk | not saved | by mistake`,
  ],
  'as others do': [
    `like {most | other | normal | smart | everybody else | everyone else} (people | customers | members) | {most | other} {people | customers | members} | everyone else | everybody else | people who`,
    `"if you had" | "if you'd" bought | you would not | we would not be having | do not {look | read | check | listen | plan} | never {look | read | check | listen | plan} | would have (read | checked | called | noticed | known)`,
  ],
};

export const rivalsTogether: Readonly<Record<string, readonly string[]>> = {
  'their goods': [
    `their | over there | over at | the other {store | shop | bank | airline | place | guys | app | software} | other {stores | shops | banks | airlines | apps | places} | have you been in there | down the {road | street | block} | across {town | the street} | the big {banks | chains | guys | boys | airlines} | cheaper than | instead of | unlike | better than | why settle for`,
    `dog food | cat food | junk | garbage | trash | rotten | wilted | moldy | mouldy | filthy | dirty | dump | sticky | roaches | rats | stale | expired | slop | swill | crooks | clowns | thieves | rip off | ripoff | scam | fools | idiots | disgusting | nasty | shady | rob you | robbing | fleece | gouge | nickel and dime | cattle | sardines | amateurs | do not care | does not care | people care | held together | falling apart | dinosaur | abacus | clunky | ancient | spyware`,
  ],
};

export const hypeTogether: Readonly<Record<string, readonly string[]>> = {
  'the most of all': [
    `regex:\\b(?:great|fin|cheap|fast|eas[iy]|smart|fresh|saf|big|friendli|tasti|juici|happi|nic|cool|simpl|low|strong|kind|clean|warm|sweet|bright|high|larg|quick|trusti|loveli|hard|tough|sleek|rich|deep)est\\b
    best | most <word> | most | number one | no other <word> | nobody | there has never been | there has never | never has there | not going to find | will not find | you will never find | nicer | a kinder | a better | unmatched`,
    `on (the face of the | this | god's green) {earth | planet} | in the {entire | whole | wide} (wide) <word> | in the {universe | galaxy | world | country | nation | state | city | county | industry | business | cosmos} | in the state of <word> | in all (of) <word> | the universe has | the world has | in history | in a century | in a thousand years | in a hundred years | ever (has ever) {made | built | produced | seen | created | invented | sold | baked | known | flown} | ever produced | comes close | come close | of all time | known to (man | mankind) | anywhere (else) | around | this side of | has ever produced
    regex:in the (?:Midwest|South|North|East|West|Northeast|Northwest|Southwest|Southeast|Valley|Nation|State|Country|World|Tri-State|Heartland|Bay Area|Rockies|Plains|Region)\\b`,
  ],
};

export const fearTogether: Readonly<Record<string, readonly string[]>> = {
  'what may happen': [
    `if you (skip | wait | leave | do not | cancel | say no | miss | ignore) | if something | without (it | us | cover | insurance | protection) | one (wrong | missed | bad) | people who skip | skipped it | businesses like yours | shops like yours | owners like you`,
    `never forgive | broke {an arm | a leg} | the kids | prison | jail | audit | audited | lose everything | lose your | lost everything | lost the (house | business | shop) | stranded | shut down | close their doors | bankrupt | sued | penalty | seized | frozen | on the hook | just saying | out of business | knocking | criminal`,
  ],
};

export const guiltTogether: Readonly<Record<string, readonly string[]>> = {
  'reproach for leaving': [
    `you {leave | left | cancel | go | quit | switch | walk | give up | turn | say no | hang up} | {leave | leaving | cancel | canceling | cancelling | quit | quitting | walking out on | walk out on | giving up on | turning your back on} (us | me | now) | see you go | lose you | goodbye | say no | no thanks`,
    `sad | sadder | heartbroken | heartbreaking | hurt | hurts | sting | stings | regret | a shame | such a pity | a pity | after all (we) | like family | part of the family | disappointed (in) | beg | begging | pretty please | reconsider | crawling | miss us | miss you | abandon | loyal | loyalty | betray | cry | crying | ungrateful | big mistake | huge mistake | take it personally | what did we do | something we did | breaks | kids | come back | be back | deserve better | least you could do`,
  ],
};

export const impersonalTogether: Readonly<Record<string, readonly string[]>> = {
  'nobody did it': [
    `error | errors | mistake | mistakes | glitch | mix up | discrepancy | duplicate | oversight | miscommunication | confusion | double posting | double charge | hiccup | incident | irregularity | anomaly | mishap | misunderstanding`,
    `was made | were made | has been made | got made | have been made | occurred | has occurred | took place | was introduced | crept in | arose | has arisen | was experienced | were experienced | was encountered | may have been | might have been | seems to have | appears to have | appear to have | somehow | resulted in | was observed | has been identified | was identified`,
  ],
};

export const scoldingTogether: Readonly<Record<string, readonly string[]>> = {
  shaming: [
    `months | years | weeks behind | late | behind | receipts | paperwork | deadline | deadlines | shoebox | records | your books | your files | basic | basics | backup | password | homework | mess | form | forms`,
    `yikes | oh boy | good grief | embarrassing | embarrassed | ashamed | shame on | shameful | disaster | how on earth | how in the world | lazy | sloppy | good lord | pathetic | nobody does | everyone knows | everybody knows | should know | grown up | grown ups | grown adult | adults do | inexcusable | disgrace | what were you | seriously | for heaven's sake | honestly who | who does that | who lets | who waits | any real | any serious | I have ever seen | never seen | tsk | wow`,
  ],
};

export const talkingDownTogether: Readonly<Record<string, readonly string[]>> = {
  'made easy for you': [
    `simple | simpler | simply | easy | slow | slowly | slower | little words | small words | explain | math | arithmetic | button | click | picture | pictures | spell | understand`,
    `sweetie | sweetheart | hon | honey | even you | for you once | once more for | last time | this time | try to keep | a child | a toddler | my five year old | first grade | second grade | third grade | kindergarten | your level | at your level | for people like you | your age | so even | so that even | big kid | grown up | confuse you | strain | hurt your head | head around | for beginners like`,
  ],
};
