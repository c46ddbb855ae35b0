import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { openReport, writeReport } from '../../src/reporters/open-report.ts';
import { loadReporter, reporterNames } from '../../src/reporters/registry.ts';
import type { FileReport } from '../../src/reporters/reporter.ts';
import { hostile } from './hostile.ts';
import { findingAt, findingOn, quiet, story, unmarked, view } from './story.ts';

async function written(name: string, reports: readonly FileReport[] = story.reports, summary = story.summary) {
  return writeReport(await loadReporter(name), reports, summary, view);
}

const oneFile = (file: string, marked: string, about = {}): FileReport => ({
  file,
  text: unmarked(marked),
  findings: [findingAt(file, marked, about)],
  statements: [],
});

describe('json', () => {
  it('has the fields of the contract, in their order', async () => {
    const { version, findings, statements, summary } = JSON.parse(await written('json'));
    expect(version).toBe(1);
    const fields = [
      ...['file', 'line', 'column', 'endLine', 'endColumn', 'offset', 'endOffset', 'quote', 'id', 'kind', 'verdict'],
      ...[
        'severity',
        'confidence',
        'message',
        'reason',
        'channel',
        'side',
        'role',
        'speaker',
        'time',
        'related',
        'fix',
      ],
    ];
    for (const each of [...findings, ...statements]) expect(Object.keys(each)).toEqual(fields);
    expect(Object.keys(findings[0].related[0])).toEqual(['file', 'line', 'column', 'quote']);
    expect(statements.map((statement: { verdict: string }) => statement.verdict)).toEqual(['keeps']);
    // What people are told of rules that did not apply is no part of it.
    const { idle: _, ...contract } = story.summary;
    expect(summary).toEqual(contract);
  });

  it('gives every finding back as it was', async () => {
    const { findings } = JSON.parse(await written('json'));
    expect(findings).toEqual(story.reports.flatMap((report) => report.findings));
  });

  it('of nothing is whole', async () => {
    const empty = JSON.parse(await written('json', [], quiet));
    expect(empty).toEqual({ version: 1, findings: [], statements: [], summary: quiet });
  });
});

describe('a report', () => {
  const reports = fc.array(
    fc.tuple(fc.nat(3), fc.nat(2)).map(([findings, statements]): FileReport => {
      const report = oneFile('a.txt', 'It is «free forever».');
      const finding = report.findings[0]!;
      return {
        ...report,
        findings: Array.from({ length: findings }, () => finding),
        statements: Array.from({ length: statements }, () => finding),
      };
    }),
  );

  it.each(reporterNames)('as %s is the same however its pieces are bundled', async (name) => {
    const reporter = await loadReporter(name);
    fc.assert(
      fc.property(reports, fc.array(fc.boolean()), (files, breaks) => {
        const pieces = files.map((file) => reporter.file(file, view));
        const bundles: string[] = [''];
        for (const [index, piece] of pieces.entries()) {
          if (breaks[index]) bundles.push('');
          bundles[bundles.length - 1] += piece;
        }
        const report = openReport(reporter, view);
        const whole = report.begin() + bundles.map((bundle) => report.add(bundle)).join('') + report.end(quiet);
        expect(whole).toBe(writeReport(reporter, files, quiet, view));
      }),
    );
  });

  it.each(['json', 'sarif', 'gitlab', 'rdjson'])(
    'as %s is JSON with or without findings, statements and faults',
    async (name) => {
      const reporter = await loadReporter(name);
      fc.assert(
        fc.property(reports, fc.boolean(), (files, isFaulty) => {
          JSON.parse(writeReport(reporter, files, isFaulty ? story.summary : quiet, view));
        }),
      );
    },
  );
});

