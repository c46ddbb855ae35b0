import type { Document } from '../model/document.ts';

/** Keys of a document's data that say when it was said or sent, the surest first. */
const keys =
  /^(?:date|call date|chat date|started?(?: at| on| time)?|start[_ ]?time|created?[_ ]?(?:at|on)?|time|timestamp|published|sent|day)$/i;
const iso = /(?<![\d-])(20\d\d)[-/._](0[1-9]|1[0-2])(?![\d])/;
const names = 'january february march april may june july august september october november december'.split(' ');
const named =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(20\d\d)\b/i;

/** The month of a message (`2026-05`): what it says of itself, else what its path says; null where neither does. */
export function monthOf({ data }: Pick<Document, 'data'>, path: string): string | null {
  for (const [key, value] of Object.entries(data)) {
    const month = keys.test(key) ? monthIn(value) : null;
    if (month) return month;
  }
  return monthIn(path);
}

function monthIn(text: string): string | null {
  const [, year, month] = iso.exec(text) ?? [];
  if (year && month) return `${year}-${month}`;
  const [, name, of] = named.exec(text) ?? [];
  if (!name || !of) return null;
  const index = names.findIndex((each) => each.startsWith(name.toLowerCase()));
  return `${of}-${String(index + 1).padStart(2, '0')}`;
}
