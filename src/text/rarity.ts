/** Words of everyday English by how rare they are: natural logarithm of how many words of running text hold one, in half steps. */
const buckets: readonly (readonly [rarity: number, words: string])[] = [
  [3.0, `the`],
  [3.5, `it to you`],
  [4.0, `and is of that this`],
  [4.5, `for in was`],
  [5.0, `are be but can have he if just like me my not on so they what with your`],
  [
    5.5,
    `about all an as at do don from get good how know love no one or out people re really she there think up we
     would`,
  ],
  [
    6.0,
    `because been by did even go got had has her here him his more much now oh only right see some still than
     thank thanks their them time too ve well when who why will`,
  ],
  [
    6.5,
    `actually after also always am any back bad being best better could day didn doesn feel first game going
     great guy happy hope its ll look looks make makes man need never off other over pretty same say should
     someone something sorry sure then these thing those though thought us very want way were yeah year yes`,
  ],
  [
    7.0,
    `again amazing anyone anything around before believe come comment cool does doing down dude enough ever
     every everyone find fun getting give glad guys haha hard hate help into isn keep last least let
     life little long lot made many maybe mean might most new nice nothing ok old our person play point post
     probably read real said seen sounds stop sub take tell things try trying use where which wish work wow
     wrong years`,
  ],
  [
    7.5,
    `against ago agree almost already another away awesome big bit both call care definitely different done dont
     either else end enjoy everything exactly far favorite few friend friends funny gets girl gonna guess
     happened having hear heard high home honestly idea im imagine interesting job joke kid kids kind left
     less literally live looking luck making may money must myself needs next once op own part place playing
     please problem put reason reddit remember sad saw saying season second seems show since start stuff stupid
     such talking team through times today true two understand until used video wait wasn watch weird went while
     whole without women won world wouldn yet yourself`,
  ],
  [
    8.0,
    `able absolutely ah alone anymore appreciate aren ask awful baby beautiful between boy bro buy called came
     car case cause change check child close comes coming comments completely couldn crazy curious cute days deal
     dog dumb each easy eat edit especially face fact family fan feeling feels fine food forgot found free full
     games god goes gotta government half happen happens haven head hey hit hopefully horrible hot hurt instead
     kill kinda knew laugh leave lose lost loved matter means meant men mind miss mom moment move movie nah news
     night okay omg ones pay picture players poor question quite rather realize rest run says school
     seeing seem sense seriously shot side single sometimes soon state stay story sucks super support
     surprised sweet taking talk terrible th thats thinking tho thread together told took top totally tried under
     using wanted wants watching week welcome wife win woman wonder word words works worse worst worth ya`,
  ],
  [
    8.5,
    `account actual advice afraid age america angry answer anti anyway area argument article asking ball
     based basically beat become behind bet body book break bring brother buddy cake calling cant cat chance
     character cheers children city class clearly cold confused congrats control correct country couple course
     creepy cringe crying cut dad date dead death deserve didnt die died difference disgusting during entire
     episode except excited expect experience explain extremely eyes fair fake fans fast felt fight finally fire
     forget forward front future gave girls given gives giving gold gone group gun ha hahaha hair hand hands
     heart hilarious history holy hoping hours house huge huh human idiot idk important interested internet issue
     killed knows late later learn level liked likely likes line link listen living looked loss loves low mad
     mate meme mine minutes missed month months mother music needed nobody non nope normal noticed number
     obviously often open opinion others outside pain parents pass past perfect phone pick played player points
     police possible posted posting posts power proud reading ready red relationship reply response
     ridiculous room running sadly safe save scared self serious shame sharing shouldn shows shut sick sign
     similar situation small son song sort sound source stand started straight strong subreddit system takes tbh
     themselves three title tonight truly turn type ugh ugly unfortunately unless usually vote waiting wanna
     watched water weeks whatever white wonderful wondering working worried worry yea yep young youtube`,
  ],
  [
    9.0,
    `above absolute abuse accurate act add admit agreed ain alive allowed along alright although amount
     annoying anxiety anyways apparently art asked assume attack attention attractive available average avoid
     aware awkward balls banned barely bed beer bigger biggest birthday black blame bless blood blue boring born
     bottom bought boys brain broken brought btw bud bunch burn business busy canada cancer cannot
     career cares catch cats certain certainly changed characters choice choose claim clean clear college common
     community company compared complete congratulations consider considering context conversation cost cry
     currently dangerous dare dark dating decent deep defense depends difficult disagree disappointed doctor
     doesnt dogs door double doubt downvote downvoted draft dream drink drive driving drop drugs drunk due early
     earth easier easily eating effort eh em ended ending english enjoyed etc everybody evidence ex exact example
     excuse exist expected expecting expensive extra eye facebook facts fall fantastic fat father fault favourite
     fear feelings fellow fighting figure final fit fix focus follow football forever form garbage general
     genuinely girlfriend goal google gotten gross grow guns hang happening hasn hated health healthy hearing
     helped helpful helps hi himself hold honest hour however hug hugs hurts husband ice idiots ignorant illegal
     imo incredibly indeed info information insane inside interest issues itself jealous karma keeps kept killing
     knowing known lack lady laughed laughing law league learned leaving legal lets lie light list lives longer
     losing lots loud lovely loving lucky main married match media medical memes mental mention mentioned message
     met middle million minute missing mistake morning mostly mouth mr multiple murder nd near none notice
     obvious odd offer office older online option order original otherwise paid party paying per personal
     personally photo pic piece pizza places plan plenty plus pm political politics position positive
     prefer president price pro problems public pull putting quality questions quick race random reaction reality
     realized recently reference regret related reminds removed report respect rich rights road round rule rules
     saved scary scene science seconds sell send sent sentence series service set share shocked short
     simple simply sir sister sitting skin sleep slightly slow smh smile social society somebody somehow
     somewhere space speak special spend spent st star starting step stick store strange stranger stuck suck
     supposed surprise taken taste tax teams telling term text therapy thinks third thoughts throw tip tired
     tomorrow tough town toxic trade trash troll trouble trust truth turned tv twice twitter uh uncomfortable
     upset upvote username version videos view voice vs walk walking wall war waste ways wear wearing weren
     within worked write yesterday yo yours yup zero`,
  ],
  [
    9.5,
    `ability accept accident accidentally according across acting action ad added adorable adult adults afford
     ahead air album allow alt american animal animals anybody anywhere apart apologies app arm assuming
     attempt attitude aw babies background badly band bar basketball bear behavior besides beyond bf
     block board books bot bowl box boyfriend brave breaking brilliant british broke brutal bs build butt
     buying calls calm card careful carry cars caught caused challenge channel chat cheap cheating checked cheese
     chicago chicken chill china christmas church claims classic club coach coffee color complain complaining
     concept concerned confidence confirm considered constantly contact content continue contract cops count
     countries court cover create created credit crime culture cup current cuz daily damage daughter dear decide
     decided decision defend definition delete deleted delicious depression deserves despite directly dirty
     disappointing discussion dislike dm dollars dr dropped drug dumbass dying earlier education effect
     embarrassing emotional ends energy enjoying entirely epic eu eventually everywhere evil excellent existed
     exists explanation extreme fail faith falling false feed feet fell female figured finding finish finished
     fired five fixed flair floor florida flying folks foot force forced four freaking frustrating fully
     further gender generally genius gift glass golden gorgeous greatest green grew ground guessing guilty hadn
     handle happiness harder hat hates heads hello helping hero herself hes hide higher highly hockey holding
     horror hospital humans id ideas ignorance ignore ill image impossible impressed impressive incredible injury
     innocent instagram insurance interview involved ironic irony isnt ive jail jerk jersey jobs join jokes judge
     jump keeping key kidding knowledge la land language large lately laws lawyer lead learning legend legit legs
     letting liberals lies lines listening lived lmfao local logic lord lower lying magic major makeup market
     marriage massive matters meaning meat meet mess military mobile mode model moments moron moved movies moving
     names nasty natural nearly negative neither netflix nightmare north note numbers offended offense oil
     opinions opposite orange page painful paper parent park parties partner passed pathetic pc peace
     perfectly performance period personality perspective pet physical pictures playoffs plays popular
     population possibly potential pray pre pregnant pretend prison private process professional proof proper
     properly property protect prove pure purpose push qb queen quickly quit quote racism range rare rate rd
     reasonable reasons recent recommend record regardless regular relate release relevant replace repost
     research restaurant return rid ride rip risk rn rock roll rough ruin ruined russian sake satire
     screen search seasons secret seemed sending several shes shirt shitty shock shoes shoot shooting shots
     shower showing signed silly sit site smart smell snow solid songs soul south speaking specific specifically
     speech speed sports spot standard starts statement states steal stopped stories street students style subs
     success suddenly suggest summer surely swear switch table taxes teach teacher tears technically ten terms
     terrifying test therapist throwing till total touch towards traffic train treat trip trolling truck turns uk
     understanding update upvotes ur usa value vegan views visit voted voting wake warm wars website weed weekend
     weight west whenever whether wholesome wild willing wing winning wins winter wise wont worries writing
     written wrote xd yay yellow yikes younger`,
  ],
  [
    10.0,
    `abortion abusive actions active acts addiction ads advantage affect aggressive ahh ahhh aim alcohol alot
     amazon analogy anger anime annoyed answers anxious anytime apologize appears apple apply appreciated areas
     arent argue arguing arms army arrested articles artist asap ashamed aside asleep assault ate attacked
     attacks attracted aunt australia autism awareness aww badass bag bait ban bank base basic bastards bathroom
     battle bay bc beach bears beauty became becomes becoming begin beginning believes belongs below bench
     benefit bill billion birds birth bitcoin bite bitter bizarre blind blocked bloody blow blows boat boi bomb
     boots border bored boss bother bottle brand bread breaks breath brexit bringing brings brown bruh budget bug
     building bullet burned bus button bye cakeday camera campaign canadian cap capitalism caring cash cast
     center chances changes changing charge cheaper cheat checks choices chose chuckle circle cities civil
     clapped clarification climate clip closed closer clothes clue coaching combat comedy comfortable comic
     commenting commercial communism comparing concern confirmed consent conservative conservatives conspiracy
     convince cop corner corporate corrected costs counter covered crack cream creative cried crimes criminal
     crisis cross crowd cruel crush cult curiosity cursed customer customers cutting da daddy dallas dance dang
     danger data dc dealing debate debt decades decisions def defensive degree delusional democracy depressed
     depressing describe deserved design desperate destroy destroyed details detroit dinner direct discord
     discuss disorder disturbing divorce doctors documentary douche downtown downvotes downvoting drag drama draw
     drawing dreams dress drinking driver drivers drives dry dudes dunno ears east edge edgy edited effective
     elected election email embarrassed emotionally emotions empathy employees england entertaining entitled
     episodes equal error event everyday everytime exciting existence expectations explaining explains eyebrows
     faces factor failed failure fairly familiar famous fantasy fascinating faster favor fbi federal feeding
     feminism fetish field filled film filming financial finds finger fingers fish flag flat flex fly following
     fool forcing foreign former fortnite fox frame freak freedom french fresh friendly fruit fuckin gain gas
     generation germany gf gg giant gif glorious gm goals goat goddamn gods goodness gop gotcha grade grandma
     groups growing grown guard gym handsome harassment hardest hardly hatred healing healthcare heat heaven
     heavy heck held hence heroes hidden highlights hire hits hitting hmm hole holiday homeless honesty honey
     horribly horrifying horse humanity humor hungry hunting hurting hype identity illness immediately impact
     implying improve incel incels include including income independent individual injured injuries input
     insecure insight instantly insult insulting intense iq ireland ironically irrelevant ish island israel jeez
     joking journey joy justice justify kick kicked killer kills kinds king kiss knife ladies lane lazy leg
     legally legitimate lesson levels liberal lied lights liking lil limit linked links listened load location
     lock lonely loop loser luckily lunch machine majority male managed manager map march mark marry masculinity
     mask mass master matches material meal mediocre meeting meh member memories memory mentally messed meta
     metal mid milk millions min minds minimum minor mins mirror miserable mistakes mix mixed mod modern mods
     monster mountain moves mum nail named national native nature nba neat necessarily necessary neck nervous net
     nfl nonsense normally nose nowhere nurse nuts nyc offensive offseason ol olds onto oof ooh oops opening
     opportunity options organization ourselves outta overall owner owners pack panic pants particular passing
     patch patient pats perhaps petty phones photos phrase physically picked picks pics pink planet planning
     plans plant plastic plate playoff pleasure plot pls podcast pointing policy poorly pop possibility poster
     pot powerful practice praying precious prepared present press pressure pretending previous prices prime
     products profile program progress progressive project promise propaganda proven provide provided ps pulling
     pushing puts quarter quiet rage rain raise raised rams ran reach realise realistic realizing recognize
     referring refs refuse relationships relax released relief religious remain remind reminded reminder remindme
     remotely remove rent reported respond responding responsible result results revenge ring rise roads role
     rookie roster row rude runs russia sacrifice saints salt salty sarcasm sarcastic saturday sauce saving scam
     scenes score scream screaming screenshot screw scum sea seat seats security seek sees selfish sensitive
     separate serve services sexist sexually ship shop showed shutdown sides significant signs silver situations
     six size skills skip sky sleeping slowly smaller smash smoke smoking socialism socialist soft sold solo
     solution solve somewhat sooo soooo sources spam spell spelling spending spirit split sport staff standards
     standing stands stars stats staying stealing steps stock stole stomach stone stopping stops strangers stream
     stronger struggle student study stunning stupidity successful sucked suffer suffering suggestion suit sun
     supporters supporting suppose surgery surprising survive tag talent talented talked talks tall tank target
     tea teen teeth tells tend texas tf theme theory theres threads threw thrown throws thx til tinder tiny
     toilet ton tongue tool topic toy track training travel treated tree trick trigger triggered trolls trump
     turkey turning tweet twist typical uber ultimate um unbelievable uncle underrated understood unexpected
     unfortunate union unique united universe university unpopular updated upon upvoted useful useless user uses
     usual valid valuable via victim vid violence violent virgin votes wanting warning wash wasnt wasting weak
     wealth weapon weather wedding whats whoa whoever whose wind window windows wine winner wishes wishing woah
     woke wondered workers worrying wouldnt yelling youre`,
  ],
  [
    10.5,
    `accepted among atheist competition condition copy disappointment disaster disease experienced flip forgive
     genuine hanging hmmm honor included instant intelligent irl killers labour laid loose minority obsessed oc
     oooh opened pair particularly pointless purple recovery reminding required rush sadness snake spin stayed
     strength strike tier toronto utah utterly wage wide worker`,
  ],
];

const rarities: ReadonlyMap<string, number> = new Map(
  buckets.flatMap(([rarity, words]) => words.split(/\s+/).map((word) => [word, rarity] as const)),
);

/** The rarity of a word that is not among the common ones. */
export const rarest = 10;

/**
 * How rare a word (lower case) is in everyday English, about 3 ("the") to 10. Counted over the comments of GoEmotions (Demszky et
 * al. 2020, Apache-2.0).
 */
export const rarityOf = (word: string): number => rarities.get(word) ?? rarest;