describe('sarif', () => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema is of draft 4, which differs from later ones only in the name of its own address.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})*$/i);
  ajv.addFormat('date-time', true);
  const validate = ajv.compile(schema);
  const faultsOf = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

  it('keeps to its schema', async () => {
    expect(faultsOf(await written('sarif'))).toEqual([]);
    expect(faultsOf(await written('sarif', [], quiet))).toEqual([]);
  });

  it('keeps to its schema whatever files are called and people say', async () => {
    const reporter = await loadReporter('sarif');
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const report = oneFile(file, 'It is «free forever».', { message, speaker: message, id: message });
        const summary = { ...quiet, unread: [{ file, line: null, column: null, reason: message }] };
        expect(faultsOf(writeReport(reporter, [report], summary, view))).toEqual([]);
      }),
    );
  });

  it('finds a path again from its URI', async () => {
    for (const file of ['calls/16 späte, 100%.vtt', 'a#b?c.txt', '../x/y.md', 'c:d.txt']) {
      const log: Log = JSON.parse(await written('sarif', [oneFile(file, '«x»')]));
      const uri = log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri!;
      expect(uri.split('/').map(decodeURIComponent).join('/')).toBe(file);
    }
  });

  it('writes absolute paths as file URIs', async () => {
    const log = await written('sarif', [oneFile('/tmp/a b.txt', '«x»'), oneFile('C:/a b.txt', '«x»')]);
    expect(log).toContain('"uri":"file:///tmp/a%20b.txt"');
    expect(log).toContain('"uri":"file:///C:/a%20b.txt"');
  });

  it('holds no link that an input made', async () => {
    const log = await written('sarif', [oneFile('a.txt', '«x»', { message: '[log in](https://evil.example)' })]);
    expect(log).not.toContain('](');
  });
});

describe('fingerprints', () => {
  const of = async (reports: FileReport[]): Promise<string[]> =>
    JSON.parse(await written('gitlab', reports, quiet)).map((issue: { fingerprint: string }) => issue.fingerprint);

  it('stay when lines move', async () => {
    const [before] = await of([oneFile('a.txt', 'Hi.\nIt is «free forever».\n')]);
    const [after] = await of([oneFile('a.txt', 'Hi.\nNew.\n\nIt is «free forever».\nBye.')]);
    expect(after).toBe(before);
  });

  it('are unique where the same line comes twice', async () => {
    const text = 'It is free.\nIt is free.\n';
    const findings = [findingOn('a.txt', text, 6, 10), findingOn('a.txt', text, 18, 22)];
    const names = await of([{ file: 'a.txt', text, findings, statements: [] }]);
    expect(new Set(names).size).toBe(2);
  });

  it('differ by file and rule', async () => {
    const marked = 'It is «free».';
    const names = await of([oneFile('a', marked), oneFile('b', marked), oneFile('a', marked, { id: 'other' })]);
    expect(new Set(names).size).toBe(3);
  });
});

describe('rdjson', () => {
  it.each([
    ['ASCII', 'ab «cd» e', 'cd'],
    ['letters of two, three and four bytes', 'é田𐐀 «é田𐐀» e', 'é田𐐀'],
    ['a span over lines', 'x\né «a\nbé» c', 'a\nbé'],
  ])('counts columns in bytes of UTF-8: %s', async (_, marked, quote) => {
    const text = Buffer.from(unmarked(marked));
    const { range } = JSON.parse(await written('rdjson', [oneFile('a', marked)], quiet)).diagnostics[0].location;
    const offset = ({ line, column }: { line: number; column: number }): number =>
      text
        .toString('latin1')
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1;
    expect(text.subarray(offset(range.start), offset(range.end)).toString()).toBe(quote);
  });

  it('counts on from one finding to the next of a line', async () => {
    const text = 'é a é b\né c';
    const at = (offset: number) => findingOn('x', text, offset, offset + 1);
    const report = { file: 'x', text, findings: [at(2), at(2), at(6), at(10)], statements: [] };
    const { diagnostics } = JSON.parse(await written('rdjson', [report], quiet));
    const columns = diagnostics.map(
      (each: { location: { range: { start: { column: number } } } }) => each.location.range.start.column,
    );
    expect(columns).toEqual([4, 4, 9, 4]);
  });
});

describe('junit and checkstyle', () => {
  it.each(['junit', 'checkstyle'])('%s gives back what was said', async (name) => {
    const report = oneFile('a <b>.txt', 'It is «free & "easy"».', { message: 'Not "free & easy" <ever>.' });
    const attributes: Record<string, string>[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => void attributes.push(tag.attributes));
    parser.write(await written(name, [report], quiet)).close();
    expect(attributes.some((each) => each['name'] === 'a <b>.txt')).toBe(true);
    expect(attributes.some((each) => each['message']?.startsWith('Not "free & easy" <ever>.'))).toBe(true);
  });

  it('junit has a suite a file, with the figures of its tests', async () => {
    const suites = [
      ...(await written('junit')).matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)"/g),
    ];
    expect(suites.map(([, ...figures]) => figures.join(' '))).toEqual([
      ...['calls/16 late, van.vtt 3 3 0', 'ads/welcome.md 1 0 0', 'macros/late-van.yaml 1 1 0', 'onevoice 3 0 3'],
    ]);
  });
});
