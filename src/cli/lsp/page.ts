import { kinds } from '../../kinds/registry.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { explainPromise } from '../../promises/manual.ts';
import { explainRule } from '../../rulebook/manual.ts';

/** The manual page of a rule or promise; null where nothing has that id. */
export function pageOf(id: string, { rules, promises }: Rulebook): string | null {
  const rule = rules.find((each) => each.id === id);
  const kind = kinds.find(({ name }) => name === rule?.kind);
  if (rule && kind) return explainRule(rule, kind);
  const promise = promises.find((each) => each.id === id);
  return promise ? explainPromise(promise) : null;
}
