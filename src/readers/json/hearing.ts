import type { Role } from '../../model/passage.ts';
import { normalKey, spellingsOf } from './spelling.ts';
import type { Value } from './value.ts';

/** What a turn's own flags say: whether the customer meets it, and whose it is. */
export interface Flags {
  readonly heard: boolean;
  readonly role: Role | null;
}

type Read = (value: Value) => Partial<Flags> | null;

/** Databases write 0 and 1, spreadsheets yes and no. */
const truth = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);
const hidden = { heard: false };
const notice = { role: 'system' };
const when =
  (flag: boolean, then: Partial<Flags>, otherwise: Partial<Flags> | null = null): Read =>
  (value) => {
    const is = truth.get(value.scalar()?.toLowerCase() ?? '') ?? null;
    return is === null ? null : is === flag ? then : otherwise;
  };

const staffOnly = new Set(
  'note privatenote internalnote notes internal internalcomment private agents agent staff whisper draft task'.split(
    ' ',
  ),
);
const notices = new Set(
  (
    'system systemmessage systemevent event events activity status join leave joined left assignment assigned close closed open reopened ' +
    'transfer chatmemberjoin chatmemberleave memberjoined memberleft chatrating rating trigger infomessage'
  ).split(' '),
);
const kindOf: Read = (value) => {
  const word = normalKey(value.string() ?? '');
  if (staffOnly.has(word) && word !== 'agent' && word !== 'agents') return hidden;
  return notices.has(word) || word.startsWith('chatmember') ? notice : null;
};
const audience: Read = (value) => (staffOnly.has(normalKey(value.string() ?? '')) ? hidden : null);
const direction: Read = (value) => {
  const word = normalKey(value.string() ?? '');
  if (word === 'inbound' || word === 'incoming' || word === 'in') return { role: 'customer' };
  return word === 'outbound' || word === 'outgoing' || word === 'out' ? { role: 'agent' } : null;
};

const flagWords: readonly (readonly [string, Read])[] = [
  [
    'public is_public sent_to_other_side sent_to_customer visible_to_customer visible_to_user visible_to_requester customer_visible ' +
      'is_visible is_sent sent delivered',
    when(false, hidden),
  ],
  [
    'private is_private internal is_internal is_note internal_note private_note note_only is_hidden is_draft draft',
    when(true, hidden),
  ],
  ['visibility visible_to scope', audience],
  ['type part_type message_type comment_type entry_type event_type kind', kindOf],
  ['from_agent is_agent is_staff', when(true, { role: 'agent' }, { role: 'customer' })],
  [
    'incoming inbound is_inbound is_incoming from_customer is_customer from_user',
    when(true, { role: 'customer' }, { role: 'agent' }),
  ],
  ['is_bot is_ai from_bot is_ivr ivr', when(true, { role: 'bot' })],
  ['is_system system', when(true, notice)],
  ['direction', direction],
];

const flags: ReadonlyMap<string, Read> = new Map(
  flagWords.flatMap(([list, read]) =>
    list.split(' ').flatMap((words) => spellingsOf(words).map((key): [string, Read] => [key, read])),
  ),
);

/** Reads the flags of a turn; where it has none, it is heard and nobody's. */
export function flagsOf(turn: Value): Flags {
  let heard = true;
  let role: Role | null = null;
  for (const [key, value] of turn.entries()) {
    const found = flags.get(key)?.(value);
    if (!found) continue;
    heard &&= found.heard ?? true;
    role ??= found.role ?? null;
  }
  return { heard, role };
}
