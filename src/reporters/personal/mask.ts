import type { Personal } from './personal.ts';

/** A text with each personal stretch replaced by its label; `spans` in order, none overlapping. */
export function masked(text: string, spans: readonly Personal[]): string {
  return replaced(text, spans, ({ label }) => label);
}

/** The same in the same place: neither offsets nor the bytes of UTF-8 move, so that lines, columns and marks still stand right. */
export function maskInPlace(text: string, spans: readonly Personal[]): string {
  return replaced(text, spans, ({ start, end, label }) => {
    const fill = text.slice(start, end).replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\r\n]/g, filler);
    const fits = /^[ -~]*$/.test(label) && fill.startsWith('*'.repeat(label.length));
    return fits ? label + fill.slice(label.length) : fill;
  });
}

/** As many UTF-16 units and bytes of UTF-8 as what it stands for. */
function filler(char: string): string {
  if (char.length === 2) return '•*';
  const code = char.charCodeAt(0);
  return code < 0x80 ? '*' : code < 0x800 ? '·' : '•';
}

function replaced(text: string, spans: readonly Personal[], by: (span: Personal) => string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.start), by(span));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
