import type { Format } from '../reader.ts';
import { readLines } from '../script/line.ts';
import { mannerOf } from '../script/manner.ts';
import { purposeOf } from '../staging/purpose.ts';

/** Enough to see how a script tells what is said. */
const looked = 4000;
const records = /(?:^|[^a-z])(?:transcripts?|calls?|chats?|conversations?|recordings?|logs?|tickets?)[^/]*$/i;
/** What a text must have somewhere to be worth a closer look. */
const signs =
  /^\s*(?:["“[(]|(?:\w+ ?)?> )|narrat|voice-?over|\bv\.?o\b|announcer|\bsfx\b|super:|on.screen|^\s*(?:say|agent|paste|read):/im;

/** What agents are to say, and scripts of films and radio spots, in plain text. */
export const script: Format = {
  name: 'script',
  summary: 'Scripts for agents, video and radio, with directions nobody says',
  extensions: ['.txt', '.text', '.script'],
  sniff(head, path) {
    const text = head.slice(0, looked);
    const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/\/$/, '');
    const purpose = records.test(folder) ? null : purposeOf(path, /^\s*(.*)/.exec(text)?.[1] ?? '');
    if (purpose !== 'script' && (records.test(folder) || !signs.test(text))) return 0;
    const manner = mannerOf(text, readLines(text));
    if (manner.isScreenplay) return 0.92;
    if (purpose === 'script') return manner.by === 'all' ? 0.6 : 0.92;
    return manner.by !== 'all' && manner.by !== 'labels' && manner.signs >= 4 ? 0.75 : 0;
  },
  load: async () => (await import('../script.ts')).reader,
};
