import type { Document, Trouble } from '../model/document.ts';
import type { Format, Reader, ReadOptions, Source } from './reader.ts';
import { assignSpeakers } from './speakers.ts';

/** Reads a source into a document, its speakers known as far as they can be; `notes` are what decoding met. */
export function readDocument(
  source: Source,
  format: Pick<Format, 'name'>,
  reader: Reader,
  options: ReadOptions,
  notes: readonly Trouble[] = [],
): Document {
  const draft = reader.read(source, options);
  const { conversation, troubles } = assignSpeakers(draft.passages, draft.conversation, options);
  return {
    ...draft,
    path: source.path,
    reader: format.name,
    text: draft.text ?? source.text,
    conversation,
    troubles: [...notes, ...draft.troubles, ...troubles],
  };
}
