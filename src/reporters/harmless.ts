// Expressions with properties of characters take a while to make, and most texts never need them: they are made when one does.
const plain = /^[\n\x20-\x7e]*$/;

/** Shows what cannot be seen: a control as its picture (`␛`), other hidden characters as `[U+202E]`. Line feeds stay. */
export function visible(text: string): string {
  if (plain.test(text)) return silenced(text);
  const shown = text.replace(unseen(), (found, emoji?: string) => emoji ?? stand(found.codePointAt(0)!));
  // Marks stacked so high that they cover the lines above.
  return silenced(shown.replace(/(\p{M}{6})\p{M}+/gu, '$1'));
}

/**
 * Emoji made of several characters, which stay as they are (a family, a heart of fire, a keycap); or a character that
 * shows nothing or steers what shows: controls, bidi marks and overrides, zero-width and other ignorable characters,
 * line and paragraph separators, interlinear marks, lone surrogates, non-characters of XML. `\n` is not among them.
 */
const unseen = (): RegExp =>
  /(\p{ExtPict}(?:\uFE0F|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)+|\p{ExtPict}[\uFE0E\uFE0F]|[0-9#*]\uFE0F\u20E3)|(?!\n)[\p{Cc}\p{Cs}\p{DI}\p{Bidi_C}\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

function stand(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The same on one line: each run of white space is one space, none at the ends. For sentences. */
export const inline = (text: string): string => visible(text.replace(/[\s\u0085]+/g, ' ').trim());

/** The same on one line, every space kept. For cells, attributes and paths. */
export const oneLine = (text: string): string => visible(text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));

/** Takes the power from commands of Azure Pipelines, TeamCity and older GitHub runners, which count anywhere in a log: same length, same width. */
export const silenced = (text: string): string =>
  text.includes('##') ? text.replace(/##(?=\[|vso\[|teamcity\[)/gi, '#♯') : text;

/** A finished line of a log, which must be no command to a CI, wherever its parts come from: same length, same width. */
export const logLine = (line: string): string => silenced(line).replace(/^(\s*):(?=:)/, '$1∶');

/** A path that begins a line of a log, a colon behind it: one that could be a workflow command gets `./` before it. */
export function linePath(path: string): string {
  const shown = oneLine(path);
  return /^\s*:/.test(shown) ? `./${shown}` : shown;
}

/** JSON whose strings are exact, with all that is hidden, and commands of CI logs, as `\u` escapes. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  return plain.test(text) && !text.includes('##') ? text : text.replace(unsafeInJson(), escapeUnits);
}

const unsafeInJson = (): RegExp =>
  /[\x7f-\x9f\p{DI}\p{Bidi_C}\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]|#(?=#(?:\[|vso\[|teamcity\[))/giu;

const escapeUnits = (found: string): string =>
  found.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or a quoted attribute of XML 1.0, on one line. */
export const xml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (mark) => entities[mark]!);

/** A cell of CSV (RFC 4180) on one line, quoted; one that a spreadsheet would take for a formula begins with `'`. */
export function csv(text: string): string {
  const shown = oneLine(text);
  const guarded = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(shown) ? `'${shown}` : shown;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The message of a workflow command of GitHub; its lines are kept. */
export const workflowMessage = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a workflow command of GitHub, on one line. */
export const workflowProperty = (text: string): string =>
  workflowMessage(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A path as a percent-encoded URI reference (RFC 3986); lone surrogates become U+FFFD. */
export const uri = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
