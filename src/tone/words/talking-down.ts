/** Pet names, lecturing, baby talk, quizzing. After the features of patronizing speech in Ryan, E. B., Hummert, M. L. and Boich, L. H. (1995), "Communication predicaments of aging", Journal of Language and Social Psychology 14 (terms of endearment, simplification, childish collectives). Collected for this project. */
export const talkingDownWords: Readonly<Record<string, string>> = {
  'pet names': `
    {good | attaboy | attagirl | there is a good | that is a good | be a good} {girl | boy | lad | fella}
    (my) {little lady | dear lady | good man | young friend | girl}
    {sweetheart | sweetie | sweetie pie | honey bunch | hun | darlin | darling | dearie | deary | sugarplum | babe | cupcake | cutie | missy | young lady | young man | little lady | kiddo | sonny | sonny boy | buddy boy | boyo | toots | chief | boss man | big guy | big fella | champ | sport | bucko | my dear | my sweet | my love | granny | grandma | grandpa | gramps}
    regex:(?:^|[,.!?—–-]\\s*|\\b(?:okay|ok|well|now|listen|look|yes|no|sure|thanks|sorry|here|there|alright|hi|hello|bye)[, ]+)(?:honey|hon|dear|love|sugar|doll|pal|bud|buddy|mate|son|princess|lady|baby|bub|dear)(?=\\s*[,.!?;:—–-]|\\s*$)
    bless your (little) heart
    {good | clever | smart} {girl | boy}`,
  simplifying: `
    {try | trying} {to | and} {keep up | follow (along) | stay with me}
    (I will) go {slow | slowly | extra slow} (for you | this time)
    let us try {this | that | it} (one more time) {again slowly | slowly | nice and slow}
    {nice and slow | slowly now}
    make {this | it} {nice and easy | real easy | real simple | nice and simple} for you
    keep {it | this} {simple | easy} for you
    {did you get all that | are you getting this | did you catch that}
    are you writing this down
    with me so far
    {what did I | remember what I} (just) {say | tell you | told you}
    {do | would} you (even) know what (<word>) {<word>} {is | means}
    {see | click | press | push | look for} the (little | big) {little | big | shiny | pretty | green | blue} (<word>) {button | picture | icon} (see it | for me | there)
    {count | add} (it) on your fingers
    (a bit | little) {advanced | technical | complicated} for (a | you | beginners | most)
    {bookkeeping | banking | economics | business | math | money | finance | shopping | travel | computers | customer service | accounting} 101
    (you) do not (have to | need to) worry about {the math | the details | that part | the hard part | the big words}
    {big | fancy | long} words
    {like | as if} {you are | I am talking to} (a) {five | child | kid | toddler}
    deep breath
    {hold | holding} your hand
    what is <number> {plus | minus | times} <number>
    {"as I said" | "as I already said" | "as I just said" | "as I told you" | "like I said" | "like I just said" | "as I explained" | "I already explained"}
    {let me | I will | allow me to | shall I | I can | I am going to} (just | try to) {say | explain | put | spell | break | dumb | go | type | speak | walk | read | repeat} (it | this | that | you) ...4 {slower | slowly | simply | simple | simpler | simple terms | small words | little words | plain english for you | again slowly | one more time | down for you | out for you | baby steps | for a child | like you are five | in a way you | so you can}
    {dumb | dumbing} {it | this | that} down
    {use | using | in | stick to | I will use} {small | little | simple | easy | short | tiny} words
    {spell | draw} {it | this | that | you} (out | a) {for you | picture}
    draw you a {picture | map | diagram}
    {baby | tiny} steps
    {simple | easy} enough (even) for
    even (a) {child | kid | toddler | five year old | six year old | beginner | my grandmother | my grandma | my kid | monkey | my mother | my dog | you} {can | could | would | knows | gets | understands | does | should}
    {a | any} {child | kid | toddler | five year old | grown up | grownup | adult | idiot | fool | first grader | third grader | schoolchild | beginner | teenager} {can | could | would | knows | know | gets | understands | should}
    {it is | that is | this is | it be} (really | just | only | pretty | so | very | not) (that) {not rocket science | rocket science | brain surgery | not that hard | not that complicated | not hard | not complicated | common sense | basic math | simple math | elementary | basic arithmetic | kindergarten | only math | just math | grade school | first grade | third grade}
    not that {hard | complicated | difficult} (to understand | is it | to | really)
    {rocket science | brain surgery}
    {basic | simple | third grade | second grade | first grade | grade school | elementary} (school) {math | arithmetic | subtraction | addition | economics | reading}
    common sense
    {slow | slowly} {down | enough} for you
    {too | a bit | a little | kind of | probably too} {complicated | technical | complex | advanced | deep | over your head} (for you)
    over your head
    {you would not | you will not} (really | even | be able to) {understand | get it | follow | grasp}
    you do not need to {worry | know} about {that | the details}
    {do not} (you) worry your (pretty | little | pretty little) head
    {leave | let} {it | that | this | us} (to the) {experts | professionals | grownups | grown ups | adults}
    {let} the {experts | professionals | grownups | grown ups | adults | big boys}
    (are | were) you (still) {following | with me | keeping up | able to follow | writing this down | getting this | listening to me} {me | so far | this | now}
    (do you) {follow | get it | understand (me | that | now | this) | see how that works | see how this works} {now | yet | me | okay}
    {got it | get it | understand | understood | following | capisce | comprende | clear} {now | yet | this time}
    {does that make sense | is that clear} {now | enough | to you | yet | finally}
    {repeat | say} (it | that | this) (back) {to me | after me} (so | now | please)
    {now | so} {what did I | what do we | what have we | who can tell | can you tell me} (just | learn | learned | say | tell) (me | you | today)
    (what) did we learn
    {pay attention | listen carefully | listen closely | listen up | focus | think about it | think hard | think} {now | here | please | sweetheart | to me | this time | carefully}`,
  lecturing: `
    "as I told you"
    (so) as we (already) {discussed | covered | went over | established} (already | before | twice)
    {we | I} have (already) {been over | been through | gone over | covered | explained | told you} {this | that} (already | before | twice | once)
    {this is | that is} why (you | we | people | I) (always) (should | tell | keep | need) {always | tell you | tell people | should | need to | say}
    (a | your) little {homework | lecture | lesson}
    {that is what} {grownups | adults | responsible people} do
    {everybody | everyone | anybody | anyone} (who | with) (<word>) (<word>) {knows that | knows this | knows how}
    {how old | what grade} are (you | we)
    {mature | big} enough to
    {you | any | anyone | every | everyone | everybody | people} (really | surely | at your age | by now | here) {should | ought to} (really | already) {know | understand | have learned} (this | that | better | how | by now | it | what)
    at your age
    you people
    {any | every} (serious | real | responsible | sensible | reasonable | decent | grown | competent | smart | normal | good) (grown) {adult | person | customer | member | owner | parent | business owner | shopper | flyer | traveler | mother | father | company | grown-up | business} {knows | know | would | should | does | do | reads | checks | keeps | has | understands}
    {everyone | everybody} (else) (already) {knows | know | understands | gets | can} {that | this | how | it}
    as (I) (have) (already) {explained | said | told you | mentioned} {to you | already | before | twice | once | earlier | three times | that}
    {let me} {educate | teach | remind | enlighten} you
    {a | this is a | that is a | there is a} (little | good | valuable | free) {lesson | life lesson} {here | for you | about | in}
    {learn | learned} {your | a | the} {lesson | lessons}
    {a little | some | word of} {advice | discipline | tip} (for you | from me) (next time)
    what you {need to | have to} {understand | realize | learn} is
    {you} (need | have) to {understand | realize | learn | grow up} (that | how | to)
    {grow up | act your age | use your head | use your brain | use your words}
    {young people | kids these days | your generation | you kids | people your age | folks your age | older people | seniors} {today | never | do not | just | like | these days}
    {surely | obviously} you (must | do | should | can | would) {know | realize | understand | see}
    {silly | foolish} {you | question | thing | goose | girl | boy | man | lady}
    {clever} of you`,
};
