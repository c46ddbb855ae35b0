import { isCommonWord } from '../../text/spelling/english.ts';
import type { Check, Hit, Watcher } from '../kind.ts';
import { inOrder, textOf, widest } from '../parts/hits.ts';

/** The check that names are written their own way wherever they stand. */
export function misnamed(names: readonly string[], watcher: Watcher): Check {
  const watched = names.map((name) => ({ name, watch: watcher.watch([`"${name.replace(/["\\]/g, '\\$&')}"`]) }));
  return {
    wokenBy: watched.map(({ watch }) => watch),
    *run(heard) {
      const hits = watched.flatMap(({ name, watch }) => heard.hits(watch).map((hit) => ({ ...hit, name })));
      for (const { name, ...hit } of widest(inOrder(hits))) {
        const actual = textOf(hit);
        // White space may differ, and letters in a row of capitals or in an address are not the writer's choice.
        const right = name.replaceAll("'", actual.includes('’') ? '’' : "'");
        if (actual.replace(/\s+/g, ' ') === right || isOrdinary(actual, name) || isExempt(hit)) continue;
        const { passage, span } = hit;
        yield { passage, span, data: { actual, expected: name }, fix: { text: name, safe: true } };
      }
    },
  };
}

/** A small-lettered common word is no name: "we target", "an apple". */
const isOrdinary = (actual: string, name: string): boolean =>
  /^\p{Ll}+$/u.test(actual) && /^\p{Lu}/u.test(name) && isCommonWord(actual, 'either');

/** In capitals among capitals, or part of an address, a handle or a file name. */
function isExempt({ passage: { text }, span: { start, end } }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 2);
  if (/[@#/\\._-]/.test(before) || /^(?:[@/\\_]|[.-]\p{L})/u.test(after)) return true;
  const actual = text.slice(start, end);
  if (actual !== actual.toUpperCase()) return false;
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
  return /\p{Lu}{3}/u.test(around) && !/\p{Ll}/u.test(around);
}
