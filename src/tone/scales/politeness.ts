import type { Scale } from '../scale.ts';

/**
 * Politeness of requests. The strategies, their signs and their weights are those of Table 3 in Danescu-Niculescu-Mizil,
 * Sudhof, Jurafsky, Leskovec and Potts (2013), "A computational approach to politeness with application to social
 * factors", ACL: the mean politeness of requests that use each, measured on Wikipedia. The words were collected anew.
 * Three cues stand beside them, after Brown and Levinson (1987) and Culpeper (2011), each with the weight of the published
 * strategy it is nearest to. Nothing was fitted.
 */
export const politeness: Scale = {
  name: 'politeness',
  summary: 'Polite strategies in a request against impolite ones; -1 to 1.',
  cues: [
    { name: 'gratitude', weight: 0.87, words: `{thank* | thx | appreciate* | grateful}` },
    {
      name: 'deference',
      weight: 0.78,
      first: true,
      words: `{great | good | nice | interesting | cool | excellent | awesome | well done}`,
    },
    { name: 'greeting', weight: 0.43, first: true, words: `{hi | hello | hey}\ngood {morning | afternoon | evening}` },
    {
      name: 'positive words',
      weight: 0.12,
      words: `{good | great | nice | best | better | well | love | like | helpful | useful | happy | glad | interesting | interested | cool | excellent | fantastic | wonderful | perfect | amazing | easy | clear | fine | fun | enjoy | correct | right | worth | welcome | brilliant | impressive | beautiful | pleased | work | recommend | support | improve | success | successful | lucky | smart | simple | safe | sure}`,
    },
    {
      name: 'negative words',
      weight: -0.13,
      words: `{wrong | bad | worse | worst | stupid | dumb | pointless | useless | nonsense | ugly | terrible | awful | horrible | silly | waste | fail | failure | incorrect | bother | ridiculous | hate | problem | broken | break | difficult | hard | confusing | confused | complain | complaint | poor | slow | fault | false | lie | lazy | annoying | weird | strange | odd | mess | trouble | afraid | worry | lose | loss | miss | lack | blame | accuse | attack | rude | insult | doubt | vague | ignorant | illegal | risk | hurt | crazy | insane | absurd | suspicious | unreasonable | unacceptable | refuse | reject | deny}`,
    },
    {
      name: 'apology',
      weight: 0.36,
      words: `{sorry | oops | whoops | apologize | apologies | forgive | excuse me | pardon}`,
    },
    { name: 'please', weight: 0.49, first: false, words: 'please' },
    { name: 'please at the start', weight: -0.3, first: true, words: 'please' },
    { name: 'by the way', weight: 0.63, words: 'by the way\nbtw' },
    { name: 'direct question', weight: -0.27, first: true, words: '{what | why | who | how}' },
    { name: 'direct start', weight: -0.43, first: true, words: '{so | then | and | but | or}' },
    { name: 'could you', weight: 0.47, words: '{"could you" | "would you"}' },
    { name: 'can you', weight: 0.09, words: '{"can you" | "will you"}' },
    { name: 'I at the start', weight: 0.12, first: true, words: '{"I" | "my" | "mine" | "myself"}' },
    { name: 'we', weight: 0.08, words: '{"we" | "our" | "us" | "ourselves"}' },
    { name: 'I', weight: 0.08, first: false, words: '{"I" | "my" | "mine" | "me" | "myself"}' },
    { name: 'you', weight: 0.05, first: false, words: '{"you" | "your" | "yours" | "yourself"}' },
    { name: 'you at the start', weight: -0.3, first: true, words: '{"you" | "your" | "yours" | "yourself"}' },
    {
      name: 'hedge',
      weight: 0.14,
      words: `{think | almost | apparently | appear | approximately | around | assume | claim | doubt | essentially | estimate | feel | generally | guess | in general | in most cases | indicate | largely | likely | mainly | may | maybe | might | mostly | often | on the whole | ought | perhaps | plausible | possible | possibly | presumably | probable | probably | relatively | roughly | seem | should | sometimes | somewhat | suggest | suppose | suspect | tend to | typically | uncertain | unclear | unlikely | usually | in my view | in my opinion | to my knowledge | fairly | quite | rather}`,
    },
    {
      name: 'bare fact',
      weight: -0.38,
      words: '{really | actually | honestly | surely | in fact | the point | the reality | the truth}',
    },
    {
      name: 'indirect request',
      weight: 0.47,
      words: `is there {a | any}\nwould it be\n{can | could | would | may | might} {I | we | anyone | anybody | somebody | someone}\nwould you mind\n{is it | be it} possible\nwondering\nI wonder\n{just | only} curious\nif {possible | you can | you could | you do not mind | you have time | you like}\nany {chance | help | ideas | suggestions | thoughts}`,
    },
    {
      name: 'challenge',
      weight: -0.43,
      words: `regex:\\?[?!]+\n{do | did | are | have | could | can} not you\nyou {need | have | must | should} (to)\n"why"\nwho {say | said | told | care | cares}`,
    },
    { name: 'denial', weight: -0.13, words: 'not\nno\nnever\nnothing' },
  ],
};
