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

type Purpose = 'script' | 'record' | null;

/** What the innermost folder that says anything says, else the file's name: scripts, or records of conversations. */
function purposeByPath(path: string): Purpose {
  const cut = path.lastIndexOf('/');
  return purposeByFolder(path.slice(0, Math.max(0, cut))) ?? purposeByName(path.slice(cut + 1), '');
}

/** The folder asked for last: files of one folder come one after the other. */
let last: { folder: string; purpose: Purpose } = { folder: '', purpose: null };

function purposeByFolder(folder: string): Purpose {
  if (last.folder !== folder) {
    const said = folder.split('/').reverse();
    last = { folder, purpose: said.map((step) => purposeByName(step, '/x')).find((found) => found !== null) ?? null };
  }
  return last.purpose;
}

function purposeByName(name: string, inside: '/x' | ''): Purpose {
  if (purposeOf(`${name}${inside}`, '') === 'script') return 'script';
  return records.test(name) ? 'record' : null;
}
