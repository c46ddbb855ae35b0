import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/readers/decode.ts';
import { brandFolders } from './brand.ts';

const { run } = brandFolders();
const brand = join(import.meta.dirname, '../../fixtures/greenbasket');
const lint = (format: string) =>
  run(brand, ['lint', 'ads', 'macros', 'scripts', 'calls', '--format', format, '--config', 'promises.yaml', '--all']);

/** A schema of an object with exactly these fields. */
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const text = { type: 'string' };
const filled = { type: 'string', minLength: 1 };
const textOrNull = { type: ['string', 'null'] };
const from = (minimum: number) => ({ type: 'integer', minimum });
const oneOf = (...values: (string | null)[]) => ({ enum: values });

const isFinding = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  exactly({
    ...{ file: { type: 'string', pattern: '^[^/\\\\][^\\\\]*$' } },
    ...{ line: from(1), column: from(1), endLine: from(1), endColumn: from(1), offset: from(0), endOffset: from(0) },
    ...{ quote: text, id: filled, kind: filled },
    verdict: oneOf('keeps', 'breaks', 'exceeds', 'hedges', 'reported', 'makes', null),
    severity: oneOf('error', 'warning', 'suggestion'),
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    ...{ message: filled, reason: text, channel: textOrNull, side: oneOf('marketing', 'service', null) },
    ...{ role: textOrNull, speaker: textOrNull, time: { type: ['number', 'null'] } },
    related: { type: 'array', items: exactly({ file: filled, line: from(1), column: from(1), quote: text }) },
    fix: {
      anyOf: [{ type: 'null' }, exactly({ offset: from(0), endOffset: from(0), text, safe: { type: 'boolean' } })],
    },
  }),
);

interface Located {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset: number;
  readonly quote: string;
  readonly kind: string;
  readonly verdict: string | null;
}

const sources = new Map<string, string>();
function sourceOf(file: string): string {
  const source = sources.get(file) ?? decode(readFileSync(join(brand, file))).text;
  sources.set(file, source);
  return source;
}

describe('the JSON contract, on a brand with promises and rules', () => {
  const json = lint('json');
  const report = JSON.parse(json.stdout) as {
    version: number;
    findings: Located[];
    statements: Located[];
    summary: Record<string, unknown>;
  };
  const all = [...report.findings, ...report.statements];

  it('is version 1 with findings, statements and a summary', () => {
    expect(Object.keys(report)).toEqual(['version', 'findings', 'statements', 'summary']);
    expect(report.version).toBe(1);
    const kinds = new Set(report.findings.map(({ kind }) => kind));
    expect(kinds).toContain('promise');
    expect(report.statements.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['keeps', 'breaks']));
  });

  it('gives every finding and statement exactly its fields, of the right types', () => {
    const wrong = all.flatMap((each) => (isFinding(each) ? [] : [{ each, errors: isFinding.errors }]));
    expect(wrong).toEqual([]);
  });

  it('quotes exactly what stands in the decoded file between the offsets, at its line and column', () => {
    for (const { file, line, column, offset, endOffset, quote } of all) {
      const before = sourceOf(file)
        .slice(0, offset)
        .split(/\r\n|\r|\n/);
      expect({ file, quote, line, column }).toEqual({
        file,
        quote: sourceOf(file).slice(offset, endOffset),
        line: before.length,
        column: before.at(-1)!.length + 1,
      });
    }
  });

  it('gives a verdict to promises alone, not to rules', () => {
    for (const { kind, verdict } of report.findings) {
      if (kind !== 'promise' && kind !== 'unledgered') expect(verdict).toBeNull();
    }
  });

  it('says the same as ndjson, one object a line and the summary last', () => {
    const ndjson = lint('ndjson');
    expect(ndjson.status).toBe(json.status);
    const lines = ndjson.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofType = (type: string) =>
      lines.filter((line) => line.type === type).map(({ type: _type, version: _version, ...rest }) => rest);
    expect(lines.at(-1).type).toBe('summary');
    expect(ofType('finding')).toEqual(report.findings);
    expect(ofType('statement')).toEqual(report.statements);
    expect(ofType('summary')).toMatchObject([report.summary]);
  });
});
