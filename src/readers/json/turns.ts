import type { Passage, Role } from '../../model/passage.ts';
import { settleTimes, type Timed, type Times } from '../timeline.ts';
import { flagsOf } from './hearing.ts';
import { momentOf } from './instants.ts';
import { say } from './say.ts';
import type { Value } from './value.ts';
import { nobody, noPeople, type People, roleIn, whoIs } from './who.ts';

/** Where a turn's parts stand in it: keys or dotted paths, the first that has something. */
export interface Keys {
  readonly text: readonly string[];
  readonly label?: readonly string[];
  readonly role?: readonly string[];
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly duration?: readonly string[];
  /** What tells the turns of one conversation from those of another. */
  readonly unit?: readonly string[];
  /** Seconds in one unit of a bare number; left out where it must be found out. */
  readonly scale?: number | null;
}

interface Said extends Timed {
  readonly passage: Passage;
}

/** Reads an array of turns, in the order in which they were said. */
export function readTurns(
  turns: Iterable<Value>,
  keys: Keys,
  people: People = noPeople,
  unit: string | null = null,
): Passage[] {
  const units = new Map<string | null, Said[]>();
  const words = new Words();
  for (const turn of turns) {
    if (turn.kind !== 'object' || !turn.whole) continue;
    const own = words.same(pick(turn, keys.unit)?.scalar() ?? unit);
    const said = readTurn(turn, keys, people, own, words);
    if (!said) continue;
    const list = units.get(own);
    if (list) list.push(said);
    else units.set(own, [said]);
  }
  const isSingle = units.size === 1;
  return [...units.values()].flatMap((list) => settle(inOrder(list), keys.scale ?? null, isSingle ? unit : undefined));
}

/** Words that come again and again, each kept once: a million rows name a hundred people. */
class Words {
  readonly #known = new Map<string, string>();

  same(word: string | null): string | null {
    if (word === null) return null;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#known.set(word, word);
    return word;
  }
}

/** The value at the first of some keys or dotted paths that has one. */
export function pick(value: Value, paths: readonly string[] | undefined): Value | null {
  for (const path of paths ?? []) {
    const found = path.includes('.') ? value.at(path) : value.get(path);
    if (found && found.kind !== 'null') return found;
  }
  return null;
}

function readTurn(turn: Value, keys: Keys, people: People, unit: string | null, words: Words): Said | null {
  const { heard, role: flagged } = flagsOf(turn);
  const { label, role } = whoSpeaks(turn, keys, people);
  const about = { label: words.same(label), role: role ?? flagged, heard: heard && !isInstruction(turn, role), unit };
  for (const path of keys.text) {
    const passage = say(pick(turn, [path]), about);
    if (!passage) continue;
    const scale = keys.scale ?? null;
    return {
      passage,
      start: momentOf(pick(turn, keys.start), scale),
      end: momentOf(pick(turn, keys.end), scale),
      duration: momentOf(pick(turn, keys.duration), scale),
      length: passage.text.length,
    };
  }
  return null;
}

function whoSpeaks(turn: Value, keys: Keys, people: People): { label: string | null; role: Role | null } {
  const labelled = pick(turn, keys.label);
  const who = labelled ? whoIs(labelled, people) : nobody;
  const word = pick(turn, keys.role);
  const role = roleIn(word) ?? who.role;
  return { label: who.label ?? whoIs(word, people).label, role };
}

/** What a chat model is told, and what its tools answer, no customer reads. */
const isInstruction = (turn: Value, role: Role | null): boolean =>
  role === 'system' &&
  ['system', 'developer', 'tool', 'function'].includes(turn.get('role')?.string() ?? '') &&
  turn.get('content') !== null;

/** Chats are often exported with the newest turn first. */
function inOrder(said: Said[]): Said[] {
  let falls = 0;
  for (let index = 1; index < said.length; index += 1) {
    const before = said[index - 1]!.start;
    const now = said[index]!.start;
    if (before?.kind !== 'date' || now?.kind !== 'date' || now.value > before.value) return said;
    if (now.value < before.value) falls += 1;
  }
  return falls > 0 ? said.toReversed() : said;
}

function settle(said: readonly Said[], scale: number | null, unit: string | null | undefined): Passage[] {
  // Moments of a known unit are offsets by now.
  const times: readonly Times[] = settleTimes(said, scale);
  return said.map(({ passage }, index) => {
    // The passages are new and nobody else's yet; writing into them spares a copy of each.
    const own = passage as { start: number | null; end: number | null; unit: string | null };
    own.start = times[index]!.start;
    own.end = times[index]!.end;
    if (unit !== undefined) own.unit = unit;
    return passage;
  });
}
