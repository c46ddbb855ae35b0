import type { Passage } from '../model/passage.ts';
import { slicePassage } from './builder.ts';
import { readConversations } from './json/conversations.ts';
import { dataOf } from './json/data.ts';
import { parseJson } from './json/parse.ts';
import { roleOfWord } from './json/roles.ts';
import { embedString, stringPassage } from './json/strings.ts';
import type { Value } from './json/value.ts';
import { composePassage } from './markup/compose.ts';
import { ReadError, type Reader, type ReadOptions } from './reader.ts';
import { plainPartOf } from './vcon/mail.ts';

/** Reads vCon conversation containers (IETF draft-ietf-vcon-vcon-core): text dialog and the transcripts in `analysis`. */
export const reader: Reader = {
  read({ text }, options) {
    const { root, problems, endsEarly } = parseJson(text);
    if (root?.kind !== 'object') throw new ReadError('This is no vCon: it is not one JSON object.', 0);
    if (root.get('ciphertext')) throw new ReadError('This vCon is encrypted. Decrypt it first.');
    if (root.get('payload') && root.get('signatures')) {
      throw new ReadError('This vCon is signed, so its text is encoded. Export the unsigned form.');
    }
    const passages = [...dialogOf(root), ...analysesOf(root, options)];
    if (passages.length === 0) {
      const [problem] = problems;
      if (problem) throw new ReadError(problem.message, problem.start);
      throw new ReadError(
        hasRecording(root)
          ? 'This vCon holds a recording and no transcript of it. Export it with its transcript.'
          : 'This vCon holds no text: neither text dialog nor a transcript in its analysis.',
      );
    }
    return {
      passages,
      conversation: true,
      record: true,
      comments: [],
      troubles: problems,
      endsEarly,
      data: dataOf(root),
    };
  },
};

function dialogOf(root: Value): Passage[] {
  const parties = [...(root.get('parties')?.items() ?? [])];
  return [...(root.get('dialog')?.items() ?? [])].flatMap((dialog) => {
    const body = dialog.get('body');
    if (dialog.get('type')?.string() !== 'text' || body?.kind !== 'string' || isEncoded(dialog)) return [];
    const originator = dialog.get('originator')?.number() ?? partyIn(dialog.get('parties'));
    const party = originator === null ? undefined : parties[originator];
    const label = party?.first('name', 'role', 'mailto', 'tel')?.string() ?? null;
    const about = { label, role: roleOfWord(party?.get('role')?.string() ?? '') };
    const passage = isMail(dialog) ? mailPassage(body, about) : stringPassage(body, about);
    return passage ? [passage] : [];
  });
}

const hasRecording = (root: Value): boolean =>
  [...(root.get('dialog')?.items() ?? [])].some((dialog) => dialog.get('type')?.string() === 'recording');

const isEncoded = (dialog: Value): boolean => (dialog.get('encoding')?.string() ?? 'none') !== 'none';

/** A whole mail in parts, its text among them. */
const isMail = (dialog: Value): boolean =>
  /^(?:message|multipart)\//.test(dialog.first('mediatype', 'mimetype')?.string() ?? '');

function mailPassage(body: Value, about: Parameters<typeof stringPassage>[1]): Passage | null {
  const whole = stringPassage(body, about);
  const part = whole && plainPartOf(whole.text);
  return part ? slicePassage(whole, part, about) : null;
}

function partyIn(parties: Value | null): number | null {
  const first = parties?.kind === 'array' ? parties.item(0) : parties;
  return first?.kind === 'number' ? first.number() : null;
}

function analysesOf(root: Value, options: ReadOptions): Passage[] {
  for (const analysis of root.get('analysis')?.items() ?? []) {
    const body = analysis.get('body');
    const passages = body ? bodyPassages(body, options) : [];
    if (passages.length > 0) return passages;
  }
  return [];
}

/** A body is a value, or JSON spelt in a string. */
function bodyPassages(body: Value, options: ReadOptions): Passage[] {
  if (body.kind !== 'string') return readConversations(body, options);
  const inner = embedString(body);
  const { root } = /^\s*[[{]/.test(inner.text) ? parseJson(inner.text) : { root: null };
  return root ? readConversations(root, options).map((passage) => composePassage(passage, inner.pieces)) : [];
}
