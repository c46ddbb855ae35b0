const columns = [
  ['corpus', ({ corpus }) => corpus],
  ['rules', ({ rules }) => rules],
  ['program', ({ program }) => program],
  ['ms', ({ milliseconds }) => milliseconds.toFixed(0)],
  ['MB/s', ({ megabytesPerSecond }) => megabytesPerSecond?.toFixed(1) ?? ''],
  ['files/s', ({ filesPerSecond }) => filesPerSecond?.toFixed(0) ?? ''],
  ['ratio', ({ ratio }) => `${ratio.toFixed(2)}x`],
  ['peak MiB', ({ peak }) => peak?.toFixed(0) ?? ''],
  ['found', ({ found }) => found ?? ''],
  ['of', ({ truth }) => truth ?? ''],
];

/** Results as a table of Markdown; `ratio` is to the first program of the same corpus and rules. */
export function table(results) {
  const rows = [
    columns.map(([name]) => name),
    ...results.map((result) => columns.map(([, show]) => String(show(result)))),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}
