import type { Passage } from '../../../model/passage.ts';
import { secondsOf } from '../instants.ts';
import type { Value } from '../value.ts';
import { peopleOf, whoIs } from '../who.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';

/** autoEdit: speakers' paragraphs of lines of words. */
export const autoEdit: Shape = {
  name: 'autoEdit',
  read(root) {
    const text = root.get('text');
    if (text?.item(0)?.get('paragraph')?.item(0)?.get('line')?.kind !== 'array') return null;
    return [...text.items()].flatMap((speaker) => {
      const name = speaker.get('speaker')?.string() ?? null;
      const label = name !== null && /^unnamed/i.test(name) ? null : name;
      return [...(speaker.get('paragraph')?.items() ?? [])].flatMap((paragraph) =>
        turnsOfWords(wordsOf(paragraph.get('line')), [], { label }),
      );
    });
  },
};

function wordsOf(line: Value | null): Word[] {
  return [...(line?.items() ?? [])].flatMap((word): Word[] => {
    const text = word.get('text');
    if (text?.kind !== 'string') return [];
    return [
      { text, label: null, glued: false, start: secondsOf(word.get('startTime')), end: secondsOf(word.get('endTime')) },
    ];
  });
}

/** Rev.ai: monologues of elements, spaces and punctuation among them. */
export const rev: Shape = {
  name: 'Rev.ai',
  read(root) {
    const monologues = root.get('monologues');
    if (monologues?.item(0)?.get('elements')?.kind !== 'array') return null;
    const people = peopleOf(root);
    return [...monologues.items()].flatMap((monologue): Passage[] => {
      const { label, role } = whoIs(monologue.first('speaker_name', 'speaker'), people);
      return turnsOfWords(elementsOf(monologue.get('elements')), [], { label, role });
    });
  },
};

function elementsOf(elements: Value | null): Word[] {
  return [...(elements?.items() ?? [])].flatMap((element): Word[] => {
    const text = element.get('value');
    if (text?.kind !== 'string') return [];
    return [
      { text, label: null, glued: true, start: secondsOf(element.get('ts')), end: secondsOf(element.get('end_ts')) },
    ];
  });
}
