/**
 * Grievances of employees, by what they are about. Collected for this project; the subjects are those of complaints about
 * work in Spector, P. E. (1985), "Measurement of human service staff satisfaction: Development of the Job Satisfaction
 * Survey", American Journal of Community Psychology 13: pay, supervision, benefits, operating procedures, coworkers, the
 * work itself, communication.
 */
export const grievanceWords: Readonly<Record<string, string>> = {
  pay: `
    pay {me | us} (nearly | anywhere near | half) {enough {to | for} | what {I am | we are} worth}
    {I | we} {do not | will not | did not} get paid (nearly | anywhere near | half) {enough | extra} (to | for)
    {I am | we are} not {paid | getting paid} (nearly) {enough | extra} (to | for)
    {do not | not} pay {me | us} {enough | extra | for}
    (well | way) above my pay {grade | scale}
    {I am | we are} (all | so | really | totally) {underpaid | overworked}
    underpaid and {overworked | underappreciated}
    {pay | paying} {me | us} ...2 {peanuts | next to nothing | minimum wage | pennies}
    for {what | the peanuts} they (are) {pay | paying} {me | us}
    {I | we} {make | earn | get} (only | just | barely) {minimum wage | peanuts | pennies}
    minimum wage for this
    {on | at | for} my {wage | wages | pay | salary}
    {I | we} {have not | did not | never} {had | get | got | seen | see} (a | any | our) {raise | bonus | overtime pay}
    no {raise | bonus | overtime pay} {this year | again}
    they {cut | slash | take away} {our | my} {pay | bonus | commission | overtime | benefits | tips | discount}
    {our | my} {paychecks | paycheck | pay | bonus | overtime | commission} {be | come} (always | all | still | never) {late | wrong | short | cut | frozen}
    (that be) not in my job description
    {off | without} the clock for free
    {I | we} work for {peanuts | nothing | pennies | free}
    for {twelve | thirteen | fourteen | fifteen | sixteen | seventeen | <money>} an hour
    <money> an hour {do not | be not} {buy | cover | pay | enough}
    not what they pay me for
    {not paid | not getting paid} {enough | for this | to}`,
  breaks: `
    (I | we) {have not | never} (even) {had | gotten | got | taken | get | eaten | sat down | peed} ...3 {break | lunch | dinner | seat | today | all day | all shift | since}
    {without | no} (a | any | my) (lunch) break {all {day | night | shift | morning | afternoon} | since | today | again}
    {skip | miss | work through | give up | lose} {my | our} (own) {break | lunch}
    {supposed to be | should be | should have been | was} {on | at} (my | our) {break | lunch}
    (have) not eaten since
    {get | have} no {break | breaks | lunch}
    break {be | was} (supposed to be) ...4 ago
    my break {be | start | end} (already | supposed)
    {pull | work} (a | another) double (shift) (again)
    on {a | another | my third | my second} double (shift | again)
    {got | have | put} {me | us} on ...4 {double | doubles | close | closing | register | nights | again}
    my shift {"was supposed to" | "should have"} ...2 {end | be over}
    my shift {end | finish | be over} ...4 {ago | at}
    {I | we} {cannot wait | be ready | be dying} to {go home | clock out | get out of here | leave}
    I {clock out | get off (work) | be off | be out of here} in <duration>
    {I have | we have} been {on | up} (my feet) since {<time> | four | five | six | seven | eight | dawn | opening}
    on my feet {since | all day | for | eight | nine | ten | twelve}
    {I have | we have} been (standing | stuck | working | at it) here since {<time> | four | five | six | seven | eight | noon | dawn | this morning | opening}
    I am (so | too | really | dead | just) {exhausted | beat | sick of this shift | done with today | burned out | burnt out | running on fumes | running on empty}
    {hour | day} {nine | ten | eleven | twelve | thirteen | fourteen} of my shift
    my <word> (day | shift) in a row
    <number> days {straight | in a row} (without | now | here)
    {they | he | she} {schedule | roster} {me | us} ...6 {again | in a row | every weekend | alone}
    {changed | messed up | screwed up | posted} {the | my | our} {schedule | rota | roster | shift | shifts} (again | late | on | without)
    {I | we} should (be) {home | off} by now
    {work | working} {my | our} {day off | weekend | holiday | days off}
    (it is | this is) {my | supposed to be my} day off
    clopen
    {mandatory | forced | unpaid} overtime
    {long | longest} {shift | day} of my life
    third {double | shift} (this week | in)`,
  staffing: `
    {short | under} staffed
    {so | really | always | already | we are | we were} short (on | of) {staff | hands | people}
    short handed
    skeleton crew
    {we are | they are | been} (so | really | always | already) {down | short} {a person | people | two | three | four | five | half}
    {down | short} {one | two | three | four | five | six} {people | person | agents | cashiers | drivers | baggers | tellers | techs | reps | staff}
    not (have | got | have got) (nearly) enough {staff | people | agents | cashiers | drivers | hands | techs | technicians | bodies | baggers | tellers | crew}
    {nobody | no one | half of them | half the crew | half the team} {show up | come in | turn up} (for work | today | tonight | this morning | again | anymore)
    {half | most} (of) {the | our} {team | crew | staff | shift | department | desk | floor} ...2 {out | off | sick | gone | quit | left}
    {two | three | four | five | everybody | everyone | somebody | someone | he | she | they | guy | girl} (of us | of them | people | agents | cashiers | drivers) {call | be calling} {in sick | out sick | out again | out today | off sick | in again | out}
    I am (the) only one {here | working | on | left | on shift | who | doing | covering}
    {it is | there is} {just | only} {me | one of me | two of us | one of us} {here | on | working | today | tonight | for}
    the two of us {on | for | here}
    only one of me
    {just | only} {me | the two of us | two of us} {today | tonight | on | here | covering}
    they {cut | cut back | slash} {our | my | everyone | everybody} hours
    {cut | cutting | slash | slashing} {hours | headcount | shifts | staff | people | the staff | the night shift}
    (they | we | corporate | management) {will not | do not | never} {hire | replace | staff} {anyone | anybody | enough | more | people | him | her | them | up}
    {nobody | no one} wants to work (here | anymore | nights)
    {everybody | everyone} (here) (be) (always) {quit | quitting | leaving | walking out}
    {do | doing | cover | covering} {the work | the job | the jobs | jobs} of {two | three | four | five} (people)
    {doing | covering | running | working} {two | three | four} {jobs | registers | desks | gates | lanes | positions | departments}
    let {half | most} (of) {the | our} ...2 go
    {laid | let} off ...4 {team | people | staff | crew | department | agents | us}
    {turnover | layoffs} (here | around here) be
    they {laid | let} {everyone | everybody | half} (of us) {off | go}
    quit {last week | yesterday | on us | this week | this morning}`,
  management: `
    {my | our | the | that | new} {boss | bosses | manager | managers | supervisor | management | company | head office | higher ups | owner | owners | big bosses | bean counters | suits} {do not | never | could not | will not | does not} (even | really | ever) {care | care about | listen | know | tell | get it | give | understand | answer | show up | help | back | bother}
    {corporate | management | head office | upstairs | headquarters | hq | leadership | the suits | the brass} {do not | never | could not | will not} (even | really | ever) {care | listen | tell us | know | give | understand | answer | bother | help | read}
    {corporate | management | head office | upstairs | headquarters | hq | leadership | the suits | the bosses | the boss} {think | want | decide | decided | thought | keep | make | made | figure | expect | love | dream} ...3 {we | us | me | up | robots | rule | rules | genius | another | new}
    {head office | corporate | management | headquarters | leadership | the boss | my boss | our manager} {has | have | had | got | with} no {clue | idea}
    {nobody | no one} (ever | upstairs | up there | in management) {tell | train | listen to | ask | thank} {us | me} (anything | a thing | about | how | on)
    they {never | do not} (ever | even) {tell | train | ask | listen to | warn} {us | me} (anything | a thing | about | how | first)
    {management | corporate | head office | headquarters | my boss | my manager | our manager | our boss | the boss | the manager | the owner | they} {be} (so | such | a bunch of | all | just | completely | really | pretty) {useless | clueless | a joke | out of touch | idiots | an idiot | terrible | a nightmare | cheap | greedy | stupid | a tyrant | tyrants | on my back | on our backs | a jerk | morons | a moron | tightwads | cheapskates}
    I (really | absolutely | so | kind of) {hate | cannot stand | despise} {this job | this place | my job | working here | this company | it here | my manager | my boss}
    {I | we} (be) (so | just) {sick | tired | sick and tired | fed up} {of | with} {this job | this place | working here | this company | it here | them | corporate | management | our manager | this system | covering}
    I am (only | just) a {number | cog} ...3 {here | machine | to them | wheel}
    {treat | treats} {us | me} like {dirt | robots | numbers | garbage | children | kids | animals | machines | slaves}
    {think | thinks} (that) {we | I} {be} {robots | machines | slaves | magicians | made of}
    they do not pay me to {think | care}
    {corporate | management | head office | headquarters | upstairs | they} (just | only) {care | think} about {money | profit | numbers | profits | their bonus | the numbers | their bonuses | metrics | their numbers}
    I am {looking for | getting | applying for | interviewing for | this close to} (another | a new) {job | quitting}
    I {might | am going to | am about to | should} (just) quit (this | my) (job | place)
    {putting | put} in my (two weeks | notice)
    {my last week | my last day | I am out of here} ...3 {thank god | finally | here}
    this {place | company} be (such | just | so) (a) (complete | total | real) {joke | mess | disorganized | circus | nightmare | madhouse | zoo | falling apart}
    do not blame me blame
    another (one) of their {genius | brilliant | bright} {idea | ideas}
    {some genius | the geniuses | some bright spark | some idiot} {at | in | from | upstairs | decided} ...2 {corporate | head office | headquarters | marketing | management | upstairs | office | that | to}
    {my manager | my boss | our manager | the boss | the manager | my supervisor} {yell | scream | breathe | ride | be always | keep} (at | on | down | my | all | me | us)
    {breathing down | on} {my | our} {neck | backs | case}
    {the boss | my manager | my boss | management | corporate | they} {will | would} {kill | fire | write up | have} {me | us} (if | up | my head)
    get (me | us) {written up | fired | in trouble} (for | if)
    get written up
    (all) they {care about | want} be {money | numbers | sales | the numbers | their bonus | handle time}
    (do not) ask me why {they | management | corporate | we}
    why should (I | we) (care | bother)
    good luck (with) {getting | finding} {my manager | management | corporate | a manager | head office | anyone upstairs}
    {working | work} for {these | this} {people | clowns | circus | outfit | idiots}
    welcome to my (life | world)
    {story | the story} of my {life | job | shift}`,
  colleagues: `
    {the | our | that | this} {night | day | morning | evening | weekend | other | last | previous | late | early | second | first} {shift | crew | guy | girl | team | agent | clerk | rep | person | people} (here | over there | always | just) {always | never | mess up | messed up | botch | botched | screw | screwed | forget | forgot | leave | left | drop | dropped | not do | do not | did not | could not | should have | be lazy | be useless}
    new {guy | girl | kid | kids | hire | hires | trainee | people | agent | clerk} (here | they hired | always | just | on nights) {do not | cannot | never | mess up | messed up | botched | screwed | forgot | have no | has no | be useless | be hopeless | be clueless | could not}
    {he | she | they} (always | just) {dump | leave | push | pass | throw | dumped | left | pushed | stick | stuck} (it | this | that | everything | all of it | me | us) {on | with | to | for} {me | us} (to | with | again)
    {my | our} {coworker | coworkers | colleague | colleagues | teammate} (here | always | just | over there) {be | never | always | mess up | messed up | forgot | do not | did not | screwed | cannot | could not} (lazy | useless | hopeless | slacking | late | wrong)
    {everybody | everyone} else (here) be {lazy | useless | slacking | on break | hiding}
    {I | we} (always) (have to) clean up {after | their | his | her} ...2 {mess | messes | them | him | her | everybody}
    {their | his | her} {mess | messes | screw up | screw ups} {again | to clean up}
    {do | did | does} not know what {they are | he is | she is} doing
    {lazy | useless | clueless | hopeless | incompetent} {coworker | colleague | crew | team | shift | department | staff | bunch | lot | kid | kids}
    (the) {left | right} hand ...4 {left | right} hand
    {nobody | no one | none of them | not one of them} {over there | down there | up there | back there | upstairs | at head office} (ever | even) {can | could | know | care | answer | pick | read | talk | bother | listen | work | check}
    {cannot | could not | can not} find their (own) <word> with {a map | both hands | a flashlight | two hands}
    {cannot | could not} {organize | organise | run} a {lemonade stand | bake sale | bath | two-car parade | party in a brewery}
    asleep at the {wheel | switch}
    {it is | place is | whole thing is} (a | an) (absolute | total | complete | real | bit of a) {joke | circus | zoo | shambles | madhouse | train wreck | clown show} {over | down | up | back | in | around} {there | here}
    the <word> {people | guys | folks | crowd | lot | crew | team} {are | were} (all | just | such | a bunch of | absolute | total) {dinosaurs | clowns | idiots | useless | hopeless | clueless | lazy | a joke | asleep | amateurs | morons | incompetent}
    (a) bunch of {clowns | amateurs | dinosaurs | slackers | idiots} {over | up | down | back | in | at | upstairs}
    {nobody | no one} {here | around here | in this place | in this building} (ever) {know | talk | care | do | listen | clean | answer | read}`,
  departments: `
    {those | the} {people | guys | folks | geniuses | clowns | idiots | jokers | kids | ones} (over | up | down | out | back) {in | at | from} (the) {warehouse | kitchen | back | billing | marketing | sales | shipping | accounting | it | dispatch | head office | corporate | support | returns | claims | legal | engineering | operations | scheduling | procurement}
    {marketing | sales | billing | accounting | dispatch | shipping | warehouse | the warehouse | operations | scheduling | legal | finance | catering | maintenance | baggage | claims | underwriting | engineering | product | compliance | back office} (team | people | department | guys | always | just) {be useless | be a mess | be hopeless | be clueless | never | do not | always | messed | mess | screwed | screw | botched | botch | promise anything | make promises | makes promises | make stuff up | makes stuff up | keep promising | keeps promising | write checks | writes | dream | dreams | have no clue | has no clue | could not | have lost | lost | forgot | drag | drags | take forever | takes forever | sit | sits | live in | lives in} {up | it | this | that | anything | things | on | stuff | again | answer | tell | pick | talk}
    {marketing | sales | advertising | head office | corporate | they} {just | always | only} (love to | like to) {make | promise | say | print | put} (all | that | those | these | anything | any | whatever | things | stuff) ...4 {we | deliver | stuck | sell | keep | up | promises | clean}
    (that is | it is) {just | all | only} (a) {marketing | sales | advertising} {talk | speak | fluff | nonsense | stuff | gimmick | thing | people | promise}
    {blame | thank} {marketing | corporate | head office | the warehouse | sales | the suits | management | the office | it}`,
  systems: `
    {this | our | the | my | these} (old | new | stupid | damn | ancient) {system | computer | software | register | tool | app | website | screen | scanner | computers | printer | machine | terminal | phones | program | headset} (here | thing) {be} (so | such | always | really | just | being | super | painfully | terribly | a bit | pretty | completely | older than) (a) {slow | terrible | awful | garbage | junk | trash | joke | useless | ancient | stupid | acting up | worst | pain | nightmare | mess | broken again | down again | from the stone age | prehistoric | crap | rubbish | hopeless | dinosaur | disaster | dirt | held together | falling apart | me}
    {this | our | the | my} {system | computer | software | register | tool | app | website} (just | always | really) (always) {suck | hate me | hate us | stink | crawl | die | crash | freeze}
    {stupid | dumb | damn | crappy | lousy | useless | garbage | piece of junk | blasted | ancient | prehistoric | antique} (old) {system | computer | register | software | scanner | machine | printer | website | thing | terminal | screen | program | computers}
    I (really) {hate | cannot stand} (this | these) (stupid) {system | computer | register | software | thing | computers | program | machines}
    {this | the} {system | computer | software | register | machine | printer | scanner} {never | do not | cannot} (ever) work (properly | right | half the time | here)
    {always | constantly} {crash | go down | freeze | lock up} (on {us | me})
    {buy | bought | got | gave us | give us} (us) (the) {cheapest | cheap | worst} {software | system | computers | equipment | scanners | stuff | gear}
    {too cheap | they will not | never} (to) {fix | replace | upgrade | update | buy} {this | the | our | it | a | any | us | anything | new}
    {held | holding} together {with | by} {tape | duct tape | string | prayers | spit}
    {falling | falls} apart around here`,
  policy: `
    (it is | that is) (a | another | such a | just a | one of those) {stupid | dumb | ridiculous | silly | idiotic | pointless | crazy | moronic | dumbest} {new | little | corporate | company} {policy | rule | rules | policies | thing | idea | promotion | promo | program}
    {stupid | dumb | ridiculous | idiotic | dumbest | pointless} {policy | rule | rules | policies | promotion | promo}
    {I | we} (personally) think (that) {it is | that is | the policy is | this policy is | the rule is} (just | so | really) {stupid | dumb | ridiculous | a joke | crazy | nonsense | idiotic}
    {make | made | making} {up | us follow} {new | these | stupid} rules
    {I | we} (just) (only) work here
    {whoever | the genius who | whatever idiot} {wrote | came up with | thought of | made | designed} {this | that | these | it}
    {if it were | if it was} up to me
    between you and me
    you did not hear (it | that | this) from me
    (do not) {quote me | tell anyone I said}
    off the record`,
  customers: `
    {the | my | that} {last | previous | other} {customer | caller | guest | lady | guy | one | passenger | client | member | shopper} {be} (so | such | a | just | really | an) (total | complete | absolute | real) {nightmare | rude | jerk | idiot | pain | awful | crazy | horrible | piece of work | nightmare}
    you (would) not believe (the | what) {people | customers | stuff | things} (I | we) {get | have to deal with | deal with | see | hear}
    (you are) the <word> {person | customer | caller | one} (to) {ask | complain | call | yell | say | whine | gripe} ...3 {today | this morning | this week | this hour}
    {everybody | everyone} (be | have been) (just) {yell | complain | scream | whine | gripe} (at {me | us}) {today | all day | about}
    I {have been | am | got | get} {yelled at | screamed at | getting yelled at | cursed at | chewed out} (all day | by | today | for)
    {I am | we are} (so | really) {sick | tired | sick and tired} of {customers | people | callers | complaints} (like you)
    nothing but {rude | angry | crazy | stupid} {people | customers | callers}
    {another | one more} {angry | crazy | rude | stupid | difficult | whiny} {one | customer | caller | lady | guy | person}`,
};

/** What stands around such words when they are no grievance. */
export const grievanceExceptions = `
    not short of
    nobody {train | knows} your`;
