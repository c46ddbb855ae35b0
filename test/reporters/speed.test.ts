import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { openReport } from '../../src/reporters/open-report.ts';
import { redacted } from '../../src/reporters/redact.ts';
import { loadReporter, reporterNames } from '../../src/reporters/registry.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';
import { findingAt, quiet, view } from './story.ts';

const count = 50_000;
const part = 'It is free forever for you, 田中さん, call 415-555-0132. ';

/** So many findings in one line. */
function manyFindings(): { text: string; findings: Finding[] } {
  const plain = findingAt('a.txt', 'It is «free forever» for you.');
  const findings = Array.from({ length: count }, (_, at): Finding => {
    const offset = at * part.length + 6;
    return { ...plain, column: offset + 1, endColumn: offset + 13, offset, endOffset: offset + 12 };
  });
  return { text: part.repeat(count), findings };
}

function timeToWrite(reporter: Reporter): number {
  const { text, findings } = manyFindings();
  const start = performance.now();
  const report = openReport(reporter, view);
  report.add(reporter.file({ file: 'a.txt', text, findings, statements: [] }, view));
  report.end(quiet);
  return performance.now() - start;
}

/** Milliseconds. A quadratic pass over the three million characters would take minutes. */
const patience = 20_000;

describe('50,000 findings in one line', () => {
  it.each(reporterNames)('as %s take time that grows with their number alone', async (name) => {
    expect(timeToWrite(await loadReporter(name))).toBeLessThan(patience);
  });

  it('take time that grows with their number alone when they are masked', async () => {
    expect(timeToWrite(redacted(await loadReporter('ndjson')))).toBeLessThan(patience);
  });
});
