import type { Passage, Role } from '../../model/passage.ts';
import { type Sound, soundOf } from './cues.ts';
import type { LabelReading } from './label.ts';

/** Everyone who speaks under one label. */
export interface Speaker extends LabelReading {
  /** Whether the brand file gives the role; it then stands above what the format says. */
  readonly isOrdered: boolean;
  readonly first: Passage;
  readonly said: string[];
  turns: number;
}

/** The roles that are known; null stands for those that are not. */
export const rolesOf = (speakers: ReadonlyMap<string, Speaker>): Set<Role | null> =>
  new Set([...speakers.values()].map(({ role }) => role));

/** Who has said something and has no role. */
export const unplaced = (speakers: ReadonlyMap<string, Speaker>): [string, Speaker][] =>
  [...speakers].filter(([, { role, said }]) => role === null && said.length > 0);

const nobody: ReadonlyMap<string, Role> = new Map();

/** Who is left once some speakers are known: the other side, or whoever sounds like it. */
export function settleRest(speakers: ReadonlyMap<string, Speaker>): ReadonlyMap<string, Role> {
  if ([...speakers.values()].every(({ role }) => role !== null)) return nobody;
  const known = new Map(speakers);
  const settle = (label: string, role: Role | null) => {
    if (role !== null) known.set(label, { ...known.get(label)!, role });
  };
  const namesakes = namedRoles(speakers);
  const named = roleOfNamed(speakers);
  for (const [label, { speaker, bystander }] of unplaced(known)) {
    settle(label, namesakes.get(speaker ?? '') ?? (bystander ? 'customer' : named));
  }
  const across = () => {
    for (const [label, role] of rolesAcross(known)) settle(label, role);
  };
  across();

  const rest = unplaced(known).map(([label, { said, speaker }]) => ({ label, ...soundOf(said.join('\n'), speaker) }));
  const roles = rolesOf(known);
  const isStaffKnown = roles.has('agent') || roles.has('supervisor');
  const isCustomerKnown = roles.has('customer');
  const judge = isStaffKnown || isCustomerKnown ? otherSide(isStaffKnown, isCustomerKnown) : bySound(rest);
  for (const sound of rest) settle(sound.label, judge(sound));
  across();
  return new Map([...known].flatMap(([label, { role }]) => (role === null ? [] : [[label, role] as const])));
}

/** `Louise` is `Bagger (Louise)` under another label. */
function namedRoles(speakers: ReadonlyMap<string, Speaker>): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const { speaker, role } of speakers.values()) {
    if (speaker !== null && role !== null && !roles.has(speaker)) roles.set(speaker, role);
  }
  return roles;
}

/** Who calls one side by what it is (`Customer`) calls the other by name: where one side has only such labels, names are the other. */
function roleOfNamed(speakers: ReadonlyMap<string, Speaker>): Role | null {
  const bare = new Set([...speakers.values()].flatMap(({ speaker, role }) => (speaker === null ? [role] : [])));
  const isCustomerBare = bare.has('customer');
  const isStaffBare = bare.has('agent') || bare.has('supervisor');
  if (isCustomerBare === isStaffBare) return null;
  return isCustomerBare ? 'agent' : 'customer';
}

/** Two people carry a conversation: whoever talks most with a customer is staff, and the other way round. */
function* rolesAcross(speakers: ReadonlyMap<string, Speaker>): Generator<[string, Role]> {
  const [first, second] = [...speakers].sort(([, a], [, b]) => b.turns - a.turns);
  if (!first || !second) return;
  for (const [[label, { role }], other] of [
    [first, second[1].role],
    [second, first[1].role],
  ] as const) {
    if (role !== null) continue;
    if (other === 'customer') yield [label, 'agent'];
    else if (other === 'agent' || other === 'supervisor') yield [label, 'customer'];
  }
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
  const top = nets.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const bottom = nets.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const isClear = top - bottom >= 2 && (top >= 2 || (bottom <= -2 && sounds.length === 2));
  if (!isClear) return () => null;
  return (sound) => {
    if (net(sound) === top || (net(sound) >= 2 && net(sound) * 2 >= top)) return 'agent';
    return net(sound) < 0 ? 'customer' : null;
  };
}
