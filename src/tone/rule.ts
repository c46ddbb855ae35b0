import { readSeverity } from '../model/levels.ts';
import type { Rule, ToneEntry } from '../model/rulebook.ts';
import { compileAttribute, prepareAttribute } from './attribute.ts';
import type { Watcher } from './hearing.ts';
import { listOf, mapOf, textOf } from './options.ts';

/** What the attributes of `tone:` are checked as: a kind of rule that no entry of `rules:` can name. */
export const toneKind = {
  name: 'tone',
  summary: 'Reports what does not sound like the brand.',
  vale: null,
  options: { type: 'object', additionalProperties: false, properties: {} },
  message: '{because}',
  placeholders: ['measure', 'expected'],
  // A measure knows itself in which stance its words count.
  silentOn: [],
  example: {
    rule: 'avoid: blame',
    breaks: '«You should have read» the email.',
    keeps: 'That email could be clearer.',
  },
  compile: (options: ToneEntry['options'], watcher: Watcher) => compileAttribute(options, watcher),
} as const;

/** The kind for one attribute, which loads what the attribute needs. */
export const toneKindFor = ({ options }: ToneEntry) => ({
  ...toneKind,
  prepare: () => prepareAttribute(options),
});

/** An attribute as the rule it is checked as; null where it is off. */
export function toneRule({ id, options, source }: ToneEntry, brand: string | null): Rule | null {
  const { severity, severities, only } = readSeverity(options['severity']);
  const channels = listOf(options['channels']);
  const limited =
    only === null ? channels : channels.length > 0 ? channels.filter((name) => only.includes(name)) : only;
  if (only !== null && limited.length === 0) return null;
  const message = textOf(options['message']);
  const examples = mapOf(options['examples']);
  return {
    id,
    kind: toneKind.name,
    severity,
    severities,
    message: message === null || brand === null ? message : message.replaceAll('{brand}', brand),
    link: textOf(options['link']),
    channels: limited,
    by: listOf(options['by']),
    fields: [],
    within: null,
    even: [],
    when: null,
    options: Object.fromEntries(Object.entries(options).filter(([key]) => ownKeys.has(key))),
    examples: { breaks: listOf(examples['breaks']), keeps: listOf(examples['keeps']) },
    source,
  };
}

/** The keys that say what is measured; the others are those of every rule. */
const ownKeys = new Set(['avoid', 'use', 'measure', 'readable', 'do', 'dont']);

/** What an attribute says of itself: its message, or what it looks at. */
export function toneMessage({ message, options }: Pick<Rule, 'message' | 'options'>): string {
  if (message !== null) return message;
  const own = Object.entries(options).flatMap(([key, value]) => {
    if (key === 'avoid') return [`Avoids ${listOf(value).join(', ')}.`];
    if (key === 'measure')
      return Object.entries(mapOf(value)).map(([name, limit]) => `Keeps ${name} at ${String(limit)}.`);
    return key === 'readable' ? [`Reads at ${String(value)}.`] : [];
  });
  return own.join(' ') || 'A tone attribute.';
}
