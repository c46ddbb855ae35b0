import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-protocol';
import { kinds } from '../../kinds/registry.ts';
import { severities } from '../../model/finding.ts';
import { sectionSchemas } from '../../rulebook/schema.ts';
import { packFolder } from '../config.ts';
import { packNamesIn } from '../load.ts';

/** What can stand at a place of a brand file: its keys, kinds of rules and their options, severities, packs. */
export function completionsAt(text: string, line: number, character: number): CompletionItem[] {
  const lines = text.split(/\r\n|\r|\n/);
  const before = (lines[line] ?? '').slice(0, character);
  if (/(?:^|[\s{,])kind:\s*[\w-]*$/.test(before)) return kinds.map(({ name, summary }) => item(name, summary, 'value'));
  if (/\bseverity:\s*\w*$/.test(before)) return [...severities, 'off'].map((name) => item(name, '', 'value'));
  if (/onevoice:[\w-]*$/.test(before))
    return packNamesIn(packFolder()).map((name) => item(name, 'shipped pack', 'value'));
  if (/^[\w-]*$/.test(before)) return Object.entries(topKeys()).map(([name, about]) => item(name, about, 'key'));
  const kind = /^\s+[\w-]*$/.test(before) ? kindAround(lines, line) : null;
  const options = kinds.find(({ name }) => name === kind)?.options.properties ?? {};
  return Object.entries(options).map(([name, { description }]) => item(name, description, 'key'));
}

const item = (label: string, detail: string, type: 'key' | 'value'): CompletionItem => ({
  label,
  detail,
  kind: type === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
  ...(type === 'key' ? { insertText: `${label}: ` } : {}),
});

const topKeys = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sectionSchemas([])).map(([name, { description }]) => [name, String(description ?? '')]),
  );

/** The kind of the rule that a line stands in. */
function kindAround(lines: readonly string[], line: number): string | null {
  const isStart = (at: number): boolean => /^\s*- /.test(lines[at] ?? '');
  let from = line;
  while (from > 0 && !isStart(from)) from -= 1;
  for (let at = from; at < lines.length && (at === from || !isStart(at)); at += 1) {
    const kind = /\bkind:\s*["']?([\w-]+)/.exec(lines[at]!)?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}
