import { kinds } from '../kinds/registry.ts';
import { channelFinder, pathMatcher } from '../lint/channel.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import { createLinter } from '../lint.ts';
import { severities } from '../model/finding.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import type { Ledger } from '../promises/ledger.ts';
import { loadReporter } from '../reporters/registry.ts';
import type { Reporter, View } from '../reporters/reporter.ts';
import { compileRulebook } from '../rulebook/compile.ts';
import type { MatcherPlan } from '../text/phrases/plan.ts';
import { toneKind } from '../tone/rule.ts';
import type { Works } from './pipeline.ts';
import type { Reread } from './semantic/likeness.ts';
import type { Narrowing, Settings } from './settings.ts';
import { version } from './version.ts';

/** A rulebook with the plan of its matcher, where it is known; plain data, so that a worker can have it. */
export interface Planned {
  readonly rulebook: Rulebook;
  readonly plan: MatcherPlan | null;
}

/** What threads hand on to commands that show something else, by its name. */
const inner: Readonly<Record<string, () => Promise<Reporter>>> = {
  sums: async () => (await import('../reporters/align/sums.ts')).sumsReporter,
  entries: async () => (await import('../reporters/entries.ts')).entriesReporter,
  conduct: async () => (await import('../reporters/score/conduct.ts')).conductReporter,
  silent: async () => (await import('../reporters/silent.ts')).silentReporter,
};

/** Makes all that a thread needs to process files, from plain data. */
export async function openWorks({ rulebook, plan }: Planned, settings: Settings): Promise<Works> {
  const wanted = pathMatcher(settings.rules);
  const chosen = {
    ...rulebook,
    rules: rulebook.rules.filter((rule) => wanted(rule.id)),
    tone: rulebook.tone.filter(({ id }) => wanted(id)),
  };
  // The plan is of all rules; fewer have watches of other numbers.
  const isWhole = chosen.rules.length === rulebook.rules.length && chosen.tone.length === rulebook.tone.length;
  const { rules, matcher, ledger } = compileRulebook(chosen, kinds, isWhole ? plan : null);
  for (const kind of new Set(rules.map((ready) => ready.kind))) await kind.prepare?.();
  const reporter = await (inner[settings.format]?.() ?? loadReporter(settings.format));
  const channelOf = channelFinder(rulebook.channels);
  const orders = settings.formatOf.map(([glob, name]) => ({ matches: pathMatcher([glob]), name }));
  const stopwatch = settings.timed ? new Stopwatch() : null;
  const lowest = severities.indexOf(settings.show);
  return {
    linter: createLinter(chosen, rules, matcher, settings.today, ledger, settings.confidence === 0, stopwatch),
    reporter: settings.redact ? await redacting(reporter, rulebook) : reporter,
    view: viewOf(
      rules.map(({ rule }) => rule),
      settings,
    ),
    reading: { speakers: rulebook.speakers, keys: rulebook.keys, brand: rulebook.brand },
    readerFor: (home) => orders.find(({ matches }) => matches(home))?.name ?? channelOf(home)?.reader ?? null,
    channelOf: (home) => channelOf(home)?.name ?? null,
    reread: settings.semantic === null || !ledger ? null : await likenessOf(ledger, settings.semantic),
    narrow: await narrowingBy(settings.narrowing),
    measure: settings.format === 'sums' ? (await import('./measure.ts')).createMeasure(rulebook.brand) : null,
    asked: new Set(settings.asked),
    stopwatch,
    mending: settings.mending,
    select: (findings) =>
      findings.filter(
        ({ id, severity, confidence }) =>
          severities.indexOf(severity) >= lowest && confidence >= settings.confidence && wanted(id),
      ),
  };
}

async function narrowingBy(narrowing: Narrowing): Promise<Works['narrow']> {
  if (narrowing.changed === null && narrowing.known === null)
    return (_file, _document, findings) => ({ findings, known: [] });
  return (await import('./sieve.ts')).sieve(narrowing);
}

/** The reporter with personal data masked. */
async function redacting(reporter: Reporter, { redact }: Rulebook): Promise<Reporter> {
  const { redacted } = await import('../reporters/redact.ts');
  const { namedSearches } = await import('../text/named-searches.ts');
  return redacted(reporter, namedSearches(redact));
}

function viewOf(run: readonly Rule[], { color, width }: Settings): View {
  const summaries = new Map<string, string>([...kinds, toneKind].map((kind) => [kind.name, kind.summary]));
  const rules = run.map((rule) => {
    const summary = rule.message ?? summaries.get(rule.kind) ?? rule.id;
    return [rule.id, { summary, severity: rule.severity, link: rule.link }] as const;
  });
  return { color, width, version, rules: new Map(rules) };
}

/** Judges by likeness; few runs ask for it. */
async function likenessOf(ledger: Ledger, folder: string): Promise<Reread> {
  const [{ openEmbedder }, { openLikeness }] = await Promise.all([
    import('./semantic/embedder.ts'),
    import('./semantic/likeness.ts'),
  ]);
  return openLikeness(ledger, openEmbedder(folder));
}
