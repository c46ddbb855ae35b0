import type { Format } from '../reader.ts';

/** Web pages and mail templates. */
export const html: Format = {
  name: 'html',
  summary: 'HTML pages and e-mail templates',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff(head, path) {
    if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(head)) return 0.9;
    const tags = head.match(/<\/(?:p|div|td|tr|table|h[1-6]|ul|li|a|span|body)\s*>/gi)?.length ?? 0;
    if (tags >= 3 && /^\s*</.test(head)) return 0.7;
    return /\.x?html?$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../html.ts')).reader,
};
