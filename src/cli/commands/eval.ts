import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type EvalFigures, figuresOf } from '../../eval/figures.ts';
import { type GoldFault, type GoldRow, readGold } from '../../eval/gold.ts';
import { placeRows } from '../../eval/place.ts';
import { compareRecords, type EvalRecord, type Slip, slipsOf } from '../../eval/record.ts';
import { labelKindOf, type PlacedRow, scoreFindings } from '../../eval/score.ts';
import { showFigures } from '../../eval/sheet.ts';
import type { Finding } from '../../model/finding.ts';
import { visible } from '../../reporters/harmless.ts';
import { ConfigError, loadConfig, nearestBrandFile } from '../config.ts';
import { shown } from '../files.ts';
import { lintDocument, openDocument } from '../pipeline.ts';
import { sayFaults } from '../say.ts';
import type { Settings } from '../settings.ts';
import { openWorks, type Planned } from '../works.ts';
import type { World } from '../world.ts';

/** The options of `onevoice eval`. */
export interface EvalOptions {
  readonly config?: string;
  readonly format: 'table' | 'json';
  readonly slips: boolean;
  readonly against?: string;
  readonly kind?: string;
  readonly minPrecision: number;
  readonly minRecall: number;
  readonly settings: Settings;
}

/** Scores the linter against labels. Resolves to 0; to 1 where a rate is below its minimum; to 2 where labels or brand file are broken. */
export async function evaluate(world: World, gold: string, options: EvalOptions): Promise<number> {
  const path = resolve(world.cwd, gold);
  if (!existsSync(path)) throw new ConfigError(`There is no file of labels at ${gold}.`);
  const { rows, faults } = readGold(readFileSync(path, 'utf8'));
  if (rows.length === 0 && faults.length > 0) {
    sayRows(world, gold, faults);
    return 2;
  }
  const folder = dirname(path);
  const loaded = await loadConfig(world, options.config ?? nearestBrandFile(folder) ?? undefined, true);
  sayFaults(world, loaded.faults);

  const run = await lintLabelled(folder, rows, loaded, options.settings);
  const broken = [...faults, ...run.faults];
  sayRows(world, gold, [...broken, ...run.notes]);
  const wanted = (kind: string): boolean => options.kind === undefined || kind === options.kind;
  const score = scoreFindings(
    run.placed.filter(({ row }) => row.kind === 'clean' || wanted(row.kind)),
    {
      findings: run.findings.filter((finding) => wanted(labelKindOf(finding, rows))),
      statements: run.statements,
      passages: run.passages,
    },
  );
  const record: EvalRecord = { version: 1, figures: figuresOf(score), slips: slipsOf(score) };

  if (options.format === 'json') world.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  else world.stdout.write(`${showFigures(record.figures)}\n`);
  if (options.slips && options.format === 'table') world.stdout.write(`\n${record.slips.map(showSlip).join('\n')}\n`);
  if (options.against !== undefined) sayChanges(world, options.against, record);
  if (broken.length > 0 || loaded.faults.some(({ severity }) => severity === 'error')) return 2;
  return isEnough(world, record.figures, options) ? 0 : 1;
}

const sayRows = (world: World, gold: string, all: readonly GoldFault[]): void => {
  const inOrder = all.toSorted((a, b) => a.line - b.line);
  for (const { line, message } of inOrder) world.stderr.write(`${gold}:${line}: ${visible(message)}\n`);
};

interface Run {
  readonly placed: PlacedRow[];
  readonly faults: GoldFault[];
  readonly notes: GoldFault[];
  readonly findings: Finding[];
  readonly statements: Finding[];
  passages: number;
}

/** Lints every file that a label names; a file that cannot be read is a fault of its first label. */
async function lintLabelled(
  folder: string,
  rows: readonly GoldRow[],
  planned: Planned,
  settings: Settings,
): Promise<Run> {
  const works = await openWorks(planned, settings);
  const run: Run = { placed: [], faults: [], notes: [], findings: [], statements: [], passages: 0 };
  for (const file of [...new Set(rows.map((row) => row.file))].sort()) {
    const own = rows.filter((row) => row.file === file);
    const absolute = resolve(folder, file);
    const job = { absolute, path: file, named: true, home: shown(planned.rulebook.folder, absolute) };
    const document = await openDocument(job, works);
    if ('unread' in document) {
      run.faults.push({ line: own[0]!.line, message: `${file} cannot be read: ${document.unread.reason}` });
      continue;
    }
    const { placed, faults, notes } = placeRows(own, document);
    run.placed.push(...placed);
    run.faults.push(...faults);
    run.notes.push(...notes);
    const linted = await lintDocument(document, job.home, works);
    run.findings.push(
      ...works.select(linted.findings).filter(({ kind, verdict }) => kind !== 'promise' || verdict !== null),
    );
    run.statements.push(...linted.statements);
    run.passages += linted.passages;
  }
  return run;
}

const showSlip = (slip: Slip): string =>
  visible(
    `${slip.type}: ${slip.file}:${slip.line}:${slip.column}: ${slip.id}${slip.verdict ? ` ${slip.verdict}` : ''}${slip.difficulty ? ` (${slip.difficulty})` : ''}: "${slip.quote.replace(/\s+/g, ' ')}" ${slip.why}`,
  );

function sayChanges(world: World, against: string, record: EvalRecord): void {
  const path = resolve(world.cwd, against);
  if (!existsSync(path)) throw new ConfigError(`There is no earlier run at ${against}. Make one with --format json.`);
  let earlier: EvalRecord;
  try {
    // What does not hold the list of slips is told apart just below.
    earlier = JSON.parse(readFileSync(path, 'utf8')) as EvalRecord;
  } catch {
    throw new ConfigError(`${against} is no run of onevoice eval --format json.`);
  }
  if (!Array.isArray(earlier.slips)) throw new ConfigError(`${against} is no run of onevoice eval --format json.`);
  const { mended, fresh } = compareRecords(earlier, record);
  const list = (title: string, slips: readonly Slip[]): string =>
    `${title}: ${slips.length}\n${slips.map((slip) => `  ${showSlip(slip)}\n`).join('')}`;
  world.stderr.write(`${list('Mended since then', mended)}${list('New since then', fresh)}`);
}

function isEnough(world: World, { strict }: EvalFigures, { minPrecision, minRecall }: EvalOptions): boolean {
  const all = strict.find(({ name }) => name === 'all');
  const short = [
    ['precision', all?.precision ?? 0, minPrecision],
    ['recall', all?.recall ?? 0, minRecall],
  ] as const;
  const failed = short.filter(([, value, least]) => value < least);
  for (const [name, value, least] of failed) {
    world.stderr.write(`The ${name} is ${value.toFixed(2)}, below ${least}.\n`);
  }
  return failed.length === 0;
}
