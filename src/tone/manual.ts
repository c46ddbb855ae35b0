import { counts } from './counts.ts';
import { measures } from './measures.ts';
import { scales } from './scales.ts';

/** The manual page of what tone attributes can name: what `avoid` knows, and what `measure` puts limits on. */
export function explainMeasures(): string {
  const scaled = [...scales, ...counts];
  return `MEASURES OF TONE

${list('Under avoid, beside phrases of your own:', measures)}

${list('Under measure, with limits (at least 0.3, at most 1, 0.1 to 0.6):', scaled)}

A scale is the mean over the sentences of a conversation's one side, or of a file, of what the words in them weigh; it
is taken from five sentences on. Words that are quoted or reported count only where a measure is about them. Every
finding says which words it stands on, or which measure against which limit.`;
}

function list(title: string, entries: readonly { readonly name: string; readonly summary: string }[]): string {
  const width = Math.max(...entries.map(({ name }) => name.length));
  return [title, ...entries.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)].join('\n');
}
