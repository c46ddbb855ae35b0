import type { Role } from '../../model/passage.ts';

/** What the columns of a table hold, by index. */
export interface Columns {
  /** Columns that a customer reads; of a chat the one that holds what is said. */
  readonly text: readonly number[];
  /** Who speaks; null for a table that is no conversation. */
  readonly speaker: number | null;
  readonly start: number | null;
  /** What tells one conversation from another. */
  readonly unit: number | null;
  readonly role: Role | null;
}

const said = /^(?:text|message|message text|body|content|utterance|comment|transcript|turn|reply)$/;
const speaker =
  /^(?:speaker|speaker label|author|sender|from|role|participant|participant role|sender type|author type|who|name|user|agent or customer)$/;
const time = /^(?:time|timestamp|start|start time|created at|date|datetime|sent at|offset|start s|start ms)$/;
const conversation =
  /^(?:conversation|conversation id|call|call id|chat id|ticket|ticket id|session|session id|thread id|dialog|dialog id)$/;
/** Google Ads Editor, Meta, and what people name columns of copy. */
const copy =
  /^(?:(?:long |short |ad )?headline(?: \d+)?|(?:ad |link |meta )?description(?: \d+)?|description line \d|path ?\d|(?:link )?title|body|(?:primary |ad )?text|copy|ad copy|call to action|cta|caption|subject|subject line|preheader|preview text|business name|callout text|structured snippet.*|sitelink text|promotion text|link text|banner)$/;
const macro = /^(?:body|reply|response|content|text|comment|message|macro text|template|subject)$/;
const macroTitle = /^(?:title|name|macro|shortcut|macro name|macro title)$/;

/** What the columns of a table hold, by its header; null where none holds messages. */
export function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\s-]+/g, ' ')
      .trim(),
  );
  const indices = (pattern: RegExp): number[] => names.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  const one = (pattern: RegExp): number | null => indices(pattern)[0] ?? null;
  const speaking = indices(speaker);
  const saying = indices(said);
  if (speaking.length > 0 && saying.length > 0 && !names.some((name) => name.startsWith('headline'))) {
    return { text: saying.slice(0, 1), speaker: speaking[0]!, start: one(time), unit: one(conversation), role: null };
  }
  const none = { speaker: null, start: null, unit: null };
  const bodies = indices(macro);
  if (
    bodies.length > 0 &&
    one(macroTitle) !== null &&
    !names.some((name) => /headline|campaign|ad (?:name|set|group)/.test(name))
  ) {
    return { ...none, text: bodies, role: 'agent' };
  }
  const copies = indices(copy);
  return copies.length > 0 ? { ...none, text: copies, role: 'narrator' } : null;
}
