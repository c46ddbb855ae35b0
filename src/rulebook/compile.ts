import type { Check, Kind, Watcher } from '../kinds/kind.ts';
import { OptionFault } from '../kinds/kind.ts';
import { compileCondition, type ReadyCondition } from '../kinds/parts/condition.ts';
import { valeKinds } from '../kinds/vale/registry.ts';
import type { Fault } from '../model/fault.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import { compileLedger, type Ledger } from '../promises/ledger.ts';
import { MatcherBuilder, matcherOf } from '../text/phrases/builder.ts';
import { type Matcher, PhraseFault } from '../text/phrases/matcher.ts';
import { type MatcherPlan, replan } from '../text/phrases/plan.ts';
import { toneKindFor, toneRule } from '../tone/rule.ts';

/** A rule with its kind, ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly kind: Kind;
  readonly check: Check;
  /** Null where the rule applies to every conversation and message. */
  readonly condition: ReadyCondition | null;
}

/** A rulebook ready to run: its rules and promises, and all their phrases in one matcher. */
export interface Compiled {
  readonly rules: readonly CompiledRule[];
  readonly matcher: Matcher;
  readonly ledger: Ledger;
  /** Plain data that makes the same rulebook ready again without compiling a phrase; null where a rule cannot run. */
  readonly plan: MatcherPlan | null;
  /** Rules that cannot run, at the place of the rule; none for a rulebook that `loadRulebook` made with the same kinds. */
  readonly faults: readonly Fault[];
}

/** Makes a rulebook's rules and shared matcher from plain data, with the plan of an earlier time where there is one; needs neither YAML nor a schema. */
export function compileRulebook(
  rulebook: Rulebook,
  kinds: readonly Kind[],
  known: MatcherPlan | null = null,
): Compiled {
  const kindNamed = new Map([...valeKinds, ...kinds].map((kind) => [kind.name, kind]));
  const planner = known ? replan(known) : new MatcherBuilder(rulebook.lists, rulebook.brand);
  const watcher: Watcher = { watch: (phrases) => planner.watch(phrases), words: ownWords(rulebook) };
  const rules: CompiledRule[] = [];
  const faults: Fault[] = [];
  const add = (rule: Rule, kind: Kind): void => {
    try {
      const check = kind.compile(rule.options, watcher);
      const condition = rule.when ? compileCondition(rule.when, watcher) : null;
      rules.push({ rule, kind, check, condition });
    } catch (error) {
      if (!(error instanceof PhraseFault || error instanceof OptionFault)) throw error;
      faults.push(faultOf(rule, error.message, error.remedy));
    }
  };
  for (const rule of rulebook.rules) {
    const kind = kindNamed.get(rule.kind);
    if (kind) add(rule, kind);
    else faults.push(faultOf(rule, `The rule "${rule.id}" has the unknown kind "${rule.kind}".`, null));
  }
  for (const entry of rulebook.tone) {
    const rule = toneRule(entry, rulebook.brand);
    if (rule) add(rule, toneKindFor(entry));
  }
  const ledger = compileLedger(rulebook.promises, planner);
  const plan = planner.plan();
  return { rules, matcher: matcherOf(plan), ledger, plan: faults.length === 0 ? plan : null, faults };
}

/** Words that need no dictionary: those the brand file lists, and the brand's name. */
export const ownWords = ({ words, brand }: Pick<Rulebook, 'words' | 'brand'>): readonly string[] =>
  brand === null ? words : [...words, brand];

function faultOf({ source }: Rule, message: string, remedy: string | null): Fault {
  return { ...source, endLine: source.line, endColumn: source.column, message, remedy, severity: 'error' };
}
