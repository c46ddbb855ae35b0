import type { Trouble } from '../../model/document.ts';
import { Scan } from './scan.ts';
import { Kind, Tape } from './tape.ts';
import { Value } from './value.ts';

/** A JSON text, read as far as it can be. */
export interface Parsed {
  /** Null where there is no value at all. */
  readonly root: Value | null;
  /** What is wrong with it; what comes after the last one may be missing. */
  readonly problems: Trouble[];
  /** Whether it could not be read to its end. */
  readonly endsEarly: boolean;
}

/**
 * Reads JSON as people and machines leave it: comments, commas too many or missing, `NaN`; a text that breaks off gives what
 * came before, its open objects marked as not whole. Several values one after the other come as one array. Never throws;
 * nesting may be as deep as it likes, and time is linear.
 */
export function parseJson(source: string): Parsed {
  const tape = new Tape(source, source.length >> 2);
  const scan = new Scan(tape, 0, source.length);
  const outer = tape.push(Kind.Array, 0, 0);
  const first = tape.length;
  let endsEarly = false;
  while (!endsEarly && scan.more()) endsEarly = !scan.value();
  tape.close(outer, true);
  if (tape.length === first) return { root: null, problems: scan.problems, endsEarly };
  const single = tape.next(first) === tape.length;
  return { root: new Value(tape, single ? first : outer), problems: scan.problems, endsEarly };
}

/** Broken lines beyond so many are counted, not named. */
const mostNamed = 20;

/** Reads JSON Lines: the values as one array. A line that is broken is left out and named; the others stand. */
export function parseJsonLines(source: string): Parsed & { readonly root: Value } {
  const tape = new Tape(source, source.length >> 2);
  const outer = tape.push(Kind.Array, 0, 0);
  const problems: Trouble[] = [];
  let broken = 0;
  let endsEarly = false;
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n', from);
    const to = found < 0 ? source.length : found;
    const problem = readLine(tape, from, to);
    if (problem !== null || source.slice(from, to).trim() !== '') endsEarly = problem !== null;
    if (problem && ++broken <= mostNamed) problems.push(problem);
    from = to + 1;
  }
  tape.close(outer, true);
  if (broken > mostNamed) problems.push(unnamed(broken - mostNamed, problems.at(-1)!));
  return { root: new Value(tape, outer), problems, endsEarly };
}

const unnamed = (count: number, { start, end }: Trouble): Trouble => ({
  start,
  end,
  message: `${count} more ${count === 1 ? 'line is' : 'lines are'} broken below this one and left out.`,
});

function readLine(tape: Tape, from: number, to: number): Trouble | null {
  const before = tape.length;
  const scan = new Scan(tape, from, to);
  if (!scan.more()) return null;
  const whole = scan.value() && !scan.more();
  if (whole) return null;
  tape.cut(before);
  return (
    scan.problems.at(-1) ?? {
      start: from,
      end: to,
      message: 'More than one value stands on this line; a line holds one.',
    }
  );
}
