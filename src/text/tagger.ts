import type { Span } from '../model/span.ts';

/** Universal part-of-speech tags (Universal Dependencies), without those of white space. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A word, or a part of a contraction, with its part of speech. */
export interface TaggedWord extends Span {
  readonly pos: PartOfSpeech;
}

/** Gives the words of one sentence as their texts and tags. */
type Tag = (sentence: string) => { readonly words: readonly string[]; readonly tags: readonly string[] };

let tag: Tag | null = null;

/** Loads the tagger and its English model (wink-nlp, 4.7 MB, about 0.2 s), once. */
export async function prepareTagger(): Promise<void> {
  if (tag) return;
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  tag = (sentence) => {
    const tokens = nlp.readDoc(sentence).tokens();
    return { words: tokens.out(), tags: tokens.out(nlp.its.pos) };
  };
}

/** The words and marks of a sentence with their parts of speech, in order, after `prepareTagger`. */
export function tagged(text: string, sentence: Span): TaggedWord[] {
  if (!tag) throw new Error('prepareTagger() must be awaited first.');
  const { words, tags } = tag(text.slice(sentence.start, sentence.end));
  const found: TaggedWord[] = [];
  let at = sentence.start;
  for (const [index, word] of words.entries()) {
    const start = text.indexOf(word, at);
    if (start < 0 || start >= sentence.end) continue;
    at = start + word.length;
    const pos = partsOfSpeech.find((each) => each === tags[index]);
    if (pos) found.push({ start, end: at, pos });
  }
  return found;
}
