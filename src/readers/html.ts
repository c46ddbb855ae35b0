import { readHtml } from './markup/html.ts';
import type { Reader } from './reader.ts';

/** Web pages and mail templates: one passage a block, with titles, descriptions, preheaders and texts for images. */
export const reader: Reader = {
  read: ({ text }) => ({ ...readHtml(text, { role: 'narrator' }), conversation: false, record: false }),
};
