import { OptionFault, type Watcher } from '../kinds/kind.ts';
import type { MatcherBuilder } from '../text/phrases/builder.ts';
import { PhraseFault } from '../text/phrases/matcher.ts';
import type { Draft } from './drafts.ts';
import { optionsOf } from './rules.ts';
import { placeInScalar } from './scalar.ts';
import { optionNames } from './schema/rule.ts';
import type { BrandSource, Complaint } from './source.ts';
import { findScalars, nearestTree, type Scalar, type Tree } from './tree.ts';
import { phrasesOfWhen } from './when.ts';
import { show } from './wording.ts';

/** A complaint and the file it is about. */
export interface Misread {
  readonly source: BrandSource;
  readonly complaint: Complaint;
}

/** Compiles a rule once, to hear every fault of its phrases and options that its schema cannot see. */
export function checkPhrases(draft: Draft, builder: MatcherBuilder, words: readonly string[]): Misread[] {
  const misread: Misread[] = [];
  const watcher: Watcher = {
    words,
    watch(phrases) {
      for (const phrase of phrases) {
        const fault = phraseFault(phrase, builder);
        if (fault) misread.push(...placePhrase(draft, fault));
      }
      // The rule is never run: one handle does for all.
      return 0;
    },
  };
  try {
    draft.kind.compile(optionsOf(draft), watcher);
  } catch (error) {
    if (error instanceof OptionFault) misread.push(placeOption(draft, error));
    else if (error instanceof PhraseFault) misread.push(...placePhrase(draft, error));
    else throw error;
  }
  return misread;
}

/** The faults of the phrases of a rule's `when`. */
export function checkWhenPhrases({ parts }: Draft, builder: MatcherBuilder): Misread[] {
  const part = parts.get('when');
  if (!part) return [];
  const { tree, source } = part;
  return phrasesOfWhen(tree).flatMap((scalar) => {
    const fault = phraseFault(String(scalar.value), builder);
    return fault ? [{ source, complaint: complainOfPhrase(source.text, scalar, fault) }] : [];
  });
}

/** What is wrong with a phrase; null for nothing. */
export function phraseFault(phrase: string, builder: MatcherBuilder): PhraseFault | null {
  try {
    builder.watch([phrase]);
    return null;
  } catch (error) {
    if (error instanceof PhraseFault) return error;
    throw error;
  }
}

/** A fault of a phrase at its very character. */
export function complainOfPhrase(text: string, scalar: Scalar, fault: PhraseFault): Complaint {
  const { start, end } = placeInScalar(text, scalar, fault.offset);
  return { start, end, message: fault.message, remedy: fault.remedy };
}

/** The phrase may stand in the rule more than once: each is wrong. */
function placePhrase(draft: Draft, fault: PhraseFault): Misread[] {
  const found = ownParts(draft).flatMap(({ tree, source }) =>
    [...findScalars(tree, fault.phrase)].map((scalar) => ({
      source,
      complaint: complainOfPhrase(source.text, scalar, fault),
    })),
  );
  if (found.length > 0) return found;
  const { tree, source } = draft.entry;
  const message = `${fault.message.replace(/\.$/, '')}: ${show(fault.phrase)}.`;
  return [{ source, complaint: { start: tree.start, end: tree.end, message, remedy: fault.remedy } }];
}

function placeOption(draft: Draft, fault: OptionFault): Misread {
  const [name, ...inner] = fault.path;
  const part = draft.parts.get(String(name)) ?? draft.entry;
  const tree: Tree = nearestTree(part.tree, inner);
  return {
    source: part.source,
    complaint: { start: tree.start, end: tree.end, message: fault.message, remedy: fault.remedy },
  };
}

const ownParts = ({ kind, parts }: Draft) => optionNames(kind).flatMap((name) => parts.get(name) ?? []);
