import { z } from 'zod';
import type { PromiseEntry } from '../../model/rulebook.ts';
import { termsOf, wordingOf } from '../../promises/manual.ts';
import { defineTool } from './tool.ts';

const promise = z.strictObject({
  id: z.string(),
  wording: z.string(),
  terms: z.record(z.string(), z.string()).describe('Term → what holds, as "at least 30 days" or "never".'),
  channels: z.array(z.string()).describe('Where it is made; empty for every channel.'),
  owner: z.string().nullable(),
  valid: z.strictObject({ from: z.string().nullable(), until: z.string().nullable() }).nullable(),
});

/** Lists what the brand promises. */
export const listPromises = defineTool({
  name: 'list_promises',
  title: 'List the promises',
  description: 'What the brand promises its customers, with the exact terms. Read it before you draft.',
  input: z.strictObject({}),
  output: z.strictObject({ brand: z.string().nullable(), promises: z.array(promise) }),
  async run(_given, { loaded: { rulebook } }) {
    return { brand: rulebook.brand, promises: rulebook.promises.map(recordOf) };
  },
});

function recordOf({ id, options }: PromiseEntry): z.infer<typeof promise> {
  const { owner, valid } = options;
  return {
    id,
    wording: wordingOf(options),
    terms: Object.fromEntries(termsOf(options).map(({ name, value }) => [name, value])),
    channels: [options['channels'] ?? []].flat().map(String),
    owner: typeof owner === 'string' ? owner : null,
    valid: typeof valid === 'object' && valid !== null ? daysOf({ ...valid }) : null,
  };
}

const daysOf = ({ from, until }: { from?: unknown; until?: unknown }) => ({
  from: from === undefined ? null : String(from),
  until: until === undefined ? null : String(until),
});
