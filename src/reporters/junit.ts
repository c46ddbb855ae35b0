import type { Finding } from '../model/finding.ts';
import { xml } from './harmless.ts';
import { evidence } from './parts/evidence.ts';
import { because } from './parts/speech.ts';
import type { Writing } from './reporter.ts';

/** One test: a finding, a fault, a file that was not read. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** `failure` for what is wrong in a message, `error` for what could not be checked. */
  readonly outcome: 'failure' | 'error';
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

export const writing: Writing = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onevoice">\n',
  file: ({ file, findings }) => suite(file, findings.map(findingCase)),
  end: ({ faults, unread }) => {
    const cases = [
      ...faults.map(({ file, line, column, severity, message, remedy }) => {
        const about = { name: `brand file (${line}:${column})`, file, line, type: severity, message };
        return { ...about, outcome: 'error' as const, lines: [`${file}:${line}:${column}`, remedy ?? ''] };
      }),
      ...unread.map(({ file, line, reason }) => {
        const about = { name: `${file} is read`, file, line: line ?? 1, type: 'not read', message: reason };
        return { ...about, outcome: 'error' as const, lines: [] };
      }),
    ];
    return `${cases.length === 0 ? '' : suite('onevoice', cases)}</testsuites>\n`;
  },
};

/** A file with nothing to report is a suite with one test that passes: many CIs take an empty report for a broken one. */
function suite(name: string, cases: readonly Case[]): string {
  const errors = cases.filter(({ outcome }) => outcome === 'error').length;
  const figures = `tests="${Math.max(1, cases.length)}" failures="${cases.length - errors}" errors="${errors}" skipped="0" time="0"`;
  const tests =
    cases.length === 0 ? `    <testcase name="nothing to report" classname="${xml(name)}" time="0"/>\n` : '';
  return `  <testsuite name="${xml(name)}" ${figures}>\n${tests}${cases.map(caseElement).join('')}  </testsuite>\n`;
}

function findingCase(finding: Finding): Case {
  const { file, line, column, id, severity, message, quote, related } = finding;
  const lines = [`${file}:${line}:${column}: ${severity}`, because(finding), `Quote: ${quote}`, ...evidence(related)];
  return { name: `${id} (${line}:${column})`, file, line, outcome: 'failure', type: severity, message, lines };
}

function caseElement({ name, file, line, outcome, type, message, lines }: Case): string {
  const said = lines.filter((each) => each !== '').map((each) => `\n        - ${xml(each)}`);
  return [
    `    <testcase name="${xml(name)}" classname="${xml(file)}" file="${xml(file)}" line="${line}" time="0">`,
    `      <${outcome} type="${xml(type)}" message="${xml(message)}">${said.join('')}</${outcome}>`,
    '    </testcase>\n',
  ].join('\n');
}
