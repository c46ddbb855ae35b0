import type { Passage } from '../../../model/passage.ts';
import { joinFragments } from '../fragments.ts';
import { secondsOf } from '../instants.ts';
import { say, sayAll } from '../say.ts';
import { readTurns } from '../turns.ts';
import type { Value } from '../value.ts';
import { turnsOfWords } from '../words.ts';
import type { Shape } from './shape.ts';
import { inTime } from './tables.ts';

/** Deepgram: paragraphs of sentences where it has them, else utterances, else words; also one alternative alone. */
export const deepgram: Shape = {
  name: 'Deepgram',
  read(root) {
    const results = root.get('results') ?? root;
    const channels = [...(results.get('channels')?.items() ?? [])];
    const alternatives = channels.flatMap((channel) => channel.get('alternatives')?.item(0) ?? []);
    if (alternatives.length === 0 && isAlternative(root)) alternatives.push(root);
    const utterances = results.get('utterances');
    const isUttered = utterances?.item(0)?.get('transcript')?.kind === 'string';
    if (alternatives.length === 0 && !isUttered) return null;
    const hasParagraphs = alternatives.some(
      (alternative) => alternative.at('paragraphs.paragraphs.0.sentences') !== null,
    );
    if (isUttered && (alternatives.length !== 1 || !hasParagraphs))
      return readUtterances(utterances, alternatives.length > 1);
    const isSplit = alternatives.length > 1;
    return inTime(
      alternatives.flatMap((alternative, index) => readAlternative(alternative, isSplit ? `Channel ${index}` : null)),
    );
  },
};

const isAlternative = (value: Value): boolean =>
  value.get('transcript')?.kind === 'string' &&
  (value.at('paragraphs.paragraphs') !== null || value.at('words.0.punctuated_word') !== null);

function readUtterances(utterances: Value, isSplit: boolean): Passage[] {
  const keys = { text: ['transcript'], label: ['speaker'], start: ['start'], end: ['end'], scale: 1 };
  const passages = readTurns(utterances.items(), keys);
  const channels = [...utterances.items()].map((utterance) => utterance.get('channel')?.scalar() ?? '0');
  const placed =
    isSplit && channels.length === passages.length
      ? passages.map((passage, index) => ({ ...passage, label: `Channel ${channels[index]}` }))
      : passages;
  return joinFragments(utterances.source, inTime(placed));
}

function readAlternative(alternative: Value, channel: string | null): Passage[] {
  const paragraphs = [...(alternative.at('paragraphs.paragraphs')?.items() ?? [])];
  if (paragraphs.some((paragraph) => paragraph.get('sentences')))
    return paragraphs.flatMap((paragraph) => readParagraph(paragraph, channel) ?? []);
  const words = [...(alternative.get('words')?.items() ?? [])].flatMap((word) => {
    const text = word.first('punctuated_word', 'word');
    if (text?.kind !== 'string') return [];
    const times = { start: secondsOf(word.get('start')), end: secondsOf(word.get('end')) };
    return [{ text, glued: false, label: channel ? null : labelOf(word), ...times }];
  });
  const transcript = alternative.get('transcript');
  if (words.length > 0) return turnsOfWords(words, transcript ? [transcript] : [], { label: channel });
  const passage = say(transcript, { label: channel });
  return passage ? [passage] : [];
}

const readParagraph = (paragraph: Value, channel: string | null): Passage | null =>
  sayAll(
    [...(paragraph.get('sentences')?.items() ?? [])].map((sentence) => sentence.get('text')),
    {
      label: channel ?? labelOf(paragraph),
      start: secondsOf(paragraph.get('start')),
      end: secondsOf(paragraph.get('end')),
    },
  );

function labelOf(value: Value): string | null {
  const speaker = value.get('speaker')?.scalar();
  return speaker ? `Speaker ${speaker}` : null;
}
