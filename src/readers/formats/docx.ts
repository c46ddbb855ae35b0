import type { Format } from '../reader.ts';

/** Word documents. */
export const docx: Format = {
  name: 'docx',
  summary: 'Word documents: copy, scripts, transcripts',
  extensions: ['.docx', '.docm'],
  binary: true,
  sniff: () => 1,
  load: async () => (await import('../docx.ts')).reader,
};
