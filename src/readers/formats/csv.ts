import { columnsOf } from '../csv/columns.ts';
import type { Format } from '../reader.ts';

/** Tables: chat exports, ads of Google Ads Editor and Meta, macros. */
export const csv: Format = {
  name: 'csv',
  summary: 'Tables of chats, ads or macros, each text cell a passage named by its column',
  extensions: ['.csv', '.tsv'],
  sniff(head) {
    const line = /^[^\r\n]*/.exec(head)?.[0] ?? '';
    const names = line.split(/[,;\t]/).map((name) => name.replaceAll('"', ''));
    return columnsOf(names) === null ? 0 : 0.7;
  },
  load: async () => (await import('../csv.ts')).reader,
};
