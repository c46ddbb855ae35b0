import { kinds } from '../../kinds/registry.ts';
import { pathMatcher } from '../../lint/channel.ts';
import { type ExampleOutcome, runExamples } from '../../lint/examples.ts';
import { visible } from '../../reporters/harmless.ts';
import { compileRulebook } from '../../rulebook/compile.ts';
import { loadConfig, loadPacks } from '../config.ts';
import { sayFaults } from '../say.ts';
import type { World } from '../world.ts';

/** Runs the examples of rules. Resolves to 0 when all come out as marked, 1 when some do not, 2 for a broken brand file. */
export async function test(
  world: World,
  ids: readonly string[],
  options: { readonly config?: string; readonly pack?: readonly string[] },
): Promise<number> {
  const loaded = options.pack ? await loadPacks(world, options.pack) : await loadConfig(world, options.config, true);
  sayFaults(world, loaded.faults);
  const { rules, matcher } = compileRulebook(loaded.rulebook, kinds);
  const wanted = pathMatcher(ids);
  const chosen = rules.filter(({ rule }) => wanted(rule.id));
  for (const kind of new Set(chosen.map((ready) => ready.kind))) await kind.prepare?.();

  const outcomes = chosen.flatMap((ready) => runExamples(ready, loaded.rulebook, matcher));
  const failed = outcomes.filter((outcome) => !outcome.passed);
  for (const outcome of failed) world.stdout.write(`${failure(outcome)}\n\n`);
  const without = chosen.filter(({ rule }) => rule.examples.breaks.length === 0);
  if (without.length > 0) {
    world.stdout.write(`Without an example that breaks them: ${without.map(({ rule }) => rule.id).join(', ')}\n`);
  }
  world.stdout.write(
    `${outcomes.length - failed.length} of ${outcomes.length} examples of ${chosen.length} rules came out right.\n`,
  );
  if (loaded.faults.some((fault) => fault.severity === 'error')) return 2;
  if (ids.length > 0 && chosen.length === 0) {
    world.stderr.write(`No rule has an id like ${ids.join(', ')}.\n`);
    return 2;
  }
  return failed.length === 0 ? 0 : 1;
}

function failure({ rule, direction, text, found }: ExampleOutcome): string {
  const { file, line } = rule.source;
  const should = direction === 'keeps' ? 'should be left alone' : 'should be found';
  return `${file}:${line}: ${rule.id}: this example ${should}:\n  expected: ${visible(text)}\n  found:    ${visible(found)}`;
}
