import type { Kind } from '../kinds/kind.ts';
import { readSeverity } from '../model/levels.ts';
import { type Rule, type Stance, stances } from '../model/rulebook.ts';
import type { Draft } from './drafts.ts';
import { optionNames, ruleKeys } from './schema/rule.ts';
import { listOf, mapOf, textOf } from './sheet.ts';
import { placeIn } from './source.ts';
import { parseWhen } from './when.ts';
import { parseWithin } from './within.ts';

/** Makes the rule of a draft whose shape has been checked; null where it is off. `brand` fills `{brand}` in its message. */
export function makeRule(draft: Draft, brand: string | null): Rule | null {
  const own = new Set(optionNames(draft.kind));
  const get = (key: string): unknown => (own.has(key) ? undefined : draft.parts.get(key)?.tree.value);
  const { severity, severities: byChannel, only } = readSeverity(get('severity'));
  const channels = listOf(get('channels'));
  const limited =
    only === null ? channels : channels.length > 0 ? channels.filter((name) => only.includes(name)) : only;
  if (get('off') === true || (only !== null && limited.length === 0)) return null;
  const within = textOf(get('within'));
  const examples = mapOf(get('examples'));
  const message = textOf(get('message'));
  return {
    id: draft.id,
    kind: draft.kind.name,
    severity,
    severities: byChannel,
    message: message === null || brand === null ? message : message.replaceAll('{brand}', brand),
    link: textOf(get('link')),
    channels: limited,
    by: listOf(get('by')),
    fields: listOf(get('fields')),
    within: within === null ? null : parseWithin(within),
    when: get('when') === undefined ? null : parseWhen(get('when')),
    even: listOf(get('even')).filter((word): word is Stance => (stances as readonly string[]).includes(word)),
    options: optionsOf(draft),
    examples: { breaks: listOf(examples['breaks']), keeps: listOf(examples['keeps']) },
    source: placeIn(draft.entry.source, draft.entry.tree.start),
  };
}

/** The kind's own options: those of the entry that names the kind, defaults included, under those that re-tune it. */
export function optionsOf({ kind, entry, parts }: Draft): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const given = mapOf(entry.tree.value);
  for (const name of optionNames(kind)) {
    const value = parts.has(name) ? parts.get(name)?.tree.value : given[name];
    if (value !== undefined) options[name] = value;
  }
  return options;
}

/** Whether a key of a rule is one that every kind has, and not one of the kind's own. */
export const isCommonKey = (kind: Kind, key: string): boolean =>
  Object.hasOwn(ruleKeys, key) && !optionNames(kind).includes(key);
