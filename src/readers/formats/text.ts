import type { Format } from '../reader.ts';

/** Text without any form of its own. */
export const text: Format = {
  name: 'text',
  summary: 'Plain text, paragraph by paragraph',
  extensions: ['.txt', '.text'],
  sniff: (_head, path) => (/\.te?xt$/i.test(path) ? 0.3 : 0),
  load: async () => (await import('../text.ts')).reader,
};
