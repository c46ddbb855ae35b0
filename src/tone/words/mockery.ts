/** Mocking people: their bodies, age, money, diet, manners, looks, labels for groups. After the personalized negative assertions and vocatives of Culpeper, J. (2011), "Impoliteness", and the insult types of Conley, T. (2010), "Toward a Rhetoric of Insult". Collected for this project. */
export const mockeryWords: Readonly<Record<string, string>> = {
  labels: `
    {cheapskate | tightwad | skinflint | penny pincher | freeloader | moocher | freeloading | moron | idiot | imbecile | dummy | dimwit | dingbat | numbskull | bozo | nutcase | nutjob | wacko | weirdo | loser | slob | hag | old hag | crone | geezer | old geezer | old coot | old bat | old fart | fatso | fatty | lardass | porker | dwarf | midget | cripple | retard | retarded | psycho | lunatic | crybaby | whiner | drama queen | diva | karen | snowflake | couch potato | bimbo | hillbilly | redneck | white trash | trailer trash | peasant | peasants | bum | bums | hobo | deadbeat | deadbeats | welfare queen | crackpot | hothead | blockhead | knucklehead | lowlife | scrooge | hoarder | hoarders}
    {grandma | grandpa | granny | gramps | grandpa | the old lady | the old man | old man | old lady | old timer | the fat guy | the fat lady | fat lady | fat guy | fat man | big guy | big girl | big boy | shorty | baldy | four eyes | blondie | crazy lady | crazy guy | crazy person} {over there | over here | in | with | at | by | wants | here | again | is | there | on | who}
    {food stamp | welfare | coupon | discount | bargain bin | economy | budget | cheap seat} {people | folks | crowd | types | queen | queens | lady | ladies | shopper | shoppers | mom}
    {you are | he is | she is} one of {those | them | that type}
    (the) ones (like | with | who) ...4 {are | be} {the worst | always trouble | trouble}
    they think they (own | run) the
    each to (his | her | their) own
    old {bat | coot | goat | biddy}
    cattle class
    you get what you pay for with
    {on | doing} {the | a} diet (aren't | I thought | huh)
    {cheap | poor | broke | fat | dumb | stupid | crazy | weird} (ass) {people | customers | folks | ones | types | person | passengers | crowd | shoppers | lot}
    {those | these | such} {foreigners | old people | seniors | geezers | immigrants | tourists | teenagers | millennials | boomers | hippies | vegans | weirdos | clowns | jokers | animals | people from}
    you (really | must | must be | certainly | are | are a | are such a) (a) {total | complete | real} {moron | idiot | fool | cheapskate | pig | loser | weirdo}`,
  money: `
    {okay | well | look at | hey | careful | watch out | all right | easy there | whoa | ooh} (the | there) {mr | mister | mrs | miss} {big spender | moneybags | high roller | rockefeller | fancy pants}
    {big spender | high roller | moneybags | last of the big spenders}
    (just | only) the {one | two} {item | thing | items | things | egg | apple | can} (today | huh | really | then | that is it | that is all)
    {that is it | is that all | that is all} (really | just) {you are buying | you are getting | you are spending}
    {spend | break} (it) (all) {in one place | the bank}
    {do not} spend it all
    {can | could} you (even | really | actually) afford (it | this | that | to | the)
    {if} you {can | could} (even | actually) afford
    {saving | save} (every | your) {pennies | penny | nickels | a nickel} {huh | again | are we | are you}
    {all | so much | all that | that much} {fuss | work | trouble | effort} (for | over) (a | one) {<money> | nickel | dime | quarter | dollar | few cents | couple of cents}
    {rolling} in {it | dough | money}
    {on} (your | a) {budget | salary | income | allowance} {huh | I guess | really | then | maybe}
    {coupon | coupons} {again | another | more | for | lady | queen | addict | clipper}
    {more} coupons
    {somebody | someone} is {broke | cheap | poor | counting pennies | pinching}
    {counting | pinching} (your | the) pennies`,
  body: `
    {somebody | someone} is {eating | drinking | feeding} {their | his | her | for two} (feelings | emotions)
    {somebody | someone} is (off | not watching | going off | back on) {their | his | her | the} {diet | waistline | figure | bottle}
    {eating} (your | their) feelings
    {all | that is | this is} {that | all | a lot of} (just | really) {for you | for one person | for one | yourself | by yourself}
    (are | is) (you) {eating | going to eat | drinking} (all | that) (of) (this | that) {yourself | alone | by yourself | tonight}
    {watch | watching} {your | the | his | her} {weight | waistline | figure | calories}
    {could | might} {stand | want | need} to {lose | skip | cut | shed | go on a diet | diet} (a few | some | the | down | pounds)
    {gain | put on | pack on} {a few | some} {pounds | weight}
    {skip | lay off | go easy on} the {donuts | doughnuts | cake | ice cream | cookies | chips | bread | butter | fries | snacks | sweets | seconds | dessert | beer}
    {you | she | he} {look | looks} (so | a bit | a little | like | pretty) {pregnant | fat | heavy | tired | old | awful | rough | hungover | terrible | like hell | a mess}
    {when} (are | is) {you | she | the baby} due
    {that | your | his | her | with that} {thick | funny | weird | heavy | strange} accent
    {speak} {proper | real | better} english
    {with | at} {your | his | her} {size | weight | age | shape | waistline | figure | looks}
    {rabbit food | bird food | hippie food | diet food | crunchy granola | granola type}
    {cannot | too} (hear | see | read) {a thing | at your age | well at your}
    {going} {deaf | blind | senile | bald}
    {deaf | blind | senile} {or what | or something | are you | old}
    {are you} {deaf | blind | slow | stupid | drunk | dumb | on something | crazy | kidding | new here | lost | illiterate | serious}
    {past} {your | his | her} bedtime`,
};
