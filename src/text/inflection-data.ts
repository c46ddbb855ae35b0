/** Words written one after another, as a list. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Families written one after another, their forms in a row. */
const families = (text: string): readonly string[] => text.trim().split(/,\s+/);

/** Irregular verbs of English, every form of each: base, -s, past, participle, -ing. */
export const irregularFamilies = families(`
  be am is are was were been being, have has had having, do does did done doing, go goes went gone going,
  abide abides abode abided abiding, arise arises arose arisen arising, awake awakes awoke awoken awaking,
  bear bears bore borne bearing, beat beats beaten beating, become becomes became becoming,
  begin begins began begun beginning, bend bends bent bending, bet bets betting, bid bids bidding,
  bind binds bound binding, bite bites bit bitten biting, bleed bleeds bled bleeding, blow blows blew blown blowing,
  break breaks broke broken breaking, breed breeds bred breeding, bring brings brought bringing,
  broadcast broadcasts broadcasting, build builds built building buildings, burn burns burned burnt burning,
  burst bursts bursting, buy buys bought buying, cast casts casting, catch catches caught catching,
  choose chooses chose chosen choosing, cling clings clung clinging, come comes came coming, cost costs costing,
  creep creeps crept creeping, cut cuts cutting, deal deals dealt dealing dealings, dig digs dug digging,
  draw draws drew drawn drawing drawings, dream dreams dreamed dreamt dreaming, drink drinks drank drunk drinking,
  drive drives drove driven driving, eat eats ate eaten eating, fall falls fell fallen falling,
  feed feeds fed feeding, feel feels felt feeling feelings, fight fights fought fighting,
  find finds found finding findings, fit fits fitted fitting, flee flees fled fleeing, fly flies flew flown flying,
  forbid forbids forbade forbidden forbidding, forecast forecasts forecasting,
  foresee foresees foresaw foreseen foreseeing, forget forgets forgot forgotten forgetting,
  forgive forgives forgave forgiven forgiving, freeze freezes froze frozen freezing, get gets got gotten getting,
  give gives gave given giving, grind grinds ground grinding, grow grows grew grown growing,
  hang hangs hung hanged hanging, hear hears heard hearing hearings, hide hides hid hidden hiding, hit hits hitting,
  hold holds held holding holdings, hurt hurts hurting, keep keeps kept keeping, know knows knew known knowing,
  lay lays laid laying, lead leads led leading, lean leans leaned leant leaning,
  learn learns learned learnt learning, leave leaves left leaving, lend lends lent lending, let lets letting,
  lie lies lay lain lied lying, light lights lit lighted lighting, lose loses lost losing, make makes made making,
  mean means meant meaning meanings, meet meets met meeting meetings, mislead misleads misled misleading,
  mistake mistakes mistook mistaken, misunderstand misunderstands misunderstood misunderstanding misunderstandings,
  outdo outdoes outdid outdone outdoing, overcharge overcharges overcharged overcharging,
  overcome overcomes overcame overcoming, overpay overpays overpaid overpaying,
  oversee oversees oversaw overseen overseeing, pay pays paid paying, prepay prepays prepaid prepaying,
  prove proves proved proven proving, put puts putting, quit quits quitting, read reads reading readings,
  rebuild rebuilds rebuilt rebuilding, redo redoes redid redone redoing, repay repays repaid repaying,
  resell resells resold reselling, resend resends resent resending, reset resets resetting,
  rewrite rewrites rewrote rewritten rewriting, rid rids ridding, ride rides rode ridden riding,
  ring rings rang rung ringing, rise rises rose risen rising, run runs ran running, say says said saying,
  see sees saw seen seeing, seek seeks sought seeking, sell sells sold selling, send sends sent sending,
  set sets setting settings, sew sews sewed sewn sewing, shake shakes shook shaken shaking, shed sheds shedding,
  shine shines shone shining, shoot shoots shot shooting, show shows showed shown showing,
  shrink shrinks shrank shrunk shrinking, shut shuts shutting, sing sings sang sung singing,
  sink sinks sank sunk sinking, sit sits sat sitting, sleep sleeps slept sleeping, slide slides slid sliding,
  smell smells smelled smelt smelling, speak speaks spoke spoken speaking, speed speeds sped speeding,
  spell spells spelled spelt spelling, spend spends spent spending, spill spills spilled spilt spilling,
  spin spins spun spinning, split splits splitting, spoil spoils spoiled spoilt spoiling, spread spreads spreading,
  spring springs sprang sprung springing, stand stands stood standing, steal steals stole stolen stealing,
  stick sticks stuck sticking, sting stings stung stinging, strike strikes struck stricken striking,
  swear swears swore sworn swearing, sweep sweeps swept sweeping, swim swims swam swum swimming,
  swing swings swung swinging, take takes took taken taking, teach teaches taught teaching teachings,
  tear tears tore torn tearing, tell tells told telling, think thinks thought thoughts thinking,
  throw throws threw thrown throwing, undergo undergoes underwent undergone undergoing,
  understand understands understood understanding, undertake undertakes undertook undertaken undertaking,
  undo undoes undid undone undoing, uphold upholds upheld upholding, upset upsets upsetting,
  wake wakes woke woken waking, wear wears wore worn wearing, weep weeps wept weeping, win wins won winning winnings,
  wind winds wound winding, withdraw withdraws withdrew withdrawn withdrawing,
  withhold withholds withheld withholding, withstand withstands withstood withstanding,
  write writes wrote written writing writings, guarantee guarantees guaranteed guaranteeing, unit units, unite unites united uniting,
  invite invites invited inviting, bus buses busses bused bussed busing, gas gases gasses gassed gassing, ad ads,
  tv tvs
`);

