import type { Span } from '../model/span.ts';
import type { NamedSearches } from '../reporters/personal/personal.ts';
import { MatcherBuilder } from '../text/phrases/builder.ts';
import { Reading } from '../text/reading.ts';

/** The brand file's patterns to mask, run as guarded regular expressions: what they are called → how to find them. */
export function redactions(patterns: Readonly<Record<string, string>>): NamedSearches {
  return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, searchFor(pattern)]));
}

function searchFor(pattern: string): (text: string) => Span[] {
  const builder = new MatcherBuilder({}, null);
  builder.watch([`regex:${pattern}`]);
  const matcher = builder.build();
  return (text) => {
    const spans: Span[] = [];
    matcher.scan(
      text,
      () => new Reading(text),
      (_watch, start, end) => spans.push({ start, end }),
    );
    return spans;
  };
}
