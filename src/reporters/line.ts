import { inline, linePath } from './harmless.ts';
import { saidWhere } from './parts/speech.ts';
import type { Writing } from './reporter.ts';

export const writing: Writing = {
  begin: () => '',
  file: ({ findings }) =>
    findings
      .map((finding) => {
        const { file, line, column, severity, message, id } = finding;
        const place = `${linePath(file)}:${line}:${column}`;
        const said = saidWhere(finding);
        return `${place}: ${severity}: ${inline(message)}${said === '' ? '' : ` (${said})`} [${inline(id)}]\n`;
      })
      .join(''),
  end: () => '',
};
