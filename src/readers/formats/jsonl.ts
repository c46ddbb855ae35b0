import type { Format } from '../reader.ts';

/** JSON Lines: a turn, a message or a conversation a line. */
export const jsonl: Format = {
  name: 'jsonl',
  summary: 'JSON Lines: a turn, a message or a conversation a line',
  extensions: ['.jsonl', '.ndjson'],
  sniff: (head) => (/^\s*\{/.test(head) ? 0.7 : 0.3),
  load: async () => (await import('../jsonl.ts')).reader,
};
