import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { projectText, root } from './root.ts';

const [documented = '', documentedScores = ''] = blocksOf(projectText('README.md'))
  .filter(({ language }) => language === 'ts')
  .map(({ body }) => body);

/** Assigns the README's types to those of the code and back, whatever is read-only. */
const comparison = `
import type { Finding as CodeFinding } from '${root}/src/model/finding.ts';
import type { Summary as CodeSummary } from '${root}/src/reporters/reporter.ts';
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
declare const findings: [Finding, Mutable<CodeFinding>];
declare const summaries: [Summary, Mutable<CodeSummary>];
export const swappedFindings: [Mutable<CodeFinding>, Finding] = findings;
export const swappedSummaries: [Mutable<CodeSummary>, Summary] = summaries;
export type { Report };
`;

it('the types of the JSON contract in the README are those of the code', () => {
  expect(faultsOf(documented + comparison)).toEqual([]);
});

it('a field that the README lacks or has too many is noticed', () => {
  const told = (source: string) => faultsOf(source + comparison).join('\n');
  expect(told(documented.replace('quote: string;\n  /** The rule', '/** The rule'))).toContain("'quote'");
  expect(told(documented.replace('words: number;', 'words: number;\n  letters: number;'))).toContain("'letters'");
});

const scoreComparison = `
import type { ScoreJson } from '${root}/src/reporters/score/json.ts';
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
declare const scores: [Scores, Mutable<ScoreJson>];
export const swapped: [Mutable<ScoreJson>, Scores] = scores;
`;

it('the types of scores in the README are those of the code', () => {
  expect(faultsOf(documentedScores + scoreComparison)).toEqual([]);
  const lacking = documentedScores.replace(/^ {2}by: .*\n/m, '');
  expect(faultsOf(lacking + scoreComparison).join('\n')).toContain("'by'");
});

function faultsOf(source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'onevoice-'));
  try {
    const file = join(folder, 'contract.ts');
    writeFileSync(file, source);
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        ...{ target: 'ES2022', lib: ['ES2023'], module: 'NodeNext', strict: true, exactOptionalPropertyTypes: true },
        ...{ noEmit: true, allowImportingTsExtensions: true, skipLibCheck: true, types: [] },
      },
      root,
    );
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
