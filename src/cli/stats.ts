import type { Times } from '../lint/stopwatch.ts';
import { counted } from '../reporters/parts/figures.ts';

const mostRules = 20;
const stages = [
  ['read', 'opening, decoding and reading files'],
  ['match', 'finding the phrases of all rules at once'],
  ['rules', 'what rules do with what was found'],
  ['promises', 'judging statements about promises'],
  ['report', 'writing what was found'],
] as const;

/** What stages and rules took, as a table; on several threads their times add up. */
export function showTimes({ stages: byStage, rules }: Times, whole: number): string {
  const byRule = Object.entries(rules).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const all: Readonly<Record<string, number>> = { ...byStage, rules: byRule.reduce((sum, [, time]) => sum + time, 0) };
  const shown = byRule.slice(0, mostRules);
  const width = Math.max(...[...stages, ...shown].map(([name]) => name.length));
  const row = (name: string, time: number, what = ''): string =>
    `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)} ms  ${what}`.trimEnd();
  const rest = byRule.length - shown.length;
  return [
    ...stages.map(([name, what]) => row(name, all[name] ?? 0, what)),
    row('all', whole, 'from start to end'),
    ...(shown.length === 0 ? [] : ['', `The slowest of ${counted(byRule.length, 'rule')} that ran:`]),
    ...shown.map(([id, time]) => row(id, time)),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    '',
  ].join('\n');
}
