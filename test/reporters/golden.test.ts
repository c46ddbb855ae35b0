import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/reporters/open-report.ts';
import { redacted } from '../../src/reporters/redact.ts';
import { loadReporter, reporters } from '../../src/reporters/registry.ts';
import { story, view } from './story.ts';

const folder = join(import.meta.dirname, '../../fixtures/reporters');

/** Holds a text against its golden file; `GOLDEN=1` writes the file instead. */
function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env['GOLDEN']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('a run of three files', () => {
  it.each(reporters.map(({ name }) => name))('is written as %s', async (name) => {
    const reporter = await loadReporter(name);
    const shown = reporter.published ? redacted(reporter) : reporter;
    expectGolden(`story.${name}`, writeReport(shown, story.reports, story.summary, view));
  });

  it('is written in colour and narrow, with personal data masked', async () => {
    const reporter = redacted(await loadReporter('pretty'));
    expectGolden(
      'story.narrow.pretty',
      writeReport(reporter, story.reports, story.summary, { ...view, color: true, width: 50 }),
    );
  });
});
