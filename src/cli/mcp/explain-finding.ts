import { z } from 'zod';
import { inline } from '../../reporters/harmless.ts';
import { didYouMean } from '../../text/nearest.ts';
import { entriesIn, pageOf } from '../pages.ts';
import { UsageError } from '../usage-error.ts';
import { defineTool } from './tool.ts';

/** Prints the manual page of a rule or promise. */
export const explainFinding = defineTool({
  name: 'explain_finding',
  title: 'Explain a finding',
  description:
    'The manual page of a rule or promise, by the id in a finding of check_draft: what it is for, what breaks and what keeps it.',
  input: z.strictObject({ id: z.string().min(1, 'Give the id.').max(200).describe('The id of a rule or promise.') }),
  output: z.strictObject({ text: z.string() }),
  async run({ id }, { loaded }) {
    const entries = entriesIn(loaded.rulebook);
    const page = pageOf(id, entries);
    if (page !== null) return { text: `${page.trimEnd()}\n` };
    const known = [...entries.rules, ...entries.promises].map((each) => each.id);
    const hint =
      didYouMean(id, known) || 'list_promises lists the promises; check_draft names the rules it finds broken.';
    throw new UsageError(`No rule or promise is called "${inline(id)}". ${hint}`);
  },
});
