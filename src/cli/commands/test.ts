import { kinds } from '../../kinds/registry.ts';
import { pathMatcher } from '../../lint/channel.ts';
import { type ExampleOutcome, type PromiseOutcome, runExamples, runPromiseExamples } from '../../lint/examples.ts';
import { visible } from '../../reporters/harmless.ts';
import { compileRulebook } from '../../rulebook/compile.ts';
import { didYouMean } from '../../text/nearest.ts';
import { loadConfig, loadPacks } from '../config.ts';
import { sayFaults } from '../say.ts';
import { reported } from '../settings.ts';
import type { World } from '../world.ts';

/** Runs the examples of rules. Resolves to 0 when all come out as marked, 1 when some do not, 2 for a broken brand file. */
export async function test(
  world: World,
  ids: readonly string[],
  options: { readonly config?: string; readonly pack?: readonly string[] },
): Promise<number> {
  const loaded = options.pack ? await loadPacks(world, options.pack) : await loadConfig(world, options.config, true);
  sayFaults(world, loaded.faults);
  const { rules, matcher, ledger } = compileRulebook(loaded.rulebook, kinds, loaded.plan);
  const wanted = pathMatcher(ids);
  const chosen = rules.filter(({ rule }) => wanted(rule.id));
  const promises = ledger.promises.filter(({ id }) => wanted(id));
  if (ids.length > 0 && chosen.length + promises.length === 0) {
    const known = [...rules.map(({ rule }) => rule.id), ...ledger.promises.map(({ id }) => id)];
    const hint = ids.map((id) => didYouMean(id, known)).find((each) => each !== '') ?? '';
    world.stderr.write(`${`No rule or promise has an id like ${ids.join(', ')}. ${hint}`.trimEnd()}\n`);
    return 2;
  }
  for (const kind of new Set(chosen.map((ready) => ready.kind))) await kind.prepare?.();

  const outcomes = chosen.flatMap((ready) => runExamples(ready, loaded.rulebook, matcher));
  const judged = promises.flatMap((promise) =>
    runPromiseExamples(promise, loaded.rulebook, { ledger, matcher }, reported),
  );
  const failed = [...outcomes, ...judged].filter((outcome) => !outcome.passed);
  for (const outcome of failed) world.stdout.write(`${'rule' in outcome ? failure(outcome) : misjudged(outcome)}\n\n`);
  const without = chosen.filter(({ rule }) => rule.kind !== 'tone' && rule.examples.breaks.length === 0);
  if (without.length > 0) {
    world.stdout.write(`Without an example that breaks them: ${without.map(({ rule }) => rule.id).join(', ')}\n`);
  }
  world.stdout.write(
    `${outcomes.length + judged.length - failed.length} of ${outcomes.length + judged.length} examples of ${countOf(chosen.length, 'rule')}${promises.length > 0 ? ` and ${countOf(promises.length, 'promise')}` : ''} came out right.\n`,
  );
  if (loaded.faults.some((fault) => fault.severity === 'error')) return 2;
  return failed.length === 0 ? 0 : 1;
}

function failure({ rule, direction, text, found }: ExampleOutcome): string {
  const { file, line } = rule.source;
  const should = direction === 'keeps' ? 'should be left alone' : 'should be found';
  return `${file}:${line}: ${rule.id}: this example ${should}:\n  expected: ${visible(text)}\n  found:    ${visible(found)}`;
}

function misjudged({ id, source, direction, text, found }: PromiseOutcome): string {
  const should =
    direction === 'fine' || direction === 'keeps' ? 'should be left alone' : `should be found as ${direction}`;
  const said = found.length > 0 ? found.map(visible).join('; ') : 'nothing';
  return `${source.file}:${source.line}: ${id}: this example ${should}:\n  text:  ${visible(text)}\n  found: ${said}`;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
