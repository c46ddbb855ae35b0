import { pathMatcher } from '../lint/channel.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { didYouMean } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** The id of findings about commitments that no promise covers. */
const unledgered = 'unledgered';

/** Ids that findings of a brand file can have. */
const idsIn = ({ rules, promises, tone }: Rulebook): readonly string[] => [
  ...[...rules, ...promises, ...tone].map(({ id }) => id),
  unledgered,
];

/** Throws a `UsageError` for the first id or glob that none of a brand file's rules and promises has. */
export function refuseUnknownIds(rulebook: Rulebook, wanted: readonly string[]): void {
  const known = idsIn(rulebook);
  const unknown = wanted.find((each) => !known.some(pathMatcher([each])));
  if (unknown === undefined) return;
  throw new UsageError(
    `No rule or promise is called "${unknown}". ${didYouMean(unknown, known) || 'See what there is with: onevoice explain'}`,
  );
}
