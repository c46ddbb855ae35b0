import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/reporters/open-report.ts';
import { redacted } from '../../src/reporters/redact.ts';
import { loadReporter, reporterNames, reporters } from '../../src/reporters/registry.ts';
import type { FileReport, Summary } from '../../src/reporters/reporter.ts';
import { hidden, hostile } from './hostile.ts';
import { findingOn, quiet, view } from './story.ts';

const loaded = new Map(await Promise.all(reporters.map(async ({ name }) => [name, await loadReporter(name)] as const)));

/** A run whose every text is hostile: paths, lines, messages, speakers, ids, evidence, faults. */
const run: fc.Arbitrary<{ reports: FileReport[]; summary: Summary }> = fc
  .record({
    file: hostile,
    text: hostile,
    cut: fc.tuple(fc.nat(80), fc.nat(80)),
    words: fc.array(hostile, { minLength: 6, maxLength: 6 }),
  })
  .map(({ file, text, cut, words }) => {
    const [from, to] = [Math.min(...cut, text.length), Math.min(Math.max(...cut), text.length)];
    const [message, reason, speaker, id, quote, fix] = words as [string, string, string, string, string, string];
    const finding = findingOn(file, text, from, to, {
      ...{ message, reason, speaker, role: speaker, id, time: 3, channel: quote },
      related: [{ file, line: 1, column: 1, quote }],
      fix: { offset: from, endOffset: to, text: fix, safe: false },
    });
    const unread = [{ file, line: 1, column: 1, reason }];
    const fault = {
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message,
      remedy: reason,
      severity: 'error' as const,
    };
    const reports = [{ file, text, findings: [finding, finding], statements: [finding] }];
    const summary = { ...quiet, unread, notes: unread, faults: [fault], notApplicable: { [id]: 1 }, idle: [id] };
    return { reports, summary };
  });

const write = (name: string, { reports, summary }: { reports: FileReport[]; summary: Summary }): string =>
  writeReport(loaded.get(name)!, reports, summary, view);

describe('a report of hostile text', () => {
  it.each(reporterNames)('as %s holds nothing hidden and no command of a CI', (name) => {
    fc.assert(
      fc.property(run, (each) => {
        const text = write(name, each);
        expect(name === 'csv' ? text.replaceAll('\r\n', '\n') : text).not.toMatch(hidden);
        expect(text.replaceAll('\r\n', '\n')).not.toContain('\r');
        expect(text).not.toMatch(/##(\[|vso\[|teamcity\[)/i);
        const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
        expect(commands.every((line) => name === 'github' && /^::(error|warning|notice) /.test(line))).toBe(true);
      }),
    );
  });

  it.each(reporterNames)('as %s is the same from masked findings: nothing hidden', (name) => {
    fc.assert(
      fc.property(run, ({ reports, summary }) => {
        const text = writeReport(redacted(loaded.get(name)!), reports, summary, view);
        expect(text.replaceAll('\r\n', '\n')).not.toMatch(hidden);
      }),
      { numRuns: 30 },
    );
  });

  it('as pretty in colour has no escape sequences but its own', () => {
    fc.assert(
      fc.property(run, ({ reports, summary }) => {
        const text = writeReport(loaded.get('pretty')!, reports, summary, { ...view, color: true });
        expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(hidden);
      }),
    );
  });

  it.each(['json', 'sarif', 'gitlab', 'rdjson'])('as %s is JSON', (name) => {
    fc.assert(fc.property(run, (each) => void JSON.parse(write(name, each))));
  });

  it('as ndjson is JSON in each line, with exact quotes', () => {
    fc.assert(
      fc.property(run, (each) => {
        const lines = write('ndjson', each)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        expect(lines.map(({ type, version }) => [type, version])).toEqual([
          ['finding', 1],
          ['finding', 1],
          ['statement', 1],
          ['summary', 1],
        ]);
        expect(lines[0].quote).toBe(each.reports[0]!.findings[0]!.quote);
        expect(lines[0].file).toBe(each.reports[0]!.file);
      }),
    );
  });

  it.each(['junit', 'checkstyle'])('as %s is XML of its own elements alone', (name) => {
    const own = ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'checkstyle', 'file'];
    fc.assert(
      fc.property(run, (each) => {
        expect(elementsOf(write(name, each)).filter((element) => !own.includes(element))).toEqual([]);
      }),
    );
  });

  it('as github is one command a finding, fault and unread file', () => {
    fc.assert(
      fc.property(run, (each) => {
        const lines = write('github', each).trimEnd().split('\n');
        expect(lines.map((line) => /^::(\w+) file=[^:]*?,line=\d+/.exec(line)?.[1] ?? line.slice(0, 9))).toEqual([
          ...['error', 'error', 'error', 'warning', 'onevoice:'],
        ]);
      }),
    );
  });

  it('as csv is one record a finding, with as many cells as columns and no formula', () => {
    fc.assert(
      fc.property(run, (each) => {
        const rows: string[][] = parseCsv(write('csv', each));
        expect(rows).toHaveLength(3);
        for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

function elementsOf(text: string): string[] {
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void elements.push(name));
  parser.write(text).close();
  return elements;
}
