import { isTag } from '../markup/tags.ts';

/** The marks that start a block of Markdown, as CommonMark and GitHub write them. All are matched at a line's first visible character. */
export const heading = /^(#{1,6})(?:[ \t]+|$)/;
export const underline = /^(?:=+|-+)[ \t]*$/;
export const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
export const bullet = /^([-+*])(?=[ \t]|$)/;
export const number = /^(\d{1,9})[.)](?=[ \t]|$)/;
export const note = /^\[\^([^\]\s]{1,200})\]:/;
/** The line under a table's header: dashes with or without colons, between bars. */
export const delimiters = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

/** A whole tag, opening or closing. */
export const tag =
  /<[A-Za-z][A-Za-z0-9-]*(?:[ \t\r\n]+[A-Za-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?>|<\/[A-Za-z][A-Za-z0-9-]*[ \t\r\n]*>/y;

/** A kind of HTML block: what its first line begins with, and what the line it ends with holds; null for the next blank line. */
interface HtmlBlock {
  readonly start: RegExp;
  readonly end: RegExp | null;
}

const htmlBlocks: readonly HtmlBlock[] = [
  { start: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![A-Za-z]/, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${blockTags})(?:\\s|/?>|$)`, 'i'), end: null },
];

/** How the HTML block ends that a line starts; undefined where it starts none. */
export function htmlBlockEnd(line: string): RegExp | null | undefined {
  return line.startsWith('<') ? htmlBlocks.find(({ start }) => start.test(line))?.end : undefined;
}

/** Whether a line holds one whole tag of HTML and nothing else. */
export function isLoneTag(line: string): boolean {
  tag.lastIndex = 0;
  const found = tag.exec(line)?.[0];
  return found !== undefined && line.slice(found.length).trim() === '' && isKnown(found);
}

/** Whether a tag is one of HTML's or of a web component's; others are a writer's placeholders (`<first name>`). */
export const isKnown = (written: string): boolean => {
  const name = /[a-z][a-z0-9-]*/i.exec(written)?.[0].toLowerCase() ?? '';
  return isTag(name) || name.includes('-');
};
