import type { Role } from '../../model/passage.ts';
import { roleOfWord } from './roles.ts';
import type { Value } from './value.ts';

/** Who speaks, as the file says it. */
export interface Who {
  readonly label: string | null;
  readonly role: Role | null;
}

/** People of a conversation by their id. */
export type People = ReadonlyMap<string, Who>;

export const nobody: Who = { label: null, role: null };
export const noPeople: People = new Map();

const names = [
  'displayName',
  'display_name',
  'name',
  'full_name',
  'fullName',
  'username',
  'userName',
  'DisplayName',
  'nick',
];
const kinds = ['role', 'type', 'user_type', 'userType', 'participantRole', 'ParticipantRole', 'participantPurpose'];
const ids = ['id', 'Id', 'ID', 'user_id', 'userId', 'email', 'mailto', 'address', 'tel', 'phone'];
const idKeys = [
  'id',
  'user_id',
  'userId',
  'participant_id',
  'participantId',
  'ParticipantId',
  'speaker',
  'Speaker',
  'channel_participant',
];
const circles = [
  'participants',
  'Participants',
  'users',
  'speakers',
  'agents',
  'members',
  'parties',
  'authors',
  'SpeakerLabels',
  'people',
];
const holders = ['', 'conversation', 'chat', 'call', 'metadata', 'meta', 'channel', 'ConversationAnalytics'];

/** Who a value names: a label, a number (`Speaker 0`), a person with a name, or the id of one of the people. */
export function whoIs(value: Value | null, people: People = noPeople): Who {
  if (!value) return nobody;
  if (value.kind === 'object') return personOf(value, people);
  if (value.kind === 'array') return whoIs(value.item(0), people);
  const word = value.scalar()?.trim() ?? '';
  const known = people.get(word);
  if (known) return known;
  if (word === '' || value.kind === 'boolean') return nobody;
  return { label: value.kind === 'number' ? `Speaker ${word}` : word, role: null };
}

/** The role that a value names; null where it names none. */
export function roleIn(value: Value | null): Role | null {
  const word = value?.kind === 'object' ? value.first(...kinds)?.string() : value?.string();
  return word ? roleOfWord(word) : null;
}

/** The people that a file lists beside its turns. */
export function peopleOf(root: Value): People {
  const people = new Map<string, Who>();
  for (const holder of holders) {
    const value = holder === '' ? root : root.get(holder);
    for (const circle of value ? circles : []) addPeople(people, value!.get(circle));
  }
  return people;
}

function addPeople(people: Map<string, Who>, circle: Value | null): void {
  if (circle?.kind === 'object') {
    for (const [id, person] of circle.entries())
      if (person.kind === 'object') people.set(id, personOf(person, noPeople));
  }
  for (const person of circle?.items() ?? []) {
    const who = personOf(person, noPeople);
    const id = person.first(...idKeys)?.scalar();
    if (id && (who.label !== null || who.role !== null) && !people.has(id)) people.set(id, who);
  }
}

function personOf(value: Value, people: People): Who {
  const inner = value.first('user', 'bot', 'application', 'emailAddress');
  if (inner?.kind === 'object' && !value.first(...names)) return personOf(inner, people);
  const role = roleIn(value);
  const name = value
    .first(...names, 'DisplayText')
    ?.scalar()
    ?.trim();
  if (name) return { label: name, role };
  const id = value
    .first(...ids)
    ?.scalar()
    ?.trim();
  const known = id ? people.get(id) : undefined;
  if (known) return { label: known.label, role: known.role ?? role };
  return { label: value.first(...kinds)?.string() ?? id ?? null, role };
}
