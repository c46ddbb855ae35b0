import {
  areOfOneSubject,
  contradictEachOther,
  contradictsWording,
  type WrittenTerm,
} from '../promises/contradictions.ts';
import type { Faults } from './faults.ts';
import { mapOf, type Sheet, scalarsOf } from './sheet.ts';
import { type BrandSource, placeIn } from './source.ts';
import type { Tree } from './tree.ts';
import { show } from './wording.ts';

interface PlacedTerm extends WrittenTerm {
  readonly tree: Tree;
}

interface PlacedPromise {
  readonly id: string;
  readonly source: BrandSource;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terms: readonly PlacedTerm[];
}

/** Tells the terms that contradict their promise's wording or an earlier promise. Such promises are held against statements all the same. */
export function tellContradictions(sheets: readonly Sheet[], faults: Faults): void {
  const promises = promisesIn(sheets);
  for (const [index, promise] of promises.entries()) {
    const earlier = promises.slice(0, index).filter((other) => areOfOneSubject(other.options, promise.options));
    for (const term of promise.terms) {
      const { start, end } = term.tree;
      const words = contradictsWording(term, String(promise.options['promise'] ?? ''));
      if (words !== null) {
        const message = `The term ${show(term.text)} contradicts the promise's own words, ${show(words)}.`;
        faults.addNew(promise.source, {
          start,
          end,
          message,
          remedy: 'Make the term say what the wording says, or mend the wording.',
        });
      }
      for (const other of earlier) {
        const against = other.terms.find((each) => contradictEachOther(each, term));
        if (!against) continue;
        const place = placeIn(other.source, against.tree.start);
        const where =
          other.source === promise.source ? `on line ${place.line}` : `in ${place.file}, line ${place.line}`;
        const message = `The term ${show(term.text)} contradicts ${show(against.text)} of the promise ${show(other.id)} ${where}.`;
        const remedy = 'Mend one of them, or tell the promises apart: by about, audience, channels or valid.';
        faults.addNew(promise.source, { start, end, message, remedy });
      }
    }
  }
}

/** The promises that count, in the order of the files; an outer one replaces an inner one of its id. */
function promisesIn(sheets: readonly Sheet[]): PlacedPromise[] {
  const promises = new Map<string, PlacedPromise>();
  for (const sheet of sheets) {
    for (const [id, tree] of sheet.entries('promises')) {
      const terms = [...(tree.parts?.get('terms')?.parts ?? [])].map(([name, part]): PlacedTerm => {
        const value = part.parts?.get('value') ?? part;
        const about = part.parts?.get('about');
        return {
          name,
          text: String(value.value),
          about: about ? scalarsOf(about).map((each) => String(each.value)) : [],
          tree: value,
        };
      });
      promises.set(id, { id, source: sheet.source, options: mapOf(tree.value), terms });
    }
  }
  return [...promises.values()];
}
