import { isDenied } from '../text/evidence/denied.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise, Phrase } from './ledger.ts';
import type { Statement } from './statement.ts';

/** What the promise's own phrases (`says`, `breaks`, `exceeds`, `hedges`) say of a statement. A denied one says nothing. */
export function phrasesSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  const kinds: readonly (readonly [readonly Phrase[], Evidence['outcome'], string])[] = [
    [promise.breaks, 'less', 'is one of the ways in which the promise is broken'],
    [promise.exceeds, 'more', 'promises more than the terms allow'],
    [promise.hedges, 'hedged', 'waters the promise down'],
    [promise.says, 'agrees', 'is one of the ways in which the promise is kept'],
  ];
  return kinds.flatMap(([phrases, outcome, because]) =>
    phrases.flatMap((phrase) =>
      statement.hits(phrase.watch).flatMap((hit): Evidence[] => {
        if (outcome !== 'hedged' && statement.runsOver(hit)) return [];
        const context = statement.context(hit);
        const isRequested = outcome === 'less' && statement.isRequest && !context.other && !context.quoted;
        if (!isRequested && (statement.isElsewhere(context) || context.hypothetical)) return [];
        if (isDenied(context, hit.start) || (!phrase.negates && statement.isDeniedIn(hit))) return [];
        if (outcome === 'agrees' && !phrase.refuses && statement.isRefusedIn(hit)) return [];
        if (outcome === 'less' && statement.isOptional) return [];
        if (outcome === 'agrees' && context.hedged) {
          const why = hedgeReason(statement, context.triggers);
          return [{ ...hit, outcome: 'hedged', weight: 0.8, because: why, term: null }];
        }
        const weight = context.hedged && outcome !== 'hedged' ? 0.7 : 0.9;
        const reason = `"${statement.quote(hit)}" ${because}`;
        return [{ ...hit, outcome, weight, because: reason, term: null, measures: phrase.measures }];
      }),
    ),
  );
}

/** "waters it down: usually". */
export function hedgeReason(
  statement: Statement,
  triggers: readonly { readonly cue: string; readonly start: number; readonly end: number }[],
): string {
  const hedges = triggers.filter(({ cue }) => cue === 'hedged').map((trigger) => `"${statement.quote(trigger)}"`);
  return `${hedges.join(', ')} waters it down`;
}
