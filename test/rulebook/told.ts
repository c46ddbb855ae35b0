import type { Fault } from '../../src/model/fault.ts';
import { createLoader, type LoadedRulebook, type RulebookHost } from '../../src/rulebook/load.ts';
import { kinds } from './kinds.ts';

const loader = createLoader({ kinds, readers: ['text', 'vtt'] });

/** Loads a brand file called `onevoice.yaml`, with the files it may extend and the packs there are. */
export function load(
  text: string,
  files: Readonly<Record<string, string>> = {},
  packs: Readonly<Record<string, string>> = {},
): LoadedRulebook {
  const host: RulebookHost = {
    packNames: Object.keys(packs),
    pack: (name) => (Object.hasOwn(packs, name) ? { path: `rules/${name}.yaml`, text: packs[name] ?? '' } : null),
    read: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
  };
  return loader({ path: 'onevoice.yaml', text }, '/brand', host);
}

/** Every fault as people see it: its place, the line, the marks under it, the message and the remedy. */
export function told(text: string, files: Readonly<Record<string, string>> = {}, packs = {}): string {
  return load(text, files, packs)
    .faults.map((fault) => show(fault, fault.file === 'onevoice.yaml' ? text : (files[fault.file] ?? '')))
    .join('\n');
}

function show(fault: Fault, text: string): string {
  const line = text.split(/\r\n|\r|\n/)[fault.line - 1] ?? '';
  const end = fault.endLine === fault.line ? fault.endColumn : line.length + 1;
  const marks = ' '.repeat(fault.column - 1) + '^'.repeat(Math.max(1, end - fault.column));
  const place = fault.file === 'onevoice.yaml' ? '' : `${fault.file}: `;
  const word = fault.severity === 'warning' ? 'warning: ' : '';
  return [line, marks, `${place}${word}${fault.message}`, ...(fault.remedy === null ? [] : [fault.remedy])].join('\n');
}
