import type { Format } from '../reader.ts';

/** E-mail templates in MJML. */
export const mjml: Format = {
  name: 'mjml',
  summary: 'MJML e-mail templates',
  extensions: ['.mjml'],
  sniff(head, path) {
    if (/<mjml[\s>]|<mj-(?:section|column|text|body)[\s>]/.test(head)) return 0.9;
    return /\.mjml$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../mjml.ts')).reader,
};
