import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportersManual } from '../../src/reporters/manual.ts';
import { loadReporter, reporterNames, reporters } from '../../src/reporters/registry.ts';

const folder = join(import.meta.dirname, '../../src/reporters');

describe('the formats', () => {
  it('are the files that write one', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const writing = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('export const writing'));
    expect(writing.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...reporterNames].sort());
  });

  it.each(reporterNames)('%s loads under its name', async (name) => {
    const reporter = await loadReporter(name);
    expect(reporter.name).toBe(name);
    expect(reporter.summary).toMatch(/^[A-Z].*\.$/);
  });

  it('mask personal data where a report is published, and only there', () => {
    const published = reporters.filter((each) => each.published).map(({ name }) => name);
    expect(published).toEqual(['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson']);
  });

  it('say so for a name that none has', async () => {
    await expect(loadReporter('xml')).rejects.toThrow('No format is called "xml".');
  });

  it('all stand in the manual with more than their summary', () => {
    const pages = reportersManual().split('\n\n').slice(-reporters.length);
    expect(pages.map((page) => page.split('\n')[0])).toEqual(reporterNames);
    for (const page of pages) expect(page.split('\n').length).toBeGreaterThan(2);
    for (const line of reportersManual().split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
