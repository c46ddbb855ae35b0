import { messagesOf } from '../kinds/parts/messages.ts';
import type { CastMember, Conduct, FileConduct, Outcome } from '../model/conduct.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import { compareFindings } from './finding.ts';
import { isCompany } from './scope.ts';

/** What a document was found to do: what breaks something, statements about promises, and keepings of rules. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly statements: readonly Finding[];
  readonly kept: readonly Finding[];
}

/** More places than a reader looks at. */
const mostOfOne = 5;

/** What became of the ids asked for in each conversation of a document. */
export function conductOf(document: Document, found: Found, asked: ReadonlySet<string>): Omit<FileConduct, 'channel'> {
  if (document.text.trim() === '') return { conversations: [], none: 'This file is empty: there is nothing to score.' };
  const heard = document.passages.filter((passage) => passage.heard);
  if (!document.conversation || heard.length === 0)
    return { conversations: [], none: 'This file holds no conversation: there is nothing to score.' };
  const outcomes = byConversation(found, asked);
  const conversations = messagesOf(heard).map((passages) => {
    const conversation = passages[0]!.unit;
    return conductIn(conversation, passages, outcomes.get(conversation) ?? []);
  });
  const [only, ...others] = conversations;
  const named = only && others.length === 0 ? [{ ...only, cast: nameFrom(document.data, only.cast) }] : conversations;
  return { conversations: named, none: null };
}

/** What vendors call whoever took a call, in the data of a file. */
const agentKeys = ['agent', 'agent name', 'agent_name', 'agentname', 'agent id', 'agent_id', 'agentid'];

/** The one agent of a call whose turns give no name has the one that the file's own data gives. */
function nameFrom(data: Document['data'], cast: readonly CastMember[]): readonly CastMember[] {
  const name = agentKeys.map((key) => data[key]).find((value) => value !== undefined && value.trim() !== '');
  const agents = cast.filter(({ role }) => role === 'agent');
  if (name === undefined || agents.length !== 1) return cast;
  return cast.map((each) => (each === agents[0] && each.speaker === null ? { ...each, speaker: name.trim() } : each));
}

interface Told {
  readonly result: Outcome['result'];
  readonly finding: Finding;
}

function byConversation({ findings, statements, kept }: Found, asked: ReadonlySet<string>): Map<string | null, Told[]> {
  const broken = findings.filter(({ kind, verdict }) => kind !== 'promise' || breaches.has(verdict));
  const keeping = [...statements.filter(({ verdict }) => verdict === 'keeps'), ...kept];
  const told = [
    ...broken.map((finding): Told => ({ result: 'broken', finding })),
    ...keeping.map((finding): Told => ({ result: 'kept', finding })),
  ].filter(({ finding }) => asked.has(finding.id));
  const found = new Map<string | null, Told[]>();
  for (const each of told.sort((a, b) => compareFindings(a.finding, b.finding))) {
    const key = each.finding.unit ?? null;
    const known = found.get(key);
    if (known) known.push(each);
    else found.set(key, [each]);
  }
  return found;
}

/** What the company's own words do against a promise; a customer's report is no word of an agent. */
const breaches: ReadonlySet<Finding['verdict']> = new Set(['breaks', 'exceeds', 'hedges']);

function conductIn(conversation: string | null, passages: readonly Passage[], told: readonly Told[]): Conduct {
  const cast: CastMember[] = [];
  const indexOf = new Map<string, number>();
  const turns: { at: number; by: number }[] = [];
  for (const passage of passages) {
    const { role, speaker } = passage;
    if (role === null || !isCompany(role)) continue;
    const key = keyOf({ role, speaker });
    const by = indexOf.get(key) ?? cast.push({ role, speaker }) - 1;
    indexOf.set(key, by);
    turns.push({ at: passage.pieces[0]!.from, by });
  }
  turns.sort((a, b) => a.at - b.at);
  const counts = new Map<string, number>();
  const outcomes = told.flatMap(({ result, finding }): Outcome[] => {
    const by = indexOf.get(keyOf(finding)) ?? lastBefore(turns, finding.offset);
    if (by === null) return [];
    const key = `${result} ${by} ${finding.id}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > mostOfOne ? [] : [{ result, by, finding }];
  });
  if (cast.length > 0) return { conversation, cast, outcomes };
  const labels = new Set(passages.flatMap(({ role, label }) => (role === null && label !== null ? [label] : [])));
  return { conversation, cast, unplaced: [...labels].slice(0, mostOfOne), outcomes };
}

const keyOf = ({ role, speaker }: Pick<Finding, 'role' | 'speaker'>): string => JSON.stringify([role, speaker]);

/** A silence stands on the customer's turn that ends it; whoever of the company spoke before it answers for it. */
function lastBefore(turns: readonly { readonly at: number; readonly by: number }[], offset: number): number | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.by ?? null;
}
