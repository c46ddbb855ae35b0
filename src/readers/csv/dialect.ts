/** How a table is written: what stands between cells, and where its first row begins. */
export interface Dialect {
  readonly delimiter: string;
  readonly from: number;
}

const delimiters = [',', ';', '\t', '|'];
const longestLine = 65_536;

/** The dialects a table may be written in, the likeliest first: what Excel's `sep=` line names, else what its first line has most of. */
export function dialectsOf(source: string): Dialect[] {
  const named = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(source.slice(0, 16));
  if (named) return [{ delimiter: named[1]!, from: named[0].length }];
  const line = firstLine(source.slice(0, longestLine));
  const count = (mark: string): number => line.split(mark).length;
  return delimiters.toSorted((a, b) => count(b) - count(a)).map((delimiter) => ({ delimiter, from: 0 }));
}

/** The first line without what stands between quotes. */
function firstLine(head: string): string {
  const bare = head.replace(/"[^"]*"?/g, '').trimStart();
  return /^[^\r\n]*/.exec(bare)![0];
}
