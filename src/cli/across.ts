import { compareFindings } from '../lint/finding.ts';
import type { OpenSighting } from '../lint.ts';
import type { Finding } from '../model/finding.ts';
import { type Job, openDocument, type Works } from './pipeline.ts';

/** Findings of the comparison of all files, and their report file by file; only those that concern some of the files where these are given. */
export async function reportAcross(
  sightings: readonly OpenSighting[],
  jobs: readonly Job[],
  works: Works,
  some: readonly Job[] | null = null,
): Promise<{ findings: readonly Finding[]; report: string }> {
  if (sightings.length === 0) return { findings: [], report: '' };
  const wanted = some && new Set(some.map(({ path }) => path));
  const concerns = ({ file, related }: Finding): boolean =>
    wanted === null || wanted.has(file) || related.some((each) => wanted.has(each.file));
  const findings = works.select(works.linter.conclude(sightings)).filter(concerns).toSorted(compareFindings);
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
