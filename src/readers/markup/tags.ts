/** Tags that start and end a block of text, HTML's and MJML's. Every other tag stands inside running text. */
const blocks = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form head header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);

export const isBlock = (tag: string): boolean => blocks.has(tag) || headings.has(tag) || tag.startsWith('mj');

/** Tags whose text is not read by anyone. */
export const unread = new Set(
  (
    'applet audio canvas embed head iframe math noembed noframes noscript object script style svg template video xml ' +
    'mj-attributes mj-head mj-html-attributes mj-style'
  ).split(' '),
);

/** Tags that never hold anything. */
export const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr mj-image mj-divider mj-spacer'.split(' '),
);

const ofHead = new Set('base link meta noframes noscript script style template title xml'.split(' '));

/** Whether a start tag leaves the head open that it stands in. */
export const isOfHead = (tag: string): boolean => ofHead.has(tag);

/** Elements whose text is read although they stand in the head. */
export const isTitle = (tag: string): boolean => fields.get(tag) === 'title' || tag === 'mj-preview';

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label map mark marquee meter nobr output ' +
    'picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var body html ' +
    'col colgroup datalist frame frameset'
  ).split(' '),
);

/** Whether HTML knows a tag of that name. */
export const isTag = (tag: string): boolean =>
  isBlock(tag) || inline.has(tag) || empty.has(tag) || unread.has(tag) || things.has(tag);

/** Things that stand between words without being one. */
export const things = new Set('audio canvas embed iframe img input math object svg video'.split(' '));

export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Tags whose text is known by a name of its own. */
export const fieldOf = (tag: string): string | null => {
  if (headings.has(tag)) return 'heading';
  return fields.get(tag) ?? null;
};

/** The part of a page that a tag makes of its text; null for one that makes none. */
export const placeOf = (tag: string): string | null =>
  headings.has(tag) ? `heading.${tag}` : (places.get(tag) ?? null);

const places = new Map([
  ['li', 'list'],
  ['blockquote', 'blockquote'],
  ['th', 'table.header'],
  ['td', 'table.cell'],
  ['caption', 'table.caption'],
  ['figcaption', 'figure.caption'],
]);

const fields = new Map([
  ['title', 'title'],
  ['mj-title', 'title'],
  ['mj-preview', 'preheader'],
  ['button', 'button'],
  ['mj-button', 'button'],
]);

const closesParagraph =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header ' +
  'hgroup h1 h2 h3 h4 h5 h6 hr main menu nav ol p pre search section table ul';

/** A tag that ends an open element without an end tag, and the elements it does not reach out of. */
export interface Closing {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const cell = new Set(['td', 'th', 'table', 'button', 'caption', 'template']);
const rule = (closes: string, within: ReadonlySet<string>): Closing => ({ closes: new Set(closes.split(' ')), within });

/** Start tags that end elements whose end tag may be left out. */
export const closings: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ...closesParagraph.split(' ').map((tag): [string, Closing] => [tag, rule('p', cell)]),
  ['li', rule('li', new Set(['ul', 'ol', 'menu', 'td', 'th', 'table']))],
  ['dt', rule('dt dd', new Set(['dl', 'td', 'th', 'table']))],
  ['dd', rule('dt dd', new Set(['dl', 'td', 'th', 'table']))],
  ['option', rule('option', new Set(['select', 'datalist']))],
  ['td', rule('td th', new Set(['tr', 'table']))],
  ['th', rule('td th', new Set(['tr', 'table']))],
  ['tr', rule('tr', new Set(['table']))],
  ['tbody', rule('thead tbody tfoot', new Set(['table']))],
  ['tfoot', rule('thead tbody tfoot', new Set(['table']))],
  ['body', rule('head', new Set())],
  ['mj-body', rule('mj-head', new Set())],
]);
