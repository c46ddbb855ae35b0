import type { Document, Trouble } from '../model/document.ts';
import type { Draft, Format, Reader, ReadOptions, Source } from './reader.ts';
import { assignSpeakers } from './speakers.ts';
import { stripTemplateComments } from './template-comments.ts';

/** Reads a source into a document, its speakers known as far as they can be; `notes` are what decoding met. */
export function readDocument(
  source: Source,
  format: Pick<Format, 'name'>,
  reader: Reader,
  options: ReadOptions,
  notes: readonly Trouble[] = [],
): Document {
  const draft = withoutTemplateComments(reader.read(source, options));
  const { conversation, troubles } = assignSpeakers(draft.passages, draft.conversation, options);
  const endsEarly = draft.endsEarly === true || notes.some(({ start }) => start >= source.text.length && start > 0);
  return {
    ...draft,
    ...(endsEarly ? { endsEarly } : {}),
    path: source.path,
    reader: format.name,
    text: draft.text ?? source.text,
    conversation,
    troubles: [
      ...(endsEarly ? sayHowMuch([...notes, ...draft.troubles], draft.passages.length) : [...notes, ...draft.troubles]),
      ...troubles,
      ...silence(draft, draft.text ?? source.text),
    ],
  };
}

/** What a template engine leaves out is not sent to anyone; a record holds what was said, whatever it looks like. */
function withoutTemplateComments(draft: Draft): Draft {
  if (draft.record) return draft;
  const { passages, comments } = stripTemplateComments(draft.passages);
  if (comments.length === 0) return draft;
  return { ...draft, passages, comments: [...draft.comments, ...comments].sort((a, b) => a.start - b.start) };
}

/** A file in which nothing is for customers says so, unless it says already what is wrong with it. */
function silence({ passages, troubles }: Draft, text: string): Trouble[] {
  if (text.trim() === '' || troubles.length > 0 || passages.some(({ heard }) => heard)) return [];
  return [{ start: 0, end: 0, message: 'No message to customers was found in this file.' }];
}

/** Where a file breaks off, the last that is wrong with it says so. */
function sayHowMuch(troubles: readonly Trouble[], read: number): Trouble[] {
  const last = troubles.reduce<Trouble | null>((so, each) => (so && so.start > each.start ? so : each), null);
  const rest = `${read} ${read === 1 ? 'passage was' : 'passages were'} read up to there and the rest is lost, so that rules about the end do not apply.`;
  return troubles.map((each) => (each === last ? { ...each, message: `${each.message} ${rest}` } : each));
}
