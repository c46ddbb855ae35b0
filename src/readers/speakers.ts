import type { Trouble } from '../model/document.ts';
import type { Passage, Role } from '../model/passage.ts';
import type { ReadOptions } from './reader.ts';
import { type Sound, soundOf } from './speakers/cues.ts';
import { type LabelReading, readLabel } from './speakers/label.ts';
import { compileSpeakers } from './speakers/patterns.ts';

interface Speaker extends LabelReading {
  /** Whether the brand file gives the role; it then stands above what the format says. */
  readonly isOrdered: boolean;
  readonly first: Passage;
  readonly said: string[];
  turns: number;
}

type Fill = Pick<ReadOptions, 'speakers' | 'brand'>;

/** How much of what somebody says is weighed to guess who speaks. */
const turnsWeighed = 40;

/** What came of giving roles. */
export interface Assigned {
  /** False where the passages turned out to be a narrated piece rather than a live conversation. */
  readonly conversation: boolean;
  readonly troubles: readonly Trouble[];
}

/**
 * Gives every labelled passage its role and speaker: by the brand's patterns, by what the label says, and in a conversation
 * by what is left over. Writes into the passages, which are the caller's own and new.
 */
export function assignSpeakers(passages: readonly Passage[], isConversation: boolean, options: Fill): Assigned {
  const speakers = gatherSpeakers(passages, options);
  const roles = rolesOf(speakers);
  const conversation = isConversation && !(roles.has('narrator') && !roles.has('agent') && !roles.has('customer'));
  if (conversation)
    for (const [label, role] of settleRest(speakers)) speakers.set(label, { ...speakers.get(label)!, role });

  for (const passage of passages) {
    if (passage.label === null) continue;
    const { role, speaker, isOrdered } = speakers.get(passage.label)!;
    // The draft's passages are not shared yet, and writing into them spares a copy of each.
    const own = passage as { role: Role | null; speaker: string | null };
    own.role = isOrdered ? role : (own.role ?? role);
    own.speaker ??= speaker;
  }
  return { conversation, troubles: conversation ? tellUnknown(speakers) : [] };
}

function gatherSpeakers(passages: readonly Passage[], { speakers, brand = null }: Fill): Map<string, Speaker> {
  const match = compileSpeakers(speakers);
  const found = new Map<string, Speaker>();
  for (const passage of passages) {
    const { label } = passage;
    if (label === null) continue;
    let speaker = found.get(label);
    if (!speaker) {
      const reading = readLabel(label, brand);
      const ordered = match(label) ?? (reading.speaker === null ? null : match(reading.speaker));
      speaker = {
        role: ordered?.role ?? passage.role ?? reading.role,
        speaker: passage.speaker ?? reading.speaker ?? (reading.role === null ? (ordered?.wild ?? null) : null),
        bystander: reading.bystander,
        isOrdered: ordered !== null,
        first: passage,
        said: [],
        turns: 0,
      };
      found.set(label, speaker);
    }
    speaker.turns++;
    if (speaker.role === null && passage.heard && speaker.said.length < turnsWeighed) speaker.said.push(passage.text);
  }
  return found;
}

const rolesOf = (speakers: ReadonlyMap<string, Speaker>): Set<Role | null> =>
  new Set([...speakers.values()].map(({ role }) => role));

const unplaced = (speakers: ReadonlyMap<string, Speaker>): [string, Speaker][] =>
  [...speakers].filter(([, { role, said }]) => role === null && said.length > 0);

