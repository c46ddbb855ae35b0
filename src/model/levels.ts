import { type Severity, severities } from './finding.ts';
import type { Rule } from './rulebook.ts';

/** A rule without a severity of its own warns. */
export const defaultSeverity: Severity = 'warning';

/** How much the findings of a rule matter. */
export interface Levels {
  readonly severity: Severity;
  readonly severities: Rule['severities'];
  /** The channels the rule is on in where it is off by default; null where it is on. */
  readonly only: readonly string[] | null;
}

/** Reads `severity`: one level, or a map from channel to level. */
export function readSeverity(value: unknown): Levels {
  if (typeof value === 'string')
    return { severity: levelOf(value) ?? defaultSeverity, severities: {}, only: value === 'off' ? [] : null };
  const { default: usual, ...channels } = mapOf(value);
  const byChannel: Record<string, Severity | 'off'> = {};
  for (const [channel, level] of Object.entries(channels)) byChannel[channel] = levelOf(level) ?? 'off';
  const on = Object.keys(byChannel).filter((channel) => byChannel[channel] !== 'off');
  return { severity: levelOf(usual) ?? defaultSeverity, severities: byChannel, only: usual === 'off' ? on : null };
}

const levelOf = (value: unknown): Severity | null => severities.find((level) => level === value) ?? null;

const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
