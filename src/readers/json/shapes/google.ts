import type { Passage } from '../../../model/passage.ts';
import { secondsOf } from '../instants.ts';
import { say } from '../say.ts';
import type { Value } from '../value.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';
import { inTime } from './tables.ts';

/** Google Speech-to-Text, versions 1 and 2, as REST and the client libraries write it. */
export const google: Shape = {
  name: 'Google Speech-to-Text',
  read(root) {
    const results = resultsOf(root);
    const first = results
      .find((result) => result.get('alternatives')?.item(0)?.get('transcript'))
      ?.get('alternatives')
      ?.item(0);
    if (!first || first.get('timestamps')) return null;
    const spoken = results.flatMap((result) => result.get('alternatives')?.item(0) ?? []);
    const tagged = diarised(spoken);
    if (tagged) return turnsOfWords(tagged, transcriptsOf(spoken));
    return inTime(results.flatMap((result) => readResult(result) ?? []));
  },
};

function resultsOf(root: Value): Value[] {
  const holder = root.get('response') ?? root;
  const results = holder.get('results');
  if (results?.kind === 'array') return [...results.items()];
  // A batch answers for each file.
  return [...(results?.entries() ?? [])].flatMap(([, file]) => [
    ...((file.at('transcript.results') ?? file.at('inlineResult.transcript.results'))?.items() ?? []),
  ]);
}

/** All words with their speakers: the last result repeats every word, or each result has its own. */
function diarised(spoken: readonly Value[]): Word[] | null {
  const last = spoken.at(-1);
  const all = last ? wordsOf(last) : [];
  const count = spoken.reduce((sum, alternative) => sum + (alternative.get('words')?.size() ?? 0), 0);
  if (all.some(({ label }) => label !== null)) {
    const earlier = spoken.slice(0, -1).flatMap(wordsOf);
    return earlier.some(({ label }) => label !== null) || count === all.length ? [...earlier, ...all] : all;
  }
  const words = spoken.flatMap(wordsOf);
  return words.some(({ label }) => label !== null) ? words : null;
}

const transcriptsOf = (spoken: readonly Value[]): Value[] =>
  spoken.flatMap((alternative) => alternative.get('transcript') ?? []);

function wordsOf(alternative: Value): Word[] {
  return [...(alternative.get('words')?.items() ?? [])].flatMap((word) => {
    const text = word.get('word');
    if (text?.kind !== 'string') return [];
    const named = word.first('speakerLabel', 'speaker_label', 'speakerTag', 'speaker_tag')?.scalar();
    const label = named && named !== '0' ? (/^\d+$/.test(named) ? `Speaker ${named}` : named) : null;
    return [{ text, label, glued: false, start: startOf(word), end: endOf(word) }];
  });
}

function readResult(result: Value): Passage | null {
  const alternative = result.get('alternatives')?.item(0);
  const transcript = alternative?.get('transcript') ?? null;
  const words = [...(alternative?.get('words')?.items() ?? [])];
  const channel = result.first('channelTag', 'channel_tag')?.scalar();
  return say(transcript, {
    label: channel && channel !== '0' ? `Channel ${channel}` : null,
    start: words[0] ? startOf(words[0]) : null,
    end: words.at(-1)
      ? endOf(words.at(-1)!)
      : secondsOf(result.first('resultEndTime', 'resultEndOffset', 'result_end_time')),
  });
}

const startOf = (word: Value): number | null =>
  secondsOf(word.first('startTime', 'start_time', 'startOffset', 'start_offset'));
const endOf = (word: Value): number | null => secondsOf(word.first('endTime', 'end_time', 'endOffset', 'end_offset'));
