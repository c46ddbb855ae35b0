/** Corporate fog: words that sound and say nothing, and answers to another question. After Orwell (1946), "Politics and the English Language", the advice against hollow words in the Federal Plain Language Guidelines (2011), and Clayman, S. E. (2001), "Answers and evasions", Language in Society 30. Collected for this project. */
export const fogWords: Readonly<Record<string, string>> = {
  buzzwords: `
    {holistic | holistically | synergy | synergies | synergize | synergistic | roadmap | road map | value proposition | value add | value prop | value stream | customer journey | stakeholder | stakeholders | ecosystem | paradigm | bandwidth | deliverable | deliverables | actionable | operationalize | ideate | ideation | granularity | alignment | north star | best in breed | win win | low hanging fruit | deep dive | core competency | thought leadership | mission critical | value driven | optionality | touch base | circle back | move the needle | boil the ocean | drill down | peel the onion | double click on | level set | sync up | take this offline | take it offline | take that offline | open the kimono | on our radar | on the radar | in the pipeline | at the end of the day | at this juncture | at this point in time | in this space | value realization | right size | rightsizing | rightsize | key takeaways | mindshare | net net | leverage | leveraging | leveraged | optimize | optimizing | empower | empowering | empowerment | facilitate | impactful | incentivize | proactive | proactively | robust | sunset | sunsetting | unpack | unpacking | visibility into | cadence | enablement | evolving landscape | dynamic environment | strategic | strategically | strategy conversation}
    {leverage | leverages} {our | the | your | this | a}`,
  evasion: `
    (that is | it is | this is) (a) (really | very) (great | good | excellent | fantastic | wonderful) question and
    we (really | truly | deeply | take) {take} (this | that | your | these | all | it) (<word>) (<word>) (very | extremely) seriously
    (please) rest assured
    (we are) {always} {looking for ways | looking to | striving | working hard | listening}
    (we are) {truly | deeply | fully | fiercely} {committed | dedicated | passionate} (to | about)
    our {goal | priority | mission | focus | aim | number one priority | top priority | north star} (is | remains | has always been) (always) to
    {let me} (just | first) {reframe | frame | zoom out | step back | contextualize | pivot | speak to | start by | share some}
    {the} short answer is (it | that it) {is complicated | depends | is nuanced}
    (a) {lot | number} of (different) ways to (look at | think about | slice | approach)
    {we | I} (have) nothing {to announce | to share | further to share | new to share} (at | on | right)
    (we are) (so | very | incredibly | really | super) {excited | thrilled | energized} (about | by | to) {the | what | where | share | partner | continue | this}
    {conversation | dialogue | discussion} (around | about) {value | outcomes | priorities | goals | expectations}
    {it is} (all | really | more) about (the) (<word>) {value | outcomes | partnership | experience | relationship | mindset | balance | growth}
    {your} (feedback | voice | question | patience | partnership) (is | means) {a gift | so valuable | invaluable | important to us | valuable to us}
    {partner | partnering} with (you | our)
    {that} (would | may | might | could) (really) {depend | depends} on
    {outside | beyond} (of) (my | our) {purview | lane | remit | swim}
    (we are) {always | constantly | continually | continuously | currently} {evaluating | evaluate | assessing | reviewing | exploring | looking at | looking into | striving | evolving | listening | working to | monitoring | refining | iterating | considering}
    (that is) (a | an) (really | very) {interesting | great | important | valid | fascinating | fair | complex | nuanced | multifaceted | excellent} {perspective | question to | point to | lens | observation | topic | conversation | piece | angle | area | framing | way to}
    {I | we} (really | certainly | totally | definitely | absolutely | truly | do | always) {appreciate | value | hear | acknowledge} (the | your) {perspective | passion | sentiment | framing | curiosity | candor | position | input | ask}
    {take} a step back
    {let us | let's} {all | just | really} {take a step back | zoom out | reframe | think bigger | look at the bigger | focus on the | park that | table that | pivot | unpack | explore | align | talk about | consider the}
    {step back} and (look | think | consider)
    (the) {bigger | big | broader | wider | overall} picture
    {it} (really | all | kind of | sort of) depends (on | how | what) (how | what | a | many | your) {you | number | mean | factors | define | variables | perspective | lens | things | needs}
    {a} {number | variety | multitude | range | host} of {factors | variables | considerations | reasons | elements | inputs}
    {there are} (a lot of | many | several | multiple | various) {factors | variables | considerations | moving parts | elements | layers | dimensions}
    many moving parts
    {I | we} (would not | do not | cannot) want to {speculate | get into | comment | pin | put a | commit | characterize | go into}
    {not} (be) {in a position | at liberty | able} to {say | comment | confirm | disclose | discuss | speak | share}
    {cannot | can not | unable to} (really) {speak to | comment on | speculate | confirm or deny | get into}
    {I | we} would {rather | prefer to | encourage you to | invite you to} {focus | think | look | talk about | consider | reflect | explore | frame}
    what {I | we} can {say | share} is
    {what} (is) (really) {important | matters} {here | to remember | most} (is)
    {in} {the coming | the fullness of time | the near future | the foreseeable}
    {stay tuned | watch this space | more to come | to be determined | more information will follow | details to follow}
    {taken | take} under advisement
    {feedback | concern | comment | note | request | suggestion} (has | have) been {noted | logged | passed along | shared | received | escalated | forwarded | captured | heard}
    {duly | well} noted
    {pass | passed} (it | this | that | your feedback) (along | on) to the {relevant | appropriate | respective} {team | department | stakeholders | people | party | parties}
    {the} {relevant | appropriate | respective} {team | teams | department | departments | channels | parties | party | stakeholders}
    {committed | dedicated} to {excellence | delivering | providing | ensuring | continuous | continually | continuously | the highest | your satisfaction | customer | innovation | improving | transparency}
    {strive | striving | endeavor | aim} to {provide | deliver | ensure | offer | exceed | continuously | improve | maintain | meet}
    {your} (call | business | satisfaction | feedback | privacy | security | experience | opinion | trust) is (very | extremely | really) important to us
    {as} part of our (ongoing | continued | continuous | commitment | strategy | effort | evolution | mission)
    {reflects} {our | the | a} {commitment | evolving | value | investment | broader}
    {depends} how you (look | define | see | measure)
    {how} do you define
    {what do you} mean by (<word>)
    {yes and no}
    {more of a} (journey | conversation | process | philosophy | mindset | framework | guideline)
    {not a} (simple | straightforward | yes or no | black and white | binary) {question | answer | issue | thing}
    {think of it} (as | more) (a | less) (journey | partnership | investment | conversation | relationship)`,
};
