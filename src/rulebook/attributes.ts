import { counts } from '../tone/counts.ts';
import { measureNamed, measures } from '../tone/measures.ts';
import { readRange } from '../tone/range.ts';
import { scales } from '../tone/scales.ts';
import { nearestKnown } from './nearest.ts';
import { scalarsOf } from './sheet.ts';
import type { Complaint } from './source.ts';
import type { Tree } from './tree.ts';
import { show } from './wording.ts';

/** The values of a tone attribute that are phrases: what it avoids beside shipped measures, and what its words replace. */
export function ownPhrases(tree: Tree): readonly Tree[] {
  const avoided = scalarsIn(tree, 'avoid').filter(({ value }) => measureNamed(String(value)) === null);
  const use = tree.parts?.get('use');
  const replaced = use && !Array.isArray(use.value) ? [...(use.parts?.values() ?? [])].flatMap(scalarsOf) : [];
  return [...avoided, ...replaced];
}

/** What is wrong with a tone attribute beyond its shape: names nearly those of measures, limits that nothing can keep. */
export function checkAttribute(tree: Tree): Complaint[] {
  const limits = [...(tree.parts?.get('measure')?.parts ?? [])].flatMap(([name, value]) => checkLimit(name, value));
  const readable = tree.parts?.get('readable');
  return [
    ...scalarsIn(tree, 'avoid').flatMap(checkMeasure),
    ...limits,
    ...(readable ? checkLimit('readable', readable) : []),
    ...checkUse(tree),
    ...(saysWhat.some((key) => tree.parts?.has(key)) ? [] : [nothingSaid(tree)]),
  ];
}

const saysWhat = ['avoid', 'use', 'measure', 'readable', 'dont'];

const scalarsIn = (tree: Tree, key: string): readonly Tree[] => {
  const part = tree.parts?.get(key);
  return part ? scalarsOf(part) : [];
};

const at = ({ start, end }: Tree): Pick<Complaint, 'start' | 'end'> => ({ start, end });

/** One word that is nearly a measure is most likely meant as one; as a phrase it would find next to nothing. */
function checkMeasure(tree: Tree): Complaint[] {
  const name = String(tree.value);
  if (measureNamed(name) !== null || !/^[\p{L}_-]+$/u.test(name)) return [];
  const names = measures.map((each) => each.name);
  if (scales.some((scale) => scale.name === name)) {
    const message = `${show(name)} is a scale, which has limits.`;
    return [{ ...at(tree), message, remedy: `Write it under measure: { ${name}: at most 0.3 }.` }];
  }
  const near = nearestKnown(name, names);
  if (near === null) return [];
  const message = `There is no measure ${show(name)}; it is taken for a phrase.`;
  return [{ ...at(tree), message, remedy: `Did you mean "${near}"?`, severity: 'warning' }];
}

function checkLimit(name: string, tree: Tree): Complaint[] {
  // Another shape has been told by the schema.
  if (typeof tree.value !== 'string' && typeof tree.value !== 'number') return [];
  const text = String(tree.value);
  const range = readRange(text);
  const example = exampleOf(name);
  if (!range) return [{ ...at(tree), message: `${show(text)} is no limit.`, remedy: `For example: ${example}` }];
  const { min, max } = range;
  if (min !== null && max !== null && min > max) {
    const message = `Nothing is at least ${min} and at most ${max}.`;
    return [{ ...at(tree), message, remedy: `Swap the numbers: ${max} to ${min}.` }];
  }
  const count = counts.find((each) => each.name === name);
  if (count && max === null) {
    const message = `${show(name)} can only be limited upwards.`;
    return [{ ...at(tree), message, remedy: `For example: ${example}` }];
  }
  const scale = scales.find((each) => each.name === name);
  const lowest = !scale || scale.cues.every(({ weight }) => weight > 0) ? 0 : -1;
  const highest = scale ? 1 : null;
  const beyond = [min, max].find(
    (limit) => limit !== null && (limit < lowest || (highest !== null && limit > highest)),
  );
  if (beyond === undefined || beyond === null) return [];
  const bounds = highest === null ? `begins at ${lowest}` : `goes from ${lowest} to ${highest}`;
  return [{ ...at(tree), message: `${show(name)} ${bounds}; ${beyond} is beyond.`, remedy: `For example: ${example}` }];
}

function exampleOf(name: string): string {
  if (name === 'readable') return 'readable: at most grade 9';
  if (name === 'sentence-length') return 'sentence-length: at most 25';
  return counts.some((count) => count.name === name) ? `${name}: at most 1` : `${name}: at least 0.3`;
}

/** A word that should appear and that is avoided as well. */
function checkUse(tree: Tree): Complaint[] {
  const avoided = new Set(scalarsIn(tree, 'avoid').map(({ value }) => String(value).trim().toLowerCase()));
  const use = tree.parts?.get('use');
  const keys = use && !Array.isArray(use.value) ? [...(use.parts?.values() ?? [])].flatMap(({ key }) => key ?? []) : [];
  const named = [
    ...(use ? scalarsOf(use).map((each) => ({ ...at(each), word: String(each.value) })) : []),
    ...[...(use?.parts?.keys() ?? [])].flatMap((word, index) => (keys[index] ? [{ ...keys[index], word }] : [])),
  ];
  return named.flatMap(({ start, end, word }) => {
    if (!avoided.has(word.trim().toLowerCase())) return [];
    const message = `${show(word)} stands under "avoid" too.`;
    return [{ start, end, message, remedy: 'Take it out of one of the two.' }];
  });
}

function nothingSaid(tree: Tree): Complaint {
  const { start, end } = tree.key ?? tree;
  const remedy = 'For example: avoid: [jargon]';
  return { start, end, message: 'This attribute says nothing that can be checked.', remedy, severity: 'warning' };
}
