import type { Format } from '../reader.ts';

/** vCon conversation containers. */
export const vcon: Format = {
  name: 'vcon',
  summary: 'vCon conversation containers: text dialog and transcripts',
  extensions: ['.vcon', '.json'],
  sniff(head, path) {
    if (/"\$schema"\s*:/.test(head)) return 0;
    if (/"vcon"\s*:/.test(head) && /"(?:parties|dialog|analysis)"\s*:/.test(head)) return 0.95;
    return path.toLowerCase().endsWith('.vcon') ? 0.9 : 0;
  },
  load: async () => (await import('../vcon.ts')).reader,
};
