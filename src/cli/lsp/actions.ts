import { pathToFileURL } from 'node:url';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver-protocol';
import type { Finding } from '../../model/finding.ts';
import { shown } from '../files.ts';
import type { Desk } from './desk.ts';
import { diagnosticOf } from './diagnostics.ts';

/** What can be done about a finding: its fix, and an exception in the brand file for a reviewer to see. */
export function actionsFor(
  finding: Finding,
  uri: string,
  message: string,
  rangeAt: (offset: number, endOffset: number) => TextEdit['range'],
  desk: Desk,
  brandText: string | null,
): CodeAction[] {
  const about = { diagnostics: [diagnosticOf(finding)], kind: CodeActionKind.QuickFix };
  const { fix } = finding;
  const actions: CodeAction[] = [];
  if (fix) {
    const edit = { range: rangeAt(fix.offset, fix.endOffset), newText: fix.text };
    const title = fix.text === '' ? `Take out "${finding.quote}"` : `Say "${fix.text}"`;
    actions.push({ ...about, title, isPreferred: fix.safe, edit: { changes: { [uri]: [edit] } } });
  }
  if (desk.path !== null && brandText !== null) {
    const edit = allowEdit(brandText, finding, shown(desk.folder, message));
    const title = `Allow ${finding.id} here, in the brand file`;
    if (edit) actions.push({ ...about, title, edit: { changes: { [pathToFileURL(desk.path).href]: [edit] } } });
  }
  return actions;
}

/** Adds an entry to `allow:`; null where that is written in a way that nothing can be added to. */
export function allowEdit(brand: string, { id, quote }: Finding, path: string): TextEdit | null {
  const lines = brand.split(/\r\n|\r|\n/);
  const entry = [
    `  - rule: ${JSON.stringify(id)}`,
    `    files: ${JSON.stringify(path)}`,
    `    quote: ${JSON.stringify(quote.replace(/\s+/g, ' '))}`,
    '    reason: say why',
  ].join('\n');
  const at = lines.findIndex((line) => /^allow\s*:/.test(line));
  if (at >= 0) {
    if (!/^allow\s*:\s*(?:#.*)?$/.test(lines[at]!)) return null;
    const place = { line: at + 1, character: 0 };
    return { range: { start: place, end: place }, newText: `${entry}\n` };
  }
  const place = { line: lines.length - 1, character: lines.at(-1)!.length };
  const newline = lines.at(-1) === '' ? '' : '\n';
  return { range: { start: place, end: place }, newText: `${newline}\nallow:\n${entry}\n` };
}
