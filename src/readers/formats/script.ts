import type { Format } from '../reader.ts';
import { readLines } from '../script/line.ts';
import { mannerOf } from '../script/manner.ts';
import { purposeOf } from '../staging/purpose.ts';

/** Enough to see how a script tells what is said. */
const looked = 3000;
const records = /(?:^|[^a-z])(?:transcripts?|calls?|chats?|conversations?|recordings?|logs?|tickets?)(?![a-z])/i;
/** What a text that is no script by its path must have somewhere, to be worth a closer look. */
const signs =
  /^[ \t]*(?:["“]|[A-Za-z ]{0,20}> |(?:say|paste):)|\b(?:narrator|narration|voice-?over|v\.?o|announcer|anncr|sfx|on[- ]screen)\b|\bsuper:/im;

/** What agents are to say, and scripts of films and radio spots, in plain text. */
export const script: Format = {
  name: 'script',
  summary: 'Scripts for agents, video and radio, with directions nobody says',
  extensions: ['.txt', '.text', '.script'],
  sniff(head, path) {
    const text = head.slice(0, looked);
    const purpose = purposeByPath(path);
    if (purpose === 'record' || (purpose !== 'script' && !signs.test(text))) return 0;
    const manner = mannerOf(text, readLines(text));
    if (manner.isScreenplay) return 0.92;
    if (purpose === 'script' || purposeOf('', /^\s*(.*)/.exec(text)?.[1] ?? '') === 'script')
      return manner.by === 'all' ? 0.6 : 0.92;
    return (manner.by === 'quotes' || manner.by === 'marks') && manner.signs >= 4 ? 0.75 : 0;
  },
  load: async () => (await import('../script.ts')).reader,
};

/** What the innermost folder that says anything says, else the file's name: scripts, or records of conversations. */
function purposeByPath(path: string): 'script' | 'record' | null {
  const steps = path.split('/');
  const name = steps.pop()!;
  for (const step of [...steps.reverse(), name]) {
    if (purposeOf(step === name ? step : `${step}/x`, '') === 'script') return 'script';
    if (records.test(step)) return 'record';
  }
  return null;
}
