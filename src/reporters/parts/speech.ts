import type { Finding } from '../../model/finding.ts';
import { inline } from '../harmless.ts';

/** Who says it, when and in which of several conversations, as far as known: `Dana (agent) at 01:23 in chat 7`, `customer`, `at 02:10`; empty where nothing is. */
export function whoAndWhen({ speaker, role, time, unit }: Pick<Finding, 'speaker' | 'role' | 'time' | 'unit'>): string {
  const name = inline(speaker ?? '');
  const part = inline(role ?? '');
  const who = name !== '' && part !== '' && name !== part ? `${name} (${part})` : name || part;
  const when = time !== null && Number.isFinite(time) && time >= 0 ? `at ${clock(time)}` : '';
  const where = unit === undefined || inline(unit) === '' ? '' : `in ${inline(unit)}`;
  return [who, when, where].filter((word) => word !== '').join(' ');
}

/** The same without any words of its own, for the end of a line: `Dana, agent, 01:23, chat 7`; a role alone tells nothing new. */
export const saidWhere = ({ speaker, role, time, unit }: Finding): string =>
  [speaker, speaker === null || role === speaker ? null : role, time === null ? null : clock(time), unit ?? null]
    .map((part) => inline(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');

/** Seconds as `01:23`, from an hour on as `1:01:23`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (count: number): string => String(count).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Who, when and why in one line: `Dana (agent) at 01:23: says "free forever"`; empty where nothing is known. */
export function because(finding: Finding): string {
  const said = whoAndWhen(finding);
  const reason = inline(finding.reason);
  if (said === '') return reason === '' ? '' : `Reason: ${reason}`;
  return reason === '' ? said : `${said}: ${reason}`;
}

/** All that a finding says in one line: the message, then who, when and why. */
export function fullMessage(finding: Finding): string {
  const why = because(finding);
  return [inline(finding.message), why].filter((part) => part !== '').join(' ');
}