/** Nouns whose plural is not made with -s, and those in -f, -us, -is and -x whose plural misleads. */
export const irregularNouns = families(`
  child children, man men, woman women, person people persons, salesman salesmen, saleswoman saleswomen,
  salesperson salespeople, craftsman craftsmen, foreman foremen, repairman repairmen, foot feet, tooth teeth,
  goose geese, mouse mice, ox oxen, die dice dies died dying, penny pennies pence, half halves halved halving,
  knife knives, life lives, wife wives, shelf shelves, loaf loaves, thief thieves, wolf wolves, calf calves,
  leaf leaves, scarf scarves scarfs, self selves, proof proofs, status statuses, bonus bonuses, virus viruses,
  campus campuses, surplus surpluses, census censuses, focus focuses focused focussed focusing focussing,
  analysis analyses, basis bases, crisis crises, hypothesis hypotheses, diagnosis diagnoses, emphasis emphases,
  thesis theses, criterion criteria, phenomenon phenomena, medium media, datum data, addendum addenda addendums,
  appendix appendices appendixes, index indices indexes indexed indexing, matrix matrices, series, species,
  headquarters, news, lens lenses, canvas canvases, atlas atlases, alias aliases, bias biases biased, quiz quizzes,
  fee fees, employee employees, committee committees, attendee attendees, degree degrees, coffee coffees,
  trustee trustees, payee payees, refugee refugees
`);

/** Words that only look as if they had an ending: they are bases themselves. */
export const wholeWords = words(`
  bed bleed breed deed embed exceed feed heed need proceed seed speed succeed weed hundred biped shed sled bring
  ceiling evening king morning pudding ring sing sling spring sting string swing thing wedding wing sibling herring
  darling offspring access address business process progress thanks regards goods premises savings means proceeds
  mathematics economics logistics electronics christmas texas kansas
`);

/** Nouns and verbs in -ly; every other word in -ly is taken for an adverb or adjective. */
export const regularInLy = words(`
  ally anomaly apply assembly belly bully comply family fly imply jelly lily misapply monopoly multiply rally rely
  reply resupply supply tally
`);

/** Words that have no inflection to match: function words, adverbs, numerals, interjections, and plain adjectives. */
export const unchanging: readonly string[] = [
  // articles, pronouns, determiners
  ...words(`
  a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves he
  him his himself she her hers herself it its itself they them their theirs themselves one ones oneself who whom
  whose which what whatever whoever whichever some any no none every each either neither both all another other
  others such same many much more most few fewer fewest little less least several enough someone somebody something
  anyone anybody anything everyone everybody everything nobody nothing own
  `),
  // prepositions, conjunctions
  ...words(`
  about above across after against along although among and around as at because before behind below beneath beside
  besides between beyond but by concerning despite down during except excluding for from if in including inside into
  like near nor of off on onto or out outside over past per plus regarding since so than though through throughout
  till to toward towards under underneath unless until up upon versus via when whenever where wherever whereas
  whether while with within without
  `),
  // modals
  ...words(`
  can could may might must shall should will would ought
  `),
  // adverbs, interjections
  ...words(`
  again ago ahead almost already also altogether always anyhow anymore anyway anywhere apart aside away else
  elsewhere even ever everywhere far forever further furthermore hence here hereby how however indeed instead just
  later maybe meanwhile moreover never nevertheless not now nowadays nowhere often once otherwise perhaps please
  quite rather seldom sometimes somewhat somewhere soon still then there therefore thereby thus today together
  tomorrow tonight too twice very well why yes yet yesterday hello hi hey ok okay oh sorry thanks bye goodbye wow
  yeah yep nope
  `),
  // numerals
  ...words(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first third fourth
  fifth last next
  `),
  // adjectives that a noun or verb of the same letters would mislead
  ...words(`
  able additional afraid available aware bad best better big bigger biggest busy certain cheap cheaper cheapest
  common different difficult due early easier easiest easy entire exact extra fast faster fastest final free full
  glad good great greater greatest happier happiest happy hard harder high higher highest huge important impossible
  large larger largest late latest long longer longest low lower lowest main new newer newest nice normal old older
  oldest only perfect personal polite poor possible quick quicker quickest ready real regular responsible rude safe
  safer safest serious short sick simple slow small smaller smallest special standard strong stupid sure true unable
  unfortunate unlimited unlucky urgent usual warm whole wonderful worse worst wrong young younger red naked sacred
  wicked various previous obvious famous gracious
  `),
];
