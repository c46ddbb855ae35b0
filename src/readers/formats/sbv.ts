import type { Format } from '../reader.ts';

/** Captions as YouTube exports them. */
export const sbv: Format = {
  name: 'sbv',
  summary: 'SBV captions, as YouTube exports them',
  extensions: ['.sbv'],
  sniff(head, path) {
    if (/^\s*\d+:\d\d:\d\d\.\d{3},\d+:\d\d:\d\d\.\d{3}\s*$/m.test(head.slice(0, 200))) return 0.9;
    return /\.sbv$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../sbv.ts')).reader,
};
