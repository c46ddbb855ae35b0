/** One way of writing a placeholder. */
export interface Syntax {
  readonly name:
    | 'raw'
    | 'double'
    | 'tag'
    | 'split'
    | 'percent'
    | 'dollar'
    | 'braces'
    | 'angles'
    | 'merge'
    | 'squares'
    | 'capitals';
  readonly open: string;
  readonly close: string;
  /** What may stand between the delimiters; anything else is plain text. */
  readonly inner: RegExp;
  /** Whether it may run over a line end. */
  readonly lines: boolean;
  /** Whether an opening without its closing is a broken placeholder rather than plain text. */
  readonly broken: boolean;
}

const anything = /^/;
const name = /^[ \t]*[A-Za-z_][\w.-]*(?: [\w.-]+){0,3}[ \t]*$/;

/**
 * The delimiters in the order they are tried: Handlebars raw, Liquid and Handlebars output, Liquid tags, output with its braces
 * torn apart, Ruby, JavaScript, single braces (`{name}`, `{full/partial}`, `{reason, in plain
 * English}`) with the ad customizers of Google Ads (`{KeyWord:Shoes}`, `{=COUNTDOWN(…)}`),
 * `<<name>>`, Mailchimp's `*|NAME|*`, `[[name]]`, and capitals in brackets.
 */
export const syntaxes: readonly Syntax[] = [
  { name: 'raw', open: '{{{', close: '}}}', inner: anything, lines: false, broken: true },
  { name: 'double', open: '{{', close: '}}', inner: anything, lines: true, broken: true },
  { name: 'tag', open: '{%', close: '%}', inner: anything, lines: true, broken: true },
  { name: 'split', open: '{ {', close: '} }', inner: name, lines: false, broken: false },
  { name: 'split', open: '{ {', close: '}}', inner: name, lines: false, broken: false },
  { name: 'tag', open: '{ %', close: '%}', inner: anything, lines: false, broken: true },
  { name: 'percent', open: '%{', close: '}', inner: name, lines: false, broken: true },
  { name: 'dollar', open: '${', close: '}', inner: name, lines: false, broken: true },
  {
    name: 'braces',
    open: '{',
    close: '}',
    inner:
      /^(?:[ \t]*[A-Za-z_](?:[\w–/-]|[.'’](?=\w)|,? (?! )){0,79}[ \t]*|key ?word:[^{}]*|=[A-Z]+[^{}]*|[A-Z]+\([^{}()]*\))$/i,
    lines: false,
    broken: false,
  },
  { name: 'angles', open: '<<', close: '>>', inner: name, lines: false, broken: true },
  { name: 'merge', open: '*|', close: '|*', inner: /^[A-Z_][\w:.]*$/i, lines: false, broken: false },
  { name: 'squares', open: '[[', close: ']]', inner: name, lines: false, broken: true },
  {
    name: 'capitals',
    open: '[',
    close: ']',
    inner: /^[A-Z][A-Z0-9_'’/-]*(?: [A-Z0-9_'’/-]+){0,5}$/,
    lines: false,
    broken: false,
  },
];

/** What transcribers write in brackets about a sound or a gap: not a placeholder. */
export const stageWords =
  /^(?:INAUDIBLE|UNINTELLIGIBLE|CROSSTALK|LAUGHTER|LAUGHS|LAUGHING|MUSIC|SILENCE|PAUSE|NOISE|BLEEP|BEEP|APPLAUSE|SIGHS?|COUGHS?|HOLD|HOLD MUSIC|RINGING|REDACTED|PII|OVERLAPPING|BACKGROUND NOISE|[A-Z])$/;
