/** Running down other companies, their goods and people. After the article on denigration of the ICC Advertising and Marketing Communications Code (2024). Collected for this project. */
export const rivalsWords: Readonly<Record<string, string>> = {
  people: `
    {those | these | the | bunch of | by} {crook | crooks | clown | clowns | thief | thieves | scammer | scammers | jokers | bandits | pirates | swindlers | sharks | vultures | amateurs | robbers | hucksters | con artists | bloodsuckers | leeches | cowboys | goons | idiots} {down | over | at | across | up | in | next | on}
    {crooks | clowns | thieves | scammers | bandits | sharks | vultures} {down the road | down the street | across town | across the street | over there | next door | up the road | at the other}
    {they | they all | the big banks | the other guys | big banks | other airlines | the competition | our competitors | their people | those guys | the others} {be} (all | just | nothing but | a bunch of | a pack of | such | basically) {crooks | clowns | thieves | scammers | liars | a joke | jokes | amateurs | robbers | a scam | sharks | vultures | idiots | useless | a rip off | criminals | cheats | a disgrace | hopeless | garbage | trash}
    only {fools | idiots | suckers | morons | losers | an idiot | a fool | desperate people} (would) {shop | fly | bank | go | buy | pay | use | trust | eat | switch | stay}
    {they | those guys | the big banks | big banks | the other guys} (will | would | just | only | always) (just) {rob | cheat | fleece | gouge | rip off | bleed | lie to | lie | steal | swindle | scam | nickel and dime | rip} (you | people | their | everyone | everybody | about) {off | blind | dry}
    {they} {do not | never} care about (you | their | people | anyone | customers | quality | food | safety)`,
  goods: `
    {their | his | that place's | those | the competition's | over there} (meat | produce | food | fruit | stuff | bread | fish | software | app | coffee | planes | seats | service | support | staff | prices | store | stores | books | rates | products | vegetables | milk | deli | bakery | everything | code | data) (be) {basically | just | all | always | pure | total | complete | absolute | usually | frankly | honestly} {dog food | garbage | junk | trash | rotten | crap | rubbish | a joke | poison | disgusting | filthy | terrible | awful | ancient | old | stale | inedible | a scam | cat food | swill | slop | dirty | moldy | nasty | falling apart | a disaster | a mess | pathetic | fake | worthless | unsafe}
    {that | their} (place | dump | store | shop | airline | bank | company | outfit | app | software) (over there | down the road | be) (be) {a | such a | just a | total | filthy | nasty | complete} {dump | joke | mess | pigsty | scam | disaster | rip off | ripoff | garbage | hole | circus | shambles | sinking ship | dirty | filthy}
    {that | the} dump {down | across | over | on}
    {would not} {feed | give | serve | wish} {it | that | their | them} (stuff | food | meat) to (my | a | your) (dog | dogs | cat | pig | pigs | enemy)
    would not be caught dead
    {hold | held} together (with | by) {duct tape | tape | string | bubble gum | prayers}
    {overpriced | expired | rotten | moldy | second rate | third rate | low rent | bargain bin | knock off | half baked | clunky | bloated | sloppy} {garbage | junk | mess | stuff | competitor | rival | store | shop | airline | bank | meat | produce | fruit | vegetables | milk | software | app}
    {unlike} {those | the | that | our} {crooks | clowns | other guys | idiots | joke | jokers | greedy | shady | big greedy}
    {greedy | shady | crooked | sleazy | soulless | heartless | faceless} {big | mega | corporate} {bank | banks | airline | airlines | competitor | competitors | store | stores | chain | chains | company | companies | corporation | corporations | software}
    {run | go | went | going} out of business (soon | any day | next)
    {they | the competition | our competitors} {be | will} {dying | desperate | a sinking ship | sinking | going under | finished | history | go under | fold}
    {better} than (that | those | the) {garbage | junk | crap | trash | clowns | crooks | dump | stuff at}`,
};
