/** Fear, to sell or to hurry. After Witte, K. (1992), "Putting the fear back into fear appeals", Communication Monographs 59 (severity and susceptibility of a threat). Collected for this project. */
export const fearWords: Readonly<Record<string, string>> = {
  ruin: `
    {lose | losing | risk losing | cost you | wipe out | kiss goodbye} {it | your | absolutely} {all | everything | business | house | home | savings | job | shirt | livelihood | life savings | company | shop | license}
    {you} (will | could | might | may | would) (even) {go to prison | go to jail | end up in jail | end up in prison | lose everything | lose your | go bankrupt | go under | be ruined | be sorry | end up on the street | be next | get audited | be audited | be arrested | face charges | be sued | get sued | be stranded | get stuck | end up}
    {prison | jail | jail time | bankruptcy | ruin | ruined | handcuffs | criminal charges | behind bars}
    {the} (irs | taxman | tax man | tax office | auditors | authorities | government | feds | state | police | hackers | scammers | thieves | criminals | lawyers) (is | are | will | be) (always | just | already) {coming | watching | after | looking | knocking | circling | waiting | out there | hunting | going to} {for | at | you | to | your}
    {knock | knocking} {at | on} your door
    {audit | audited | audits} {is | are | will | could | season | risk | next | coming | waiting | flag | trigger | before}
    {red flag} (for | to) (the | an) {irs | audit | auditor}
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
    {terrifying | terrified | scary | scariest | frightening | horrifying | dread | deadly | lethal | doomed}
    {sleep | sleeping} (at night) {knowing | if you | without}
    at your {own risk | peril}
    {imagine} (losing | if | waking | your | the | being | getting) ...6 {gone | lose | audit | jail | stranded | nothing | hacked}
    {gamble | gambling | roulette | playing with fire} (with | your)
    {unprotected | exposed | defenseless | vulnerable} {to | if | without | right now}
    {who} will (pay | protect | help | save) {you | your | them | for}
    {regret} it (when | if) ...4 (audit | happens | fails | hit | sick | crash)`,
};
