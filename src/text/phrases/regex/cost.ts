import { type CharSet, disjoint, everything, nothing, union } from './charset.ts';
import type { RegexTree } from './tree.ts';

/** How a part of a pattern behaves on a text of a given length. */
interface Effort {
  /** Ways in which it can match from one place: what a failure behind it makes the engine try. */
  readonly ways: number;
  /** Steps to try them all. */
  readonly steps: number;
}

/** What can come next: a character of the set, or what comes after when it may be skipped. */
interface Lead {
  readonly set: CharSet;
  readonly skippable: boolean;
}

/** Steps below which a pattern is sure to end in a few hundredths of a second. */
const fewSteps = 5_000_000;
const lengths = [262_144, 32_768, 4_096, 512, 64];

/**
 * The length of text up to which a backtracking engine runs a pattern within `fewSteps`, by an upper bound; 0 for a pattern
 * that can run away on any text. Repeats that can share their characters with what follows them multiply.
 */
export function safeLength(tree: RegexTree): number {
  return lengths.find((length) => length * effortOf(tree, nothing, length).steps <= fewSteps) ?? 0;
}

function effortOf(tree: RegexTree, after: CharSet, length: number): Effort {
  switch (tree.type) {
    case 'char':
    case 'edge':
      return { ways: 1, steps: 1 };
    case 'look':
      return { ways: 1, steps: effortOf(tree.inner, everything, length).steps };
    case 'echo':
      return { ways: 1, steps: length };
    case 'sequence':
      return sequenceEffort(tree.items, after, length);
    case 'choice':
      return choiceEffort(tree.options, after, length);
    case 'repeat':
      return repeatEffort(tree, after, length);
  }
}

function sequenceEffort(items: readonly RegexTree[], after: CharSet, length: number): Effort {
  const follow: CharSet[] = [after];
  for (let at = items.length - 1; at > 0; at -= 1) {
    const { set, skippable } = leadOf(items[at]!);
    follow.unshift(skippable ? union(set, follow[0]!) : set);
  }
  let ways = 1;
  let steps = 0;
  for (const [at, item] of items.entries()) {
    const effort = effortOf(item, follow[at]!, length);
    steps += ways * effort.steps;
    ways *= effort.ways;
  }
  return { ways, steps };
}

function choiceEffort(options: readonly RegexTree[], after: CharSet, length: number): Effort {
  const efforts = options.map((option) => effortOf(option, after, length));
  const steps = efforts.reduce((sum, effort) => sum + effort.steps, 0);
  const ways = efforts.map((effort) => effort.ways);
  return { steps, ways: areApart(options) ? Math.max(...ways) : ways.reduce((sum, each) => sum + each, 0) };
}

/** Whether the first character tells which of several options it can be. */
function areApart(options: readonly RegexTree[]): boolean {
  let seen = nothing;
  for (const option of options) {
    const { set, skippable } = leadOf(option);
    if (skippable || !disjoint(seen, set)) return false;
    seen = union(seen, set);
  }
  return true;
}

function repeatEffort(tree: RegexTree & { type: 'repeat' }, after: CharSet, length: number): Effort {
  const times = Math.min(tree.most, length);
  if (times === 0) return { ways: 1, steps: 1 };
  const lead = leadOf(tree.item);
  const item = effortOf(tree.item, times > 1 ? union(lead.set, after) : after, length);
  const ends = disjoint(lead.set, after) ? 1 : times - Math.min(tree.least, times) + 1;
  const ways = item.ways > 1 ? item.ways ** times * 2 : ends;
  return { ways, steps: item.ways > 1 ? ways * item.steps * times : item.steps * times };
}

function leadOf(tree: RegexTree): Lead {
  switch (tree.type) {
    case 'char':
      return { set: tree.set, skippable: false };
    case 'edge':
    case 'look':
    case 'echo':
      return { set: everything, skippable: false };
    case 'choice': {
      const leads = tree.options.map(leadOf);
      return {
        set: leads.map(({ set }) => set).reduce(union, nothing),
        skippable: leads.some(({ skippable }) => skippable),
      };
    }
    case 'repeat': {
      const lead = leadOf(tree.item);
      return { set: lead.set, skippable: lead.skippable || tree.least === 0 };
    }
    case 'sequence': {
      let set = nothing;
      for (const item of tree.items) {
        const lead = leadOf(item);
        set = union(set, lead.set);
        if (!lead.skippable) return { set, skippable: false };
      }
      return { set, skippable: true };
    }
  }
}
