import { namesColumns } from '../csv/columns.ts';
import { dialectsOf } from '../csv/dialect.ts';
import { headerIn } from '../csv/header.ts';
import type { Format } from '../reader.ts';

/** Tables: chat exports, ads of Google Ads Editor and Meta, macros. */
export const csv: Format = {
  name: 'csv',
  summary: 'Tables of chats, ads or macros, each text cell a passage named by its column',
  extensions: ['.csv', '.tsv', '.tab'],
  sniff: (head, path) => {
    const isTable = dialectsOf(head).some((dialect) => {
      const header = headerIn(head, dialect, namesColumns);
      return header !== null && header.length > 2 && header[0]!.start <= dialect.from + 1;
    });
    if (isTable) return 0.7;
    return /\.(?:csv|tsv|tab)$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../csv.ts')).reader,
};
