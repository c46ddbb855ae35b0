import type { Trouble } from '../model/document.ts';
import type { Passage, Role } from '../model/passage.ts';
import type { ReadOptions } from './reader.ts';
import { muffle } from './speakers/hold.ts';
import { readLabel } from './speakers/label.ts';
import { compileSpeakers } from './speakers/patterns.ts';
import { rolesOf, type Speaker, settleRest, unplaced } from './speakers/settle.ts';

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
  if (conversation) muffle(passages);
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
