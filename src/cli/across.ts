import { compareFindings } from '../lint/finding.ts';
import type { Finding } from '../model/finding.ts';
import { type Job, openDocument, type Works } from './pipeline.ts';
import type { Tally } from './tally.ts';

/** Findings of the comparison of all files, and their report file by file. */
export async function reportAcross(
  tally: Tally,
  jobs: readonly Job[],
  works: Works,
): Promise<{ findings: readonly Finding[]; report: string }> {
  if (tally.sightings.length === 0) return { findings: [], report: '' };
  const findings = works.select(works.linter.conclude(tally.sightings)).toSorted(compareFindings);
  const pieces: string[] = [];
  const left: Finding[] = [];
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const job = jobs.find(({ path }) => path === file);
    const document = job ? await openDocument(job, works) : null;
    const text = document && 'text' in document ? document.text : '';
    const found = findings.filter((finding) => finding.file === file);
    const own = works.narrow(file, { text, conversation: false }, found).findings;
    left.push(...own);
    pieces.push(works.reporter.file({ file, text, findings: own, statements: [] }, works.view));
  }
  return { findings: left, report: pieces.join('') };
}
