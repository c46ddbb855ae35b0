/** Fear, to sell or to hurry. After Witte, K. (1992), "Putting the fear back into fear appeals", Communication Monographs 59 (severity and susceptibility of a threat). Collected for this project. */
export const fearWords: Readonly<Record<string, string>> = {
  ruin: `
    {irs | taxman | tax office | state | auditor | auditors | they} (does | do) not {forgive | forget | care | wait | play | mess around | joke | ask twice}
    (do you) (really) want to {explain | be explaining} (that | it | this) to (the | an | your) {auditor | irs | judge | taxman | tax office | boss | wife | husband}
    (it) only takes one (<word>) (<word>) {to | and}
    {one | a single} (<word>) (<word>) away from {losing | ruin | an audit | jail | disaster | bankruptcy | the | a}
    {your} {business | account | money | family | savings | house | home | shop} (could | may | might | will) be {next | gone | at risk | wiped out | in danger | seized | frozen}
    {penalties | fines | fees | interest} {pile | stack | add | mount | grow | snowball} (up) (every | fast | quickly | by the)
    {wiped out | wipe you out | shut you down | shut down your | ruin you | bury you | destroy your | cost you everything | sink you | sink your}
    {how | will} (do | can) you {sleep | sleeping} (at night) (knowing | tonight | if)
    {thieves | scammers | crooks | criminals | hackers | fraudsters} (are | will | love | can | could) (already | just | only | always) {love | target | empty | drain | steal | hunt | clean | wait | waiting | out there}
    {drain | empty | clean out} your (entire | whole) {account | savings | accounts}
    {lose | losing | risk losing | cost you | wipe out | kiss goodbye} {it | your | absolutely} {all | everything | business | house | home | savings | job | shirt | livelihood | life savings | company | shop | license}
    {you} (will | could | might | may | would) (even) {go to prison | go to jail | end up in jail | end up in prison | lose everything | lose your | go bankrupt | go under | be ruined | be sorry | end up on the street | be next | get audited | be audited | be arrested | face charges | be sued | get sued | be stranded | end up}
    {prison | jail | jail time | bankruptcy | ruin | ruined | handcuffs | criminal charges | behind bars}
    {the} (irs | taxman | tax man | tax office | auditors | authorities | government | feds | state | police | hackers | scammers | thieves | criminals | lawyers) (is | are | will | be) (always | just | already) {coming | watching | after | looking | knocking | circling | waiting | out there | hunting | going to} {for | at | you | to | your}
    {knock | knocking} {at | on} your door
    {audit | audited | audits} {is | are | will | could | season | risk | next | coming | waiting | flag | trigger | before}
    {nightmare | horror story | disaster | catastrophe | doom} {waiting | scenario | stories | story | strikes | for you | if}
    {disaster | tragedy | trouble} (can | could | will | may) {strike | hit | happen} {any | at | you}
    {what} if (something | the worst | you die | your house | disaster | you lose | the unthinkable) {happens | happen | happened | strikes | tomorrow}
    {do not} say (I | we) (did not | never) warn (you)
    {you have been | consider yourself} warned
    {one} (wrong | missed | little | small | bad | single) {box | click | mistake | number | step | receipt | form | move | turn | slip | day | deadline} {and | could | can | away | will}
    {shops | businesses | owners | companies | people | someone} (just) like (yours | you) {go | close | fail | get | are | end | lose | every | have}
    {penalties | fines | interest} {are | is | will} {piling | stacking | eating | adding | growing | crushing | huge | brutal | ruin | bury | swallow}
    {before} (the | they | it) {irs | taxman | tax office | hackers | penalties | fines | auditor | lawyers} {get | gets | comes | come | does | do | hit | hits | finds | find | knock | knocks}
    {before it} is too late
    {sleep | sleeping} (at night) {knowing | if you | without}
    {imagine} (losing | if | waking | your | the | being | getting) ...6 {gone | lose | audit | jail | stranded | nothing | hacked}
    {gamble | gambling | roulette | playing with fire} (with | your)
    {unprotected | exposed | defenseless | vulnerable} {to | if | without | right now}
    {who} will (pay | protect | help | save) {you | your | them | for}
    {you | they | people | customers | members | everyone} ...2 regret it
    {live | come | going} to regret {it | that}`,
};
