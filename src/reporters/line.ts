import { inline, linePath } from './harmless.ts';
import type { Writing } from './reporter.ts';

export const writing: Writing = {
  begin: () => '',
  file: ({ findings }) =>
    findings
      .map(({ file, line, column, severity, message, id }) => {
        const place = `${linePath(file)}:${line}:${column}`;
        return `${place}: ${severity}: ${inline(message)} [${inline(id)}]\n`;
      })
      .join(''),
  end: () => '',
};
