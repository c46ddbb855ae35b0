import { json } from './harmless.ts';
import { findingRecord, summaryRecord } from './parts/contract.ts';
import type { Writing } from './reporter.ts';

export const writing: Writing = {
  begin: () => '',
  file: ({ findings, statements }) =>
    [
      ...findings.map((finding) => record('finding', findingRecord(finding))),
      ...statements.map((statement) => record('statement', findingRecord(statement))),
    ].join(''),
  end: (summary) => record('summary', summaryRecord(summary)),
};

const record = (type: 'finding' | 'statement' | 'summary', fields: object): string =>
  `{"type":"${type}","version":1,${json(fields).slice(1)}\n`;
