import type { Role } from '../../model/passage.ts';

/** Words that fields of vendors use for who speaks; letters alone, lower case. */
const words: Readonly<Record<string, string>> = {
  agent:
    'agent agents rep representative csr operator advisor adviser associate employee staff staffmember admin teammate support ' +
    'supportagent humanagent liveagent internal consultant specialist seller salesrep outbound outgoing',
  supervisor: 'supervisor manager teamlead',
  customer:
    'customer customers caller user enduser client visitor guest contact lead consumer external requester shopper buyer member ' +
    'subscriber patient passenger inbound incoming human',
  bot: 'bot assistant chatbot ai aiagent virtualagent virtualassistant voicebot ivr custombot robot model answerbot automation',
  system: 'system event notification acd workflow tool function developer trigger campaign',
};

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(words).flatMap(([role, list]) => list.split(' ').map((word): [string, Role] => [word, role])),
);

/** The role that a field's word names (`AGENT`, `end-user`, `agent:4711`); null for a word that names none. */
export function roleOfWord(word: string): Role | null {
  const [before = ''] = word.split(/[:#]/, 1);
  return roles.get(before.toLowerCase().replace(/[^a-z]+/g, '')) ?? null;
}
