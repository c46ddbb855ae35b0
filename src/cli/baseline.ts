import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ConfigError } from './config.ts';

/** A finding that was there when the baseline was made, and is not reported for now. */
export interface BaselineEntry {
  /** What `fingerprints` makes of the finding: its file, its rule, and the line it stands in. */
  readonly fingerprint: string;
  readonly file: string;
  readonly id: string;
  readonly quote: string;
  readonly reason?: string;
  readonly owner?: string;
  /** ISO date of the last day it holds. */
  readonly until?: string;
}

/** The file that `onevoice baseline update` writes where nobody names one. */
export const baselineName = 'onevoice-baseline.json';

/** Reads a baseline. Throws a `ConfigError` for a file that is none. */
export function readBaseline(path: string, shown: string): readonly BaselineEntry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`There is no baseline at ${shown}. Write one with: onevoice baseline update --file ${shown}`);
  }
  const read = parsed(text);
  if (!isBaseline(read)) {
    throw new ConfigError(
      `${shown} is no baseline of version 1. Write one with: onevoice baseline update --file ${shown}`,
    );
  }
  return read.entries;
}

/** Writes a baseline whole or not at all, an entry a line, in an order that makes small differences in git. */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  const lines = [...entries].sort(byPlace).map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const draft = `${path}.${process.pid}.part`;
  writeFileSync(draft, `{\n  "version": 1,\n  "entries": ${list}\n}\n`);
  renameSync(draft, path);
}

/** Whether an entry still holds on a day (ISO). */
export const holds = ({ until }: BaselineEntry, today: string): boolean => until === undefined || until >= today;

const byPlace = (a: BaselineEntry, b: BaselineEntry): number =>
  compare(a.file, b.file) || compare(a.id, b.id) || compare(a.fingerprint, b.fingerprint);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isBaseline = (value: unknown): value is { readonly entries: readonly BaselineEntry[] } =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'entries' in value &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry);

const isEntry = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const isText = (key: string): boolean => typeof entry[key] === 'string';
  return (
    ['fingerprint', 'file', 'id', 'quote'].every(isText) &&
    ['reason', 'owner', 'until'].every((key) => entry[key] === undefined || isText(key))
  );
};
