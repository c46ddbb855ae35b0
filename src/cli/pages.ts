import { kinds } from '../kinds/registry.ts';
import { valeKinds } from '../kinds/vale/registry.ts';
import type { PromiseEntry, Rule, Rulebook, Scorecard } from '../model/rulebook.ts';
import { explainPromise, explainUnledgered } from '../promises/manual.ts';
import { explainRule, explainScorecard } from '../rulebook/manual.ts';
import { toneKind, toneMessage, toneRule } from '../tone/rule.ts';

/** What has a manual page by its id: rules, attributes of tone as rules, promises and scorecards. */
export interface Entries {
  readonly rules: readonly Rule[];
  readonly promises: readonly PromiseEntry[];
  readonly scorecards: readonly Scorecard[];
}

/** The entries of a rulebook, and the rules of packs that it does not have itself. */
export function entriesIn(
  { brand, rules, tone, promises, scorecards }: Rulebook,
  packs: readonly Rule[] = [],
): Entries {
  const own = new Set(rules.map(({ id }) => id));
  const sounds = tone.flatMap((entry) => toneRule(entry, brand) ?? []);
  return { rules: [...sounds, ...rules, ...packs.filter(({ id }) => !own.has(id))], promises, scorecards };
}

/** The manual page of an entry, or of what else a finding names, by its id; null where nothing has that id. */
export function pageOf(id: string, { rules, promises, scorecards }: Entries): string | null {
  const rule = rules.find((each) => each.id === id);
  const kind = [...kinds, ...valeKinds, toneKind].find(({ name }) => name === rule?.kind);
  if (rule && kind) return explainRule(rule.kind === 'tone' ? { ...rule, message: toneMessage(rule) } : rule, kind);
  const promise = promises.find((each) => each.id === id);
  if (promise) return explainPromise(promise);
  const card = scorecards.find((each) => each.id === id);
  if (card) return explainScorecard(card);
  return id === 'unledgered' ? explainUnledgered() : null;
}
