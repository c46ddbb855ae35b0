/** Praise or thanks that mean the opposite, in their fixed forms. After the ironic formulae in Culpeper, J. (2011), "Impoliteness", and Camp, E. (2012), "Sarcasm, pretense, and the semantics/pragmatics distinction", Noûs 46. Collected for this project. */
export const sarcasmWords: Readonly<Record<string, string>> = {
  'mock praise': `
    {what | that is} a {big | real | huge} {surprise | shock | shocker}
    want a {medal | prize | trophy | cookie}
    {lucky | poor} (old) me
    {sure | yeah | right} and I am the (queen | king | pope | president | tooth)
    {wow | oh} (what | how) (a) {shocking | surprising | original | tragic | heartbreaking | inconvenient}
    (well) {is not that | isn't that} (just) {nice | special | lovely | great | cute | convenient | adorable | precious | rich | something}
    how (very | terribly) {convenient | nice | sad | tragic | kind | generous | thoughtful} (for | of)
    {like} (I | we) (have | do not have) {nothing better | all day | anything better | better things}
    {because} (that | this) (always | will | would) {works | work | helps | help} (so well | out)
    {another} {satisfied | happy | thrilled | day in} (customer | paradise)
    {you want | want} a (medal | prize | trophy | cookie)
    {sorry | apologies} (we | I | that we) (are | am | could) not {perfect | good enough | magic}
    cry me a river
    boo hoo
    {well | oh | wow | gee} congratulations
    (oh) {wow | gee | golly | well | oh} (just) {thanks | thank you} {a lot | a bunch | for that | for nothing | so much for}
    thanks for nothing
    {good | nice | great} {job | going | work | one} {genius | einstein | sherlock | champ | captain}
    no (kidding | duh) sherlock
    {way to go | nice going | smooth move | bravo | well done | slow clap | brilliant | genius} {there | genius | einstein | sir | lady | pal | buddy | on}
    {what a | what} {total | complete | real | lovely} {surprise | shock | shocker | tragedy | disaster | genius | concept}
    surprise surprise
    {big | real | huge} {surprise | shocker}
    {lucky | bully for} {you | me | us} (then | huh)
    {how | so} {nice | lovely | sweet | wonderful | exciting | thrilling | fascinating | generous | original | brave | clever | thoughtful} {of | for} you (to)
    {aren't you | are you not | well aren't you | don't you} (just) {special | clever | lucky | cute | precious | smart | a | the}
    {oh | well} {great | wonderful | fantastic | lovely | joy | perfect | terrific | brilliant | goody | boy} {another | just what | here we go | again | more | now}
    just what (I | we) {need | needed}
    {just | exactly} what I needed {today | now | right now}
    just what I {need | wanted}
    here we go (again)
    {oh | ah} (yes) {sure | right | of course} {because | I will just | you did | let me just | like | as if}
    {yeah | yes | sure | oh} right {because | like | as if}
    {as if | like} that (ever | would | will | is going to) {happen | work | help | matter}
    {I | we} (will) {be sure to | just} {alert | call | notify | tell} the (media | president | press | king | pope | queen)
    hold your horses
    {cue | play} the {violin | violins | tiny violin}
    {my | our} {heart bleeds | hearts bleed}
    {my} {apologies | sorry} your {majesty | highness | royal | lordship}
    {your | her | his} {majesty | highness | royal highness | lordship | ladyship}
    {let me | shall I | should I | would you like me to} (just) {get out | play | find | fetch | wave} (my | the | a) {crystal ball | magic wand | violin | red carpet | time machine | genie}
    {magic wand | crystal ball | red carpet | mind reader | time machine | miracle worker}
    {I am | we are} not (a) {mind reader | mind readers | magician | magicians | psychic | miracle worker | fortune teller | babysitter | babysitters | your mother | google | robot}
    {what} (do) (you) {think | expect} (this | I) (be | am) {a | some | the | your | made | hotel | magic}
    {must be | would be} nice to
    must be nice
    {you do not | you don't} say
    tell me something I do not know
    {there | here} (it | he | she) is (the) {genius | king | queen | star | boss | expert | big spender}
    {the | another | a real | our little | mr | mrs | mister} {genius | einstein | expert | sherlock | big spender | moneybags | high roller | know it all | comedian | princess | prince | diva | drama queen}
    {enjoy | have fun} {waiting | your wait | with that | walking | the wait | the line | that}
    good luck with that
    {good luck} {with that | finding that | then}
    {what} (a) {treat | delight | joy} {you are | for me | that}
    {thrilled | delighted | overjoyed | tickled} {I am sure | to hear it again | to be here}
    {I am sure | no doubt} {you | it} (will | would | are | must | is) (very | so | terribly) {important | busy | hard | tragic | tough | difficult | survive | live | cope}
    {you will | you'll} {live | survive | get over it}
    {cry | crying} {about it | me | over}
    {welcome to} (the) {real world | club | adulthood | america | earth | planet earth | reality}
    {first} world {problem | problems}
    {hooray | hurray | yay | yippee | whoop de doo | whoopee | joy} {for | another | for you}
    {ever} {heard | hear} of (a | an | the) <word>
    {do you} need me to {hold your hand | draw you | come over | read it to you | spell it}`,
};
