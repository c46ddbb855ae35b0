import type { Span } from '../../model/span.ts';

/** Names that text in brackets can refer to; labels as `labelKey` writes them. */
export interface References {
  readonly links: Set<string>;
  readonly notes: Set<string>;
}

/** A label in the form in which two labels that mean the same are equal. */
export const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();

// `[label]: <where> "title"`, the title perhaps on the next line.
const definition =
  /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:\n[ \t]*)?(?:<[^<>\n]*>|\{\{[^{}\n]*\}\}\S*|[^\s<]\S*)(?:[ \t]*(?:\n[ \t]*)?(?<=\s)(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))(?=[ \t]*(?:\n|$)))?[ \t]*(?:\n|$)/;

/** Takes the link definitions off the front of a paragraph; what is left of its lines. */
export function takeDefinitions(source: string, lines: readonly Span[], links: Set<string>): readonly Span[] {
  let taken = 0;
  while (taken < lines.length && source[lines[taken]!.start] === '[') {
    const next = lines.slice(taken, taken + 4).map(({ start, end }) => source.slice(start, end));
    const found = definition.exec(next.join('\n'));
    const label = labelKey(found?.[1] ?? '');
    if (!found || label === '' || label.startsWith('^')) break;
    links.add(label);
    taken += found[0].trimEnd().split('\n').length;
  }
  return lines.slice(taken);
}
