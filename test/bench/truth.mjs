import { readFileSync } from 'node:fs';

/**
 * How often phrases and patterns stand in what is said, counted the slow and obvious way: every run of words of every line
 * is looked up, every pattern is run on every line.
 */
export function countTruth(paths, phrases, patterns) {
  const known = new Set(phrases);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
  const searches = patterns.map(({ pattern }) => new RegExp(pattern, 'gi'));
  let count = 0;
  for (const path of paths) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const said = /^(?:Agent|Customer): (.*)$/.exec(line)?.[1];
      if (said === undefined) continue;
      for (const run of said.toLowerCase().split(/[^a-z0-9\u00c0-\u024f’ -]/)) count += countRuns(run, known, longest);
      for (const search of searches) count += said.match(search)?.length ?? 0;
    }
  }
  return count;
}

function countRuns(run, known, longest) {
  const words = run.split(' ').filter(Boolean);
  let count = 0;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) {
      if (known.has(words.slice(from, to).join(' '))) count += 1;
    }
  }
  return count;
}
