/** What the text under a key is to a customer. */
export type Part = 'body' | 'html' | 'subject' | 'preheader' | 'title' | 'unheard';

const keys: Readonly<Record<Part, string>> = {
  body:
    'comment_value body body_text content content_text text reply reply_text response response_text comment message message_text answer ' +
    'plain_text plain_body text_body chat_text email_body email_text sms sms_body snippet canned_response template template_body say ' +
    'public_comment public_reply macro_text reply_body response_body replies responses texts variants bodies signature greeting closing',
  html:
    'comment_value_html body_html content_html html_body html html_content message_html text_html reply_html response_html rich_text ' +
    'rich_body email_html email_body_html',
  subject: 'subject subject_line email_subject',
  preheader: 'preheader pre_header preview_text',
  title: 'title name label macro_name macro_title display_name',
  unheard:
    'notes note internal_note internal_notes private_note private_notes internal_comment internal description comments when_to_use use_when ' +
    'usage instructions guidance agent_notes agent_note note_to_agent add_internal_note',
};

const parts = new Map<string, Part>(
  (Object.keys(keys) as Part[]).flatMap((part) => keys[part].split(' ').map((key): [string, Part] => [key, part])),
);

/** A key with its words in lower case and underscores between them (`replyText`, `Reply text` → `reply_text`). */
export const plainKey = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');

/** What stands under a key; null where it is nothing people write to each other (an id, a tag, a channel). */
export const partOf = (key: string): Part | null => parts.get(plainKey(key)) ?? null;

/** Keys whose text names the macro where it has no title. */
export const namings: readonly string[] = [
  'title',
  'name',
  'label',
  'macro_title',
  'macro_name',
  'display_name',
  'shortcut',
  'trigger',
  'id',
  'key',
  'intent',
];

/** The key that holds the same text as another with its markup, by plain key. */
export const richer: Readonly<Record<string, readonly string[]>> = {
  content: ['content_html'],
  content_text: ['content_html', 'content'],
  body: ['body_html'],
  body_text: ['body_html', 'body'],
  text: ['html', 'text_html'],
  text_body: ['html_body'],
  plain_text: ['html', 'rich_text', 'body_html'],
  plain_body: ['rich_body', 'body_html', 'html_body'],
  message: ['message_html'],
  message_text: ['message_html', 'message'],
  reply: ['reply_html'],
  response: ['response_html'],
  comment: ['comment_html', 'html_body'],
};
