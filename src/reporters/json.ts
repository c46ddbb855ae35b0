import { json } from './harmless.ts';
import { commaJoint, commaRecords } from './parts/comma.ts';
import { findingRecord, summaryRecord } from './parts/contract.ts';
import type { Joint, Writing } from './reporter.ts';

/** Stands around the statements of a piece; JSON never holds it raw. */
const mark = '\u001e';

export const writing: Writing = {
  begin: () => '{"version":1,"findings":[',
  file({ findings, statements }) {
    const records = commaRecords(findings.map((finding) => json(findingRecord(finding))));
    if (statements.length === 0) return records;
    return records + mark + commaRecords(statements.map((statement) => json(findingRecord(statement)))) + mark;
  },
  end: (summary) => `\n],"summary":${json(summaryRecord(summary))}}\n`,
  join: twoLists,
};

/** Findings go out as they come; statements, which stand after all of them, are kept until the end. */
function twoLists(): Joint {
  const findings = commaJoint();
  const statements = commaJoint();
  const kept: string[] = [];
  return {
    add: (pieces) => {
      const parts = pieces.split(mark);
      for (const [index, part] of parts.entries()) if (index % 2 === 1) kept.push(statements.add(part));
      return findings.add(parts.filter((_, index) => index % 2 === 0).join(''));
    },
    end: (last) => `\n],"statements":[${kept.join('')}${last}`,
  };
}
