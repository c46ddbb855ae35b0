import type { Format } from '../reader.ts';

/** Markdown: landing pages, macros, scripts, articles. */
export const markdown: Format = {
  name: 'markdown',
  summary: 'Markdown with front matter: pages, macros, scripts',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  sniff(head, path) {
    if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 0.5;
    const headings = head.match(/^#{1,6} \S.*$/gm)?.length ?? 0;
    const marks = head.match(/^(?:[-*] |> |```)|\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*/gm)?.length ?? 0;
    return headings >= 2 && marks >= 2 ? 0.7 : 0;
  },
  load: async () => (await import('../markdown.ts')).reader,
};
