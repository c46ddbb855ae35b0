import type { Format } from '../reader.ts';

/** SubRip captions. */
export const srt: Format = {
  name: 'srt',
  summary: 'SubRip captions and transcripts',
  extensions: ['.srt', '.txt'],
  sniff(head, path) {
    if (/^\s*\d+\s*\r?\n\d\d:\d\d:\d\d,\d{1,3} --> \d\d:\d\d:\d\d,\d{1,3}/.test(head)) return 0.95;
    return /\.srt$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../srt.ts')).reader,
};
