import { availableParallelism } from 'node:os';
import { type Severity, severities } from '../model/finding.ts';
import { reporters } from '../reporters/registry.ts';
import { baselineName } from './baseline.ts';
import { cacheFolder } from './cache-folder.ts';
import { type AlignOptions, asAlignFormat } from './commands/align-options.ts';
import type { BaselineOptions } from './commands/baseline.ts';
import type { EvalOptions } from './commands/eval.ts';
import type { LintOptions } from './commands/lint.ts';
import { asScoreFormat, asView, type ScoreOptions } from './commands/score-options.ts';
import { ConfigError } from './config.ts';
import { everything, reported, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** The options of `lint` as commander read them, with the defaults that depend on the world. */
export function lintOptions(
  world: World,
  paths: readonly string[],
  read: Readonly<Record<string, unknown>>,
): LintOptions {
  const toFile = typeof read['output'] === 'string';
  const terminal = world.stdout.isTTY === true && !toFile;
  const format = typeof read['format'] === 'string' ? read['format'] : terminal ? 'pretty' : 'line';
  const isSemantic = read['semantic'] === true;
  const published = reporters.find(({ name }) => name === format)?.published ?? false;
  return {
    paths,
    config: text(read['config']),
    output: text(read['output']),
    stdinFilename: text(read['stdinFilename']) ?? 'stdin.txt',
    failOn: read['failOn'] === 'never' ? 'never' : asSeverity(read['failOn']),
    maxWarnings: typeof read['maxWarnings'] === 'number' ? read['maxWarnings'] : Number.POSITIVE_INFINITY,
    since: text(read['since']),
    staged: read['staged'] === true,
    changedFiles: read['changedFiles'] === true,
    baseline: text(read['baseline']),
    quiet: read['quiet'] === true,
    gitignore: read['gitignore'] !== false,
    cache: read['cache'] !== false,
    cacheFiles: read['cache'] === true,
    // One model takes all that a machine has.
    threads: isSemantic
      ? 1
      : typeof read['threads'] === 'number'
        ? Math.max(1, read['threads'])
        : Math.min(4, availableParallelism()),
    settings: {
      format: read['dryRun'] === true ? 'silent' : format,
      color: useColor(world, read['color'], terminal),
      width: world.stdout.columns ?? 80,
      redact: typeof read['redact'] === 'boolean' ? read['redact'] : published,
      show: asSeverity(read['show']),
      confidence: read['all'] === true ? 0 : reported,
      rules: list(read['rule']),
      formatOf: pairs(read['formatOf']),
      narrowing: everything,
      mending: mendingOf(read),
      asked: [],
      semantic: isSemantic ? cacheFolder(world.env) : null,
      timed: read['stats'] === true,
      today: world.now().toISOString().slice(0, 10),
    },
  };
}

/** The options of `eval` as commander read them. */
export function evalOptions(world: World, read: Readonly<Record<string, unknown>>): EvalOptions {
  const { settings } = lintOptions(world, [], {
    all: read['all'],
    semantic: read['semantic'],
    format: 'json',
    show: 'suggestion',
  });
  const [config, against, kind] = [text(read['config']), text(read['against']), text(read['kind'])];
  return {
    ...(config === undefined ? {} : { config }),
    ...(against === undefined ? {} : { against }),
    ...(kind === undefined ? {} : { kind }),
    format: read['format'] === 'json' ? 'json' : 'table',
    slips: read['slips'] === true,
    minPrecision: Number(read['minPrecision'] ?? 0),
    minRecall: Number(read['minRecall'] ?? 0),
    settings,
  };
}

/** The options of `baseline update` as commander read them. */
export function baselineOptions(
  world: World,
  paths: readonly string[],
  read: Readonly<Record<string, unknown>>,
): BaselineOptions {
  const { settings, ...options } = lintOptions(world, paths, { ...read, format: 'line', show: 'suggestion' });
  return {
    ...options,
    file: text(read['file']) ?? baselineName,
    about: {
      ...(typeof read['reason'] === 'string' ? { reason: read['reason'] } : {}),
      ...(typeof read['owner'] === 'string' ? { owner: read['owner'] } : {}),
      ...(typeof read['until'] === 'string' ? { until: read['until'] } : {}),
    },
    settings: { ...settings, format: 'entries' },
  };
}

/** The options of `align` as commander read them. */
export function alignOptions(
  world: World,
  paths: readonly string[],
  read: Readonly<Record<string, unknown>>,
): AlignOptions {
  const format = asAlignFormat(read['format']);
  const redact = typeof read['redact'] === 'boolean' ? read['redact'] : format === 'html' || format === 'markdown';
  const { settings, ...options } = lintOptions(world, paths, { ...read, format: 'pretty', show: 'suggestion', redact });
  return {
    ...options,
    format,
    failUnder: typeof read['failUnder'] === 'number' ? read['failUnder'] : null,
    against: text(read['against']),
    add: list(read['add']),
    record: text(read['record']),
    settings: { ...settings, format: 'sums' },
  };
}

/** The options of `score` as commander read them. */
export function scoreOptions(
  world: World,
  paths: readonly string[],
  read: Readonly<Record<string, unknown>>,
): ScoreOptions {
  const redact = read['redact'] === true;
  const { settings, ...options } = lintOptions(world, paths, { ...read, format: 'pretty', show: 'suggestion', redact });
  return {
    ...options,
    format: asScoreFormat(read['format']),
    scorecards: list(read['scorecard']),
    by: asView(read['by']),
    failUnder: typeof read['failUnder'] === 'number' ? read['failUnder'] : null,
    settings: { ...settings, format: 'conduct' },
  };
}

/** `--fix-suggested` is more than `--fix`. */
function mendingOf(read: Readonly<Record<string, unknown>>): Settings['mending'] {
  const dryRun = read['dryRun'] === true;
  if (read['fixSuggested'] === true) return { choice: 'suggested', dryRun };
  if (read['fix'] === true) return { choice: 'safe', dryRun };
  if (dryRun) throw new ConfigError('--dry-run goes with --fix or --fix-suggested.');
  return null;
}

/** `--color` and `--no-color` first, then `NO_COLOR` and `FORCE_COLOR`, then whether it is a terminal. */
function useColor(world: World, asked: unknown, terminal: boolean): boolean {
  if (typeof asked === 'boolean') return asked;
  if (world.env['NO_COLOR']) return false;
  if (world.env['FORCE_COLOR']) return world.env['FORCE_COLOR'] !== '0';
  return terminal && world.env['TERM'] !== 'dumb';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const pairs = (value: unknown): [string, string][] =>
  Array.isArray(value)
    ? value.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as [string, string]] : []))
    : [];

/** A severity that the command line has already checked. */
const asSeverity = (value: unknown): Severity => severities.find((severity) => severity === value) ?? 'error';
