/** Superlatives, absolutes and puffery. After the boosters of Hyland, K. (2005), "Metadiscourse", and the doctrine of puffery in the FTC Policy Statement on Deception (1983). Collected for this project. */
export const hypeWords: Readonly<Record<string, string>> = {
  superlatives: `
    (the) {best | greatest | finest | cheapest | fastest | easiest | smartest | freshest | safest | biggest | friendliest | tastiest | juiciest | happiest | nicest | coolest | simplest | lowest | strongest | most <word>} (<word>) (<word>) {in the {world | state | country | city | county | galaxy | universe | business | industry | nation | valley | region | area | town | sky | skies | market | land} | on {earth | the planet | planet earth | the market | the coast} | {in | of} (all) history | of all time | anywhere | ever ({made | built | created | invented | sold | grown | written | seen}) | around | you will ever | you have ever | known to | under the sun | money can buy | west of | east of}
    {world | planet | earth | nation | country | state | city | universe | galaxy | town | industry | region | america} 's (very | most) (<word>) {best | greatest | finest | cheapest | fastest | friendliest | favorite | leading | tastiest | freshest | number one | #1 | smartest | top}
    {world | planet | nation | country | industry | market} {class leading | leading | beating | famous | renowned | best}
    world class
    {best | greatest} in class
    {number one | no. 1 | #1} {in | for | choice | bank | airline | grocer | store | app | software | rated | brand}
    {second to none | bar none | "hands down" | head and shoulders | without equal | without compare | like no other | none better | beyond compare | unlike anything | in a class of {its | our} own | above the rest | the one and only | one of a kind}
    {nobody | no one | nothing | no other <word>} (else | out there | in town | anywhere) (even | ever) {come | comes | compare | compares | beat | beats | match | matches | do | does | can match | can touch | can beat | touches} {close | it | us | this | better | like | to | our}
    {unbeatable | unrivaled | unrivalled | unmatched | unparalleled | unsurpassed | incomparable | peerless | matchless}
    the {absolute | very | undisputed} {best | greatest | king | queen | champion | champions | ultimate | finest}`,
  puffery: `
    (it has | has) never been (this | so | easier | simpler | faster | better) (easy | simple | good | cheap | smart)
    you will not believe (your | how | the | what)
    {brace} yourself
    {best} kept secret
    {like} magic
    {meet} (the | your) {future | smartest | new best friend | last}
    {effortless | magical | unstoppable | unbeatable | limitless | boundless | unreal | genius | brilliant | miraculous} {savings | banking | bookkeeping | shopping | travel | experience | results | service | rates | power | technology | tool}
    {supercharge | revolutionize | transform | turbocharge | reinvent | reimagine | redefine | disrupt} {your | the | how | bookkeeping | banking | shopping | travel}
    {smartest | easiest | fastest | best | greatest | friendliest} (<word>) (you | you will) (ever | have ever | own) {use | used | tried | see | seen | need | make | own | had | open}
    {only} <word> you (will) (ever) need
    {perfect | perfection} {every | guaranteed | down to | in every}
    {unlike} anything (you | else)
    {revolutionary | revolutionize | revolutionizing | revolutionise | game changing | game changer | groundbreaking | ground breaking | cutting edge | bleeding edge | next generation | next level | "disruptive" | paradigm shift | earth shattering | life changing | life altering | mind blowing | mind boggling | jaw dropping | awe inspiring | breathtaking | out of this world | once in a lifetime | legendary | iconic | epic | insane | unbelievable | incredible | phenomenal | sensational | spectacular | magical | miraculous | miracle | flawless | extraordinary | supercharge | supercharged | turbocharge | turbocharged | unprecedented | world beating | heavenly | divine | irresistible | unforgettable | dazzling | stunning | mouthwatering perfection | superhuman | futuristic | godsend | foolproof | bulletproof}
    {blow | blew | blowing} {your | their | everyone's} (mind | socks)
    {knock} your socks
    {change | changing | transform | transforming} {your | the | their | lives | people's} {life | world | lives | everything | game | forever | business forever}
    {sheer | pure | absolute | simply | total | utter} {perfection | magic | genius | bliss | heaven | brilliance | luxury | amazement}
    {perfection} {in | on | every}
    {love | adore} (it) {forever}
    {prepare | get ready | ready} to be {amazed | blown away | wowed | stunned | dazzled | delighted | astonished | astounded}
    {reach | beyond} (for) (your) (wildest) dreams
    {to} {infinity | the moon} (and)
    best {decision | thing} you (will) (have) ever {made | make | do | did}
    the future (of | has | is) (<word>) (<word>) (is | has | starts) {here | arrived | now | today}
    {million | billion} (of) {happy | delighted | satisfied} {customers | fans | users}
    {everyone | everybody} {love | loves | is talking about | raves about | agrees | adores}
    {guaranteed | instant | overnight} {results | success | happiness | satisfaction | riches | wealth | approval}
    {100 | one hundred | 110 | 200 | 1000} {percent | %} {satisfaction | perfect | guaranteed | happy | accurate | flawless}
    {absolutely | totally | completely | utterly | ridiculously | insanely | unbelievably | incredibly | crazy | wildly | impossibly} {amazing | perfect | delicious | fantastic | flawless | awesome | unbeatable | incredible | low | good | fresh | stunning | love | effortless | painless | easy | brilliant}
    (the) {ultimate | perfect} {experience | solution | choice | app | account | airline | steak | grocery | loan | bank | companion | tool}
    {wow} (your | the)
    {brain} ever (built | made)
    (the) (only) {bank | airline | store | grocer | app | software | tool | account} you will ever need
    {last} <word> you will ever
    {skyrocket | explode} (your | in)
    {rock} your world
    {legend | legends | superhero | superheroes | rockstar | rockstars | wizardry | sorcery | genius} {of | in | at | behind | status}`,
};
