import type { Cue } from './cues.ts';

/**
 * Captions that roll (YouTube's automatic ones) show each line again while the next comes in. Where cues do so, the lines
 * already shown are left out; a line that two cues say in their own right stays.
 */
export function dropRolling(text: string, cues: readonly Cue[]): readonly Cue[] {
  const plain = cues.map(({ lines }) => lines.map(({ start, end }) => plainOf(text.slice(start, end))));
  let repeats = 0;
  for (let index = 1; index < cues.length; index++) {
    const first = plain[index]![0];
    if (first !== undefined && first !== '' && first === plain[index - 1]!.filter(Boolean).at(-1)) repeats++;
  }
  const isGrowing = cues.some(
    (cue, index) => index > 0 && cue.lines.length > 1 && plain[index]![0] === plain[index - 1]!.at(-1),
  );
  if (repeats < 2 || !isGrowing || repeats * 4 < cues.length) return cues;
  return cues.map((cue, index) => {
    const before = (plain[index - 1] ?? []).filter((line) => line !== '');
    return { ...cue, lines: cue.lines.slice(repeatedLines(before, plain[index]!)) };
  });
}

/** How many first lines of a cue are the last lines of the one before. */
function repeatedLines(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const tail = before.slice(before.length - count);
    if (tail.every((line, index) => line === lines[index])) return count;
  }
  return 0;
}

/** Lines longer than this are no captions; they are compared as they stand. */
const longestLine = 2000;

function plainOf(line: string): string {
  if (line.length > longestLine) return line;
  return line
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
