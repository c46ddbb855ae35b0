import type { Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding } from '../model/finding.ts';
import { inline, json } from './harmless.ts';
import { commaJoint, commaRecords } from './parts/comma.ts';
import { fingerprints } from './parts/fingerprints.ts';
import { artifact, fixOf, levels, prose, regionOf } from './parts/sarif-parts.ts';
import { fullMessage } from './parts/speech.ts';
import type { FileReport, Summary, View, Writing } from './reporter.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

export const writing: Writing = {
  begin: (view) => `{"version":"2.1.0","$schema":${json(schema)},"runs":[{${members(runHead(view))},"results":[`,
  file: (report) => commaRecords(resultsOf(report)),
  end: (summary) => `\n],${members(runTail(summary))}}]}\n`,
  join: commaJoint,
};

/** An object's members without its braces: the run is written in three parts. */
const members = (part: object): string => json(part).slice(1, -1);

function runHead({
  version,
  rules,
}: View): Pick<Run, 'tool' | 'columnKind' | 'newlineSequences' | 'originalUriBaseIds'> {
  return {
    tool: { driver: { name: 'onevoice', version, rules: [...rules].map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which onevoice was run.' } } },
  };
}

function descriptor([id, { summary, severity, link }]: [
  string,
  NonNullable<ReturnType<View['rules']['get']>>,
]): ReportingDescriptor {
  const text = prose(summary);
  const help = `${text} Run "onevoice explain ${inline(id)}" for its manual page.`;
  return {
    id,
    shortDescription: { text },
    help: { text: help },
    ...(link !== null && URL.canParse(link) ? { helpUri: new URL(link).href } : {}),
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultsOf(report: FileReport): string[] {
  const names = fingerprints(report);
  return report.findings.map((finding, index) => json(resultOf(finding, names[index]!)));
}

function resultOf(finding: Finding, name: string): Result {
  const { kind, verdict, confidence, reason, channel, side, role, speaker, time, related, fix } = finding;
  return {
    ruleId: finding.id,
    level: levels[finding.severity],
    rank: confidence * 100,
    message: { text: prose(fullMessage(finding)) },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file), region: regionOf(finding) } }],
    // GitHub tells findings apart by this name alone; it must stay when lines move.
    partialFingerprints: { primaryLocationLineHash: name },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ file, line, column, quote }, index) => ({
            id: index + 1,
            physicalLocation: {
              artifactLocation: artifact(file),
              region: { startLine: line, startColumn: column },
            },
            message: { text: prose(quote) },
          })),
        }),
    ...(fix === null ? {} : { fixes: [fixOf(finding, fix)] }),
    properties: {
      ...{ kind, verdict, confidence, reason: inline(reason), channel, side, role },
      ...{ speaker: speaker === null ? null : inline(speaker), time },
    },
  };
}

function runTail({ faults, unread, notes, interrupted }: Summary): Pick<Run, 'invocations'> {
  const executed: Notification[] = [
    ...unread.map(({ file, line, column, reason }) => notification('warning', reason, file, line, column)),
    ...notes.map(({ file, line, column, reason }) => notification('note', reason, file, line, column)),
  ];
  if (interrupted !== null) {
    const text = `Interrupted after ${interrupted.done} of ${interrupted.of} files.`;
    executed.push({ level: 'error', message: { text } });
  }
  const configured = faults.map(({ severity, message, remedy, file, line, column }) =>
    notification(levels[severity], [message, remedy ?? ''].join(' '), file, line, column),
  );
  const executionSuccessful = interrupted === null && faults.every(({ severity }) => severity !== 'error');
  return {
    invocations: [
      { executionSuccessful, toolExecutionNotifications: executed, toolConfigurationNotifications: configured },
    ],
  };
}

function notification(
  level: Notification['level'],
  text: string,
  file: string,
  startLine: number | null,
  startColumn: number | null,
): Notification {
  const region = startLine === null ? {} : { region: { startLine, startColumn: startColumn ?? 1 } };
  return {
    ...(level === undefined ? {} : { level }),
    message: { text: prose(text) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
  };
}
