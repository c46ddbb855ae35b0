import { stringify } from 'yaml';
import type { DraftPromise } from './draft.ts';

/** Drafted promises as the `promises:` part of a brand file, with what a person must decide as comments. */
export function promisesYaml(promises: readonly DraftPromise[]): string {
  if (promises.length === 0) return '';
  return `promises:\n${promises.map(promiseYaml).join('\n')}`;
}

function promiseYaml(promise: DraftPromise): string {
  const entry = {
    [promise.id]: {
      promise: promise.wording,
      about: promise.about.join(' | '),
      terms: promise.terms,
      ...(promise.sources[0] ? { source: promise.sources[0].file } : {}),
    },
  };
  const comments = [
    `Made in ${promise.files === 1 ? '1 file' : `${promise.files} files`}. Decide: is it a promise, and are these its terms?`,
    ...promise.conflicts.map((values) => `Which holds? The copy says ${values}.`),
    ...promise.sources.map(({ file, line, text }) => `${file}:${line}: ${text}`),
  ];
  const lines = stringify(entry, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd().split('\n');
  return [...comments.map(comment), ...lines].map((line) => `  ${line}\n`).join('');
}

/** One line, whatever the copy holds. */
const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\p{Cs}\p{Bidi_C}\u2028\u2029]+/gu, ' ').trim()}`;
