import type { Kind } from '../kinds/kind.ts';
import { valeKinds } from '../kinds/vale/registry.ts';
import type { Span } from '../model/span.ts';
import type { Faults } from './faults.ts';
import { nearestKnown, suggest } from './nearest.ts';
import { optionNames } from './schema/rule.ts';
import { mapOf, type Sheet, textOf } from './sheet.ts';
import type { BrandSource, Complaint } from './source.ts';
import type { Structure } from './structure.ts';
import { type Path, spanOf, type Tree } from './tree.ts';
import { show } from './wording.ts';

/** A value of a rule and the file it stands in. */
export interface Part {
  readonly tree: Tree;
  readonly source: BrandSource;
}

/** A rule as its files have it, the outermost word for each key. */
export interface Draft {
  readonly id: string;
  readonly kind: Kind;
  /** The entry that gives the rule its kind. */
  readonly entry: Part;
  /** The last word on each key. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** A rule that cannot be used, of which parts can still be looked at. */
export interface BrokenRule extends Draft {
  /** Whether nothing is wrong with the kind's own options so far. */
  readonly hasOptions: boolean;
}

/** The rules of all files, and the ids of those that could not be used. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly broken: readonly BrokenRule[];
  readonly badIds: ReadonlySet<string>;
}

/** Gathers the rules of all files, inner before outer: an outer rule replaces an inner one of its id, or re-tunes it. */
export function gatherRules(
  sheets: readonly Sheet[],
  kinds: readonly Kind[],
  structure: Structure,
  faults: Faults,
): Drafts {
  const own = new Map(kinds.map((kind) => [kind.name, kind]));
  const foreign = new Map(valeKinds.map((kind) => [kind.name, kind]));
  const drafts = new Map<string, Draft>();
  const badIds = new Set<string>();
  const broken: BrokenRule[] = [];

  for (const sheet of sheets) {
    const lineOf = new Map<string, number>();
    for (const [index, tree] of sheet.entries('rules')) {
      const part: Part = { tree, source: sheet.source };
      const id = textOf(mapOf(tree.value)['id']);
      const twice = id === null ? null : secondUse(id, part, lineOf);
      const { complaints, kind } = checkEntry(part, ['rules', index], id);
      const all = twice ? [...complaints, twice] : complaints;
      for (const complaint of all) faults.add(sheet.source, complaint);
      const draft = kind && tree.parts ? { id: id ?? '', kind, entry: part, parts: partsOf(part) } : null;
      if (draft && (all.length > 0 || id === null))
        broken.push({ ...draft, hasOptions: !all.some(touchesOptions(kind)) });
      if (id === null) continue;
      if (all.length > 0) badIds.add(id);
      else if (draft) drafts.set(id, draft);
      else {
        const inner = drafts.get(id);
        if (inner) drafts.set(id, { ...inner, parts: new Map([...inner.parts, ...partsOf(part)]) });
      }
    }
  }
  return { drafts: [...drafts.values()], broken, badIds };

  function checkEntry(
    part: Part,
    path: Path,
    id: string | null,
  ): { complaints: readonly Complaint[]; kind: Kind | null } {
    const { tree, source } = part;
    if (Array.isArray(tree.value) || !tree.parts) return only({ ...at(tree), ...notMap(tree) });
    const named = tree.parts.get('kind');
    if (named) {
      const kindNamed = source.foreign ? foreign : own;
      const kind = kindNamed.get(textOf(named.value) ?? '') ?? null;
      if (kind) return { complaints: structure.checkRule(kind, source, path), kind };
      return only({ ...at(spanOf(named)), ...unknownKind(named.value, [...kindNamed.keys()]) });
    }
    const inner = id === null ? undefined : drafts.get(id);
    if (inner) return { complaints: structure.checkTuning(inner.kind, source, path), kind: null };
    if (id !== null && badIds.has(id)) return { complaints: [], kind: null };
    return only({ ...at(tree.parts.get('id') ?? tree), ...withoutKind(id, [...drafts.keys()]) });
  }
}

type Said = Pick<Complaint, 'message' | 'remedy'>;

const only = (complaint: Complaint) => ({ complaints: [complaint], kind: null });
const at = ({ start, end }: Span): Span => ({ start, end });

const notMap = (tree: Tree): Said => ({
  message: `A rule is a map with an id and a kind, not ${show(tree.value)}.`,
  remedy: 'For example: { id: free-forever, kind: never-say, say: free forever }',
});

function unknownKind(value: unknown, names: readonly string[]): Said {
  const wrong = value === null ? '"kind" is empty.' : `"kind" should be text, not ${show(value)}.`;
  const message = typeof value === 'string' ? `There is no kind ${show(value)}.` : wrong;
  return { message, remedy: suggest(String(value), names) ?? `The kinds are ${names.join(', ')}.` };
}

function withoutKind(id: string | null, known: readonly string[]): Said {
  if (id === null) return { message: 'This rule has neither id nor kind.', remedy: 'For example: id: free-forever' };
  const near = nearestKnown(id, known);
  const guess = near === null ? '' : `To re-tune ${show(near)}, write its id. `;
  return {
    message: `The rule ${show(id)} has no kind, and no rule of this id is inherited.`,
    remedy: `${guess}A rule needs a kind, for example: kind: never-say`,
  };
}

/** Whether a complaint is about the kind's own options, or about their being left out. */
const touchesOptions =
  (kind: Kind | null) =>
  ({ path }: Complaint): boolean => {
    const key = path?.[2];
    return kind !== null && path !== undefined && (key === undefined || optionNames(kind).includes(String(key)));
  };

function secondUse(id: string, { tree, source }: Part, lineOf: Map<string, number>): Complaint | null {
  const named = tree.parts?.get('id') ?? tree;
  const first = lineOf.get(id);
  if (first === undefined) {
    lineOf.set(id, source.lines.at(named.start).line);
    return null;
  }
  return {
    ...at(named),
    message: `The id ${show(id)} is taken by the rule on line ${first}.`,
    remedy: 'Give one of them another id.',
  };
}

const partsOf = ({ tree, source }: Part): Map<string, Part> =>
  new Map([...(tree.parts ?? [])].map(([key, part]) => [key, { tree: part, source }]));