/** Who is left once some speakers are known: the other side, or whoever sounds like it. */
function settleRest(speakers: ReadonlyMap<string, Speaker>): Map<string, Role> {
  const known = new Map(speakers);
  const settle = (label: string, role: Role | null) => {
    if (role !== null) known.set(label, { ...known.get(label)!, role });
  };
  for (const [label, speaker] of unplaced(known)) {
    settle(label, roleOfNamesake(speaker, speakers) ?? (speaker.bystander ? 'customer' : roleOfNamed(speakers)));
  }
  for (const [label] of unplaced(known)) settle(label, roleAcross(label, known));

  const rest = unplaced(known).map(([label, { said, speaker }]) => ({ label, ...soundOf(said.join('\n'), speaker) }));
  const roles = rolesOf(known);
  const isStaffKnown = roles.has('agent') || roles.has('supervisor');
  const isCustomerKnown = roles.has('customer');
  const judge = isStaffKnown || isCustomerKnown ? otherSide(isStaffKnown, isCustomerKnown) : bySound(rest);
  for (const sound of rest) settle(sound.label, judge(sound));
  for (const [label] of unplaced(known)) settle(label, roleAcross(label, known));
  return new Map([...known].flatMap(([label, { role }]) => (role === null ? [] : [[label, role] as const])));
}

/** `Louise` is `Bagger (Louise)` under another label. */
function roleOfNamesake({ speaker }: Speaker, speakers: ReadonlyMap<string, Speaker>): Role | null {
  if (speaker === null) return null;
  for (const other of speakers.values()) if (other.role !== null && other.speaker === speaker) return other.role;
  return null;
}

/** Who calls one side by what it is (`Customer`) calls the other by name: where one side has only such labels, names are the other. */
function roleOfNamed(speakers: ReadonlyMap<string, Speaker>): Role | null {
  const bare = [...speakers.values()]
    .filter(({ speaker, role }) => speaker === null && role !== null)
    .map(({ role }) => role);
  const isCustomerBare = bare.includes('customer');
  const isStaffBare = bare.includes('agent') || bare.includes('supervisor');
  if (isCustomerBare === isStaffBare) return null;
  return isCustomerBare ? 'agent' : 'customer';
}

/** Two people carry a conversation: whoever talks most with a customer is staff, and the other way round. */
function roleAcross(label: string, speakers: ReadonlyMap<string, Speaker>): Role | null {
  const most = [...speakers].sort(([, a], [, b]) => b.turns - a.turns).slice(0, 2);
  const across = most.find(([name]) => name !== label)?.[1].role;
  if (most.length < 2 || !most.some(([name]) => name === label)) return null;
  if (across === 'customer') return 'agent';
  return across === 'agent' || across === 'supervisor' ? 'customer' : null;
}

type Settle = (sound: Sound) => Role | null;

const net = ({ company, customer }: Sound): number => company - customer;

const otherSide =
  (isStaffKnown: boolean, isCustomerKnown: boolean): Settle =>
  (sound) => {
    if (net(sound) >= 2 && isStaffKnown) return 'agent';
    if (net(sound) <= -3 && sound.company === 0) return 'customer';
    if (isStaffKnown && isCustomerKnown) return null;
    return isStaffKnown ? 'customer' : 'agent';
  };

/** With nobody known, only a clear difference counts. */
function bySound(sounds: readonly Sound[]): Settle {
  const nets = sounds.map(net);
  const top = Math.max(...nets);
  const bottom = Math.min(...nets);
  const isClear = top - bottom >= 2 && (top >= 2 || (bottom <= -2 && sounds.length === 2));
  if (!isClear) return () => null;
  return (sound) => {
    if (net(sound) === top || (net(sound) >= 2 && net(sound) * 2 >= top)) return 'agent';
    return net(sound) < 0 ? 'customer' : null;
  };
}

/** Labels nobody can place are said once a file, unless both sides speak and they are passers-by. */
function tellUnknown(speakers: ReadonlyMap<string, Speaker>): Trouble[] {
  const roles = rolesOf(speakers);
  if ((roles.has('agent') || roles.has('supervisor')) && roles.has('customer')) return [];
  const unknown = unplaced(speakers);
  const first = unknown[0];
  if (!first) return [];
  const shown = unknown.slice(0, 4).map(([label]) => `"${label}"`);
  const more = unknown.length > shown.length ? ` and ${unknown.length - shown.length} more` : '';
  const start = first[1].first.pieces[0]?.from ?? 0;
  const message = `Which side ${shown.join(', ')}${more} ${unknown.length === 1 ? 'is' : 'are'} on is not known: name the labels under speakers: in the brand file.`;
  return [{ start, end: start, message }];
}
