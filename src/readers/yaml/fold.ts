/** What white space with line ends in it stands for in a YAML text: a space, or the empty lines it holds. */
export function foldOf(space: string): string {
  let ends = 0;
  for (const char of space) if (char === '\n') ends += 1;
  return ends < 2 ? ' ' : '\n'.repeat(ends - 1);
}
