import { normalKey } from '../json/spelling.ts';
import { isTextWord } from '../json/text-words.ts';
import { partOf, plainKey } from '../macros/keys.ts';

/** Fields of ads and mails that a customer reads, as Google Ads Editor, Meta and LinkedIn export them and people name them; letters and digits alone. */
const copy = new RegExp(
  `^(?:${[
    '(?:long|short|ad)?headline\\d*',
    '(?:ad|link|meta|product)?description(?:line)?\\d*',
    'path\\d?',
    '(?:additional)?(?:link)?(?:title|body)\\d*',
    '(?:additional)?(?:primary|intro|introductory|ad|post|banner|promotion|callout|sitelink|link|overlay|push)?text\\d*',
    '(?:ad|post|web|sms)?copy\\d*',
    'introduction|caption|tagline|slogan|banner|tweet|post|subheadline|subhead|subtitle|button|buttonlabel',
    'calltoaction(?:text)?|cta|ctatext',
    'subject(?:line)?|preheader|previewtext|businessname|(?:structured)?snippetvalues|callout\\d*|sms',
  ].join('|')})$`,
);

/** Columns that only tables of ads have. */
const ofAds =
  /^(?:long|short|ad)?headline\d*$|^campaign(?:name)?$|^ad(?:group|set)(?:name)?$|^adname$|^primarytext\d*$|^linkdescription$|^final(?:mobile)?url$|^callouttext$|^sitelinktext$|^descriptionline\d$/;

/** Columns that only lists of tickets have: what stands beside them customers wrote. */
const ofTickets = /^(?:ticket|case)(?:id|number|status)?$|^requester|^assignee|^assignedto$/;

const macroTitles = new Set(['title', 'macro', 'macrotitle', 'macroname', 'shortcut', 'trigger', 'templatename']);

/** What a table's header says it holds. */
export interface Header {
  /** The columns a customer reads in an ad or a mail. */
  readonly copy: ReadonlySet<string>;
  readonly isAds: boolean;
  /** Whether it names macros by a title no chat has, or by a name that may be anybody's. */
  readonly isMacros: boolean;
  readonly mayBeMacros: boolean;
  readonly isTickets: boolean;
}

/** Reads the names of a table's columns. */
export function headerOf(names: readonly string[]): Header {
  const normal = names.map(normalKey);
  const columns = names.filter((_, at) => copy.test(normal[at]!));
  return {
    copy: new Set(columns),
    isAds: columns.length > 0 && normal.some((name) => ofAds.test(name)),
    isMacros: normal.some((name) => macroTitles.has(name)) && names.some(isMacroBody),
    mayBeMacros: normal.includes('name') && names.some(isMacroBody),
    isTickets: normal.some((name) => ofTickets.test(name)),
  };
}

/** Whether a row names columns: at least one of them is known to hold text. */
export const namesColumns = (names: readonly string[]): boolean =>
  names.some((name) => isTextWord(normalKey(name)) || isMacroBody(name) || copy.test(normalKey(name)));

const isMacroBody = (name: string): boolean => ['body', 'html'].includes(partOf(plainKey(name.trim())) ?? '');
