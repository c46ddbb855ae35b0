import { findHeads } from '../lines/heads.ts';
import { isRawMail } from '../lines/mail.ts';
import type { Format } from '../reader.ts';
import { readLabel } from '../speakers/label.ts';

const records = /(?:^|[^a-z])(?:transcripts?|calls?|chats?|conversations?|recordings?)(?![a-z])/i;

/** Conversations written down or logged as text. */
export const transcript: Format = {
  name: 'transcript',
  summary: 'Text transcripts and chat logs, a label or time before each turn',
  extensions: ['.txt', '.text', '.log', '.transcript', '.md'],
  sniff(text, path) {
    const isMarkdown = /\.md$/i.test(path);
    if (isMarkdown && /^(?:#{1,6} |> |---\s*$|\|)/m.test(text)) return 0;
    if (isRawMail(text)) return 0;
    const { labels, heads, lines } = findHeads(text, () => false);
    const turns = [...labels.values()].reduce((sum, count) => sum + count, 0);
    if (turns < 2) return 0;
    const roles = new Set([...labels.keys()].map((label) => readLabel(label).role));
    if (roles.has('narrator') && !roles.has('customer')) return 0;

    const recurring = [...labels.values()].filter((count) => count > 1).length;
    const share = turns / Math.max(1, lines);
    const isTimed = heads.filter(({ stamp }) => stamp !== null).length * 2 > heads.length;
    const isKnown = ['agent', 'customer', 'supervisor', 'bot'].some((role) => roles.has(role));
    const isTwoSided = labels.size >= 2 && (recurring >= 1 || isTimed || roles.has('customer'));
    if (!isKnown && !isTimed) {
      const isPlay = (recurring >= 2 && share >= 0.6) || (recurring >= 1 && share >= 0.9);
      return isTwoSided && isPlay && turns >= 3 && !isMarkdown ? 0.8 : 0;
    }
    if (isTwoSided && share >= 0.5) return 0.9;
    if (isMarkdown) return 0;
    if (isTwoSided && share >= 0.2) return 0.8;
    return (isTimed && share >= 0.3) || (isKnown && share >= 0.5 && records.test(path)) ? 0.7 : 0;
  },
  load: async () => (await import('../transcript.ts')).reader,
};
