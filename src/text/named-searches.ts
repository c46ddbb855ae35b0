import type { Span } from '../model/span.ts';
import { PhraseFault } from './phrases/matcher.ts';
import { planRegex, type RegexPlan } from './phrases/regex/regex.ts';
import { RegexRunner } from './phrases/regex/runner.ts';

/** As much of a line as is searched at once, in UTF-16 units, and how much of it again with what follows. */
const most = 4000;
const shared = 200;

/**
 * Makes searches of named regular expressions (`redact:` of a brand file), each a span at a time within a line. A pattern
 * that runs too long on a stretch of text finds all of it, from there on, and so does one that is no pattern or matches
 * everything: better too much is masked than too little.
 */
export function namedSearches(
  patterns: Readonly<Record<string, string>>,
): Readonly<Record<string, (text: string) => Iterable<Span>>> {
  return Object.fromEntries(Object.entries(patterns).map(([name, source]) => [name, searchFor(source)]));
}

function searchFor(source: string): (text: string) => Iterable<Span> {
  const plan = planOf(source);
  let isStopped = plan === null;
  // No scan tells which words a text holds, so none of them is waited for.
  const runner = new RegexRunner(new Map(plan ? [[0, { ...plan, words: null }]] : []), () => {
    isStopped = true;
  });
  return (text) => {
    const spans: Span[] = [];
    for (const stretch of stretchesOf(text)) {
      const before = spans.length;
      if (!isStopped) {
        runner.run([], text.slice(stretch.start, stretch.end), (_, start, end) => {
          spans.push({ start: stretch.start + start, end: stretch.start + end });
        });
      }
      if (isStopped) spans.splice(before, spans.length - before, stretch);
    }
    return spans;
  };
}

function planOf(source: string): RegexPlan | null {
  try {
    return planRegex(source, source, 0);
  } catch (error) {
    if (error instanceof PhraseFault) return null;
    throw error;
  }
}

/** The lines of a text; long ones in stretches that share their ends. */
function* stretchesOf(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    for (let at = start; at < end; at += most - shared) {
      yield { start: at, end: Math.min(end, at + most) };
      if (at + most >= end) break;
    }
    start = end + 1;
  }
}
