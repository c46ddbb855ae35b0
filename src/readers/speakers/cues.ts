type Cue = readonly [weight: number, pattern: RegExp];

/** What people say who answer for a company. */
const companyCues: readonly Cue[] = [
  [
    2,
    /\bthank(?:s| you) (?:so much |very much )?for (?:calling|contacting|reaching out|choosing|being (?:a|our)|holding|your patience)\b/,
  ],
  [2, /\b(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do for you)|\bhow may i (?:direct|be of)\b/],
  [2, /\b(?:is there |was there )?(?:anything|something) else (?:i|we|you need|today|for you)\b/],
  [2, /\brecorded line\b|\b(?:call|line|chat)s?(?: is|'s| are| may be) (?:being )?(?:recorded|monitored)\b/],
  [
    1,
    /\b(?:can|could|may) (?:i|we) (?:please )?(?:have|get|take|grab) (?:your|the|a) (?:\w+ )?(?:name|number|account|e-?mail|order|date|reference|phone|zip|address|surname)\b/,
  ],
  [
    1,
    /\blet me (?:just |go ahead and )?(?:pull|look|check|get|bring)\b[^.?!]{0,20}\b(?:up|into|that|this|your|for you)\b/,
  ],
  [1, /\b(?:i'll|i will|i can|let me) (?:transfer|connect|put) you\b/],
  [1, /\b(?:i've|i have) (?:pulled (?:you|it|up)|credited|refunded|issued|waived)\b/],
  [1, /\bfor (?:security|verification|quality)\b/],
];

/** What people say who came with a wish. */
const customerCues: readonly Cue[] = [
  [2, /\bi(?:'m| am| was) (?:calling|writing|phoning|ringing|contacting you) (?:about|because|to|regarding|in)\b/],
  [
    2,
    /\b(?:i want|i need|i'd like|i would like|trying) to (?:cancel|return|complain|speak|talk|change|dispute|close)\b/,
  ],
  [2, /\byour (?:site|website|web ?page|app|ad|advert|company|flyer|form|system) (?:says|said|told|shows|showed|wo)/],
  [
    2,
    /\bi (?:was|got|am being) (?:charged|told|promised|billed)\b|\byou (?:guys|people|folks) (?:charged|said|told|promised)\b/,
  ],
  [
    1,
    /\bmy (?:order|bill|account|card|flight|package|parcel|bag|refund|subscription|invoice|delivery|statement|bank|wife|husband)\b/,
  ],
  [1, /\bi (?:bought|ordered|booked|received|returned|signed up|paid)\b/],
  [1, /\bi have a (?:question|problem|charge|bill)\b/],
];

/** How a speaker's words sound: each kind of cue counts once. */
export interface Sound {
  readonly company: number;
  readonly customer: number;
}

const sum = (cues: readonly Cue[], text: string): number =>
  cues.reduce((total, [weight, pattern]) => total + (pattern.test(text) ? weight : 0), 0);

/** Weighs what a speaker says; `name` is the speaker's, for "this is Dana with …". */
export function soundOf(said: string, name: string | null): Sound {
  const text = said.toLowerCase().replaceAll('’', "'");
  return { company: sum(companyCues, text) + (introduces(text, name) ? 2 : 0), customer: sum(customerCues, text) };
}

/** "Dana here at …", "this is Dana from …", "Dana speaking"; under a company's own label, "Dana at Greenbasket". */
function introduces(text: string, name: string | null): boolean {
  const first = name?.toLowerCase().match(/[\p{L}'-]{2,}/u)?.[0];
  const at = first === undefined ? -1 : text.indexOf(first);
  if (first === undefined || at < 0) return false;
  const after = text.slice(at + first.length, at + first.length + 40);
  return (
    /^,? (?:here |over |speaking )*(?:at|from|with|w\/|speaking)(?:\s|[.,!]|$)/.test(after) ||
    /\b(?:at|from|with) $/.test(text.slice(0, at))
  );
}
