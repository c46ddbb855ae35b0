import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';

/**
 * What stands around the words of a document and tells where they are said: the name of the file, what it says of itself
 * and how it calls its speakers (`Dana (Counter)`). As passages that nobody hears, for each message of the document.
 */
export function aroundOf(document: Document): Passage[] {
  const told = [nameOf(document.path), ...Object.values(document.data)];
  const known = new Map<string | null, Set<string>>();
  for (const { unit, label } of document.passages) {
    const texts = known.get(unit) ?? new Set(told);
    if (label !== null) texts.add(label);
    known.set(unit, texts);
  }
  return [...known].flatMap(([unit, texts]) =>
    [...texts].filter((text) => text.trim() !== '').map((text) => noteOf(text, unit)),
  );
}

/** The words of a file's name: `gate-b2_evening.vtt` is "gate b2 evening". */
const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/[-_.]+/g, ' ');

const noteOf = (text: string, unit: string | null): Passage => ({
  text,
  pieces: [],
  label: null,
  role: null,
  speaker: null,
  start: null,
  end: null,
  field: null,
  unit,
  heard: false,
});
