import type { Scale } from '../scale.ts';

/**
 * Warmth: friendliness and empathy against coldness. Cues after the "reassurance, empathy, assurance" of Parasuraman,
 * Zeithaml and Berry (1988), "SERVQUAL", Journal of Retailing 64, and the warmth dimension of Fiske, Cuddy and Glick (2007),
 * "Universal dimensions of social cognition", Trends in Cognitive Sciences 11.
 */
export const warmth: Scale = {
  name: 'warmth',
  summary: 'Friendliness and empathy, against coldness; -1 to 1.',
  cues: [
    {
      name: 'empathy',
      weight: 1,
      words: `
        {I am | we are} (so | very | really | truly) sorry
        <apology>
        {I | we} (completely | totally | can | do) {understand | hear you | see why | get why | imagine | feel}
        <acknowledgement>
        {that | this | it} (must | sounds | is | has) ...2 {frustrating | upsetting | stressful | annoying | worrying | hard | tough | rough | maddening | scary}
        (do not | no need to) worry
        take your time`,
    },
    {
      name: 'gratitude',
      weight: 1,
      words: `<thanks>\nappreciate {it | that | you | your}\ngrateful`,
    },
    {
      name: 'greeting',
      weight: 0.5,
      words: `<greeting>\nhow are you\nhope you are\n{have | enjoy} (a | your) (great | good | lovely | nice | wonderful | rest)`,
    },
    {
      name: 'welcome',
      weight: 1,
      words: `
        {glad | happy | pleased | delighted | love | lovely} to (help | hear | see | meet | look | do)
        my pleasure
        of course
        (you are) {welcome | very welcome}
        {I | we} {would love | will take care | got you | have got you | am here | are here}
        {let me | let us | I will} (see | look | check | find | help | fix | sort | get | take)
        with you
        good {question | news | to hear | to see}
        {easily | happens to} {done | everyone | everybody | all of us}`,
    },
    {
      name: 'coldness',
      weight: -1,
      words: `
        {you must | you need to | you have to | you are required}
        as (already | previously) {stated | said | mentioned}
        {not | is not} (my | our) (problem | department | concern)
        {policy | procedure} {states | requires | does not}
        {denied | rejected | refused | ineligible | prohibited}
        {pursuant to | be advised | hereby}
        nothing {I | we} can do`,
    },
  ],
};
