import type { Kind } from '../kinds/kind.ts';
import { valeKinds } from '../kinds/vale/registry.ts';
import { unknownScope } from '../kinds/vale/scope.ts';
import { severities } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { suggest } from '../rulebook/nearest.ts';
import type { BrandSource, Complaint } from '../rulebook/source.ts';
import type { Tree } from '../rulebook/tree.ts';
import { show } from '../rulebook/wording.ts';
import { messageOf } from './message.ts';
import { leaf, listNode, mapNode } from './node.ts';
import { find, type Shape, shaped, textOf } from './shape.ts';

/** A rule as an entry of a brand file, and what is wrong with it; null where it cannot be used. */
export interface TranslatedRule {
  readonly entry: Tree | null;
  readonly complaints: readonly Complaint[];
  /** Word lists that a spelling rule names. */
  readonly ignore: readonly Tree[];
}

/** Keys that are read apart from the kind's own, or stand for nothing here. */
const others = new Set([
  'extends',
  'message',
  'level',
  'link',
  'name',
  'tests',
  'code',
  'path',
  'matchcase',
  'aff',
  'dic',
  'dicpath',
]);
/** Options that only translation fills in. */
const made = new Set(['accepted', 'ignored']);
/** Kinds of which Vale itself passes over unknown keys. */
const lenient = new Set(['consistency', 'spelling']);

/** Translates the file of one rule. */
export function translateRule(source: Pick<BrandSource, 'tree' | 'text'>, id: string): TranslatedRule {
  return new Translation(source, id).run();
}

class Translation {
  readonly #complaints: Complaint[] = [];
  readonly #tree: Tree;
  readonly #text: string;
  readonly #id: string;
  /** Keys in small letters, as Vale reads them. */
  readonly #keys: ReadonlyMap<string, Tree>;

  constructor({ tree, text }: Pick<BrandSource, 'tree' | 'text'>, id: string) {
    this.#tree = tree;
    this.#text = text;
    this.#id = id;
    this.#keys = new Map([...(tree.parts ?? [])].map(([name, part]) => [name.toLowerCase(), part]));
  }

  run(): TranslatedRule {
    const kind = this.#kind();
    const entry = kind ? this.#entry(kind) : null;
    const usable = this.#complaints.every(({ severity }) => severity === 'warning');
    const ignore = kind && nameOf(kind) === 'spelling' ? [...(entry?.parts?.get('ignore')?.parts?.values() ?? [])] : [];
    return { entry: usable ? entry : null, complaints: this.#complaints, ignore };
  }

  #kind(): Kind | null {
    const { start } = this.#tree;
    if (!this.#tree.parts || Array.isArray(this.#tree.value))
      return this.#refuse(
        { start, end: start },
        `The Vale rule ${this.#id} is no map of keys.`,
        'For example: extends: existence',
      );
    const named = this.#keys.get('extends');
    const names = valeKinds.map(nameOf);
    const all = `Vale's kinds are ${names.join(', ')}.`;
    if (!named || named.value === null)
      return this.#refuse(named ?? { start, end: start }, `The Vale rule ${this.#id} has no "extends".`, all);
    const value = textOf(named, this.#text);
    const kind = valeKinds.find((each) => nameOf(each) === value);
    if (kind) return kind;
    if (value === 'script') {
      return this.#refuse(
        named,
        `The Vale rule ${this.#id} is a script, and no scripts are run here.`,
        'Write it as existence, occurrence or metric, or leave it to Vale.',
      );
    }
    if (value.includes('.')) {
      return this.#refuse(
        named,
        `The Vale rule ${this.#id} extends another rule, ${show(value)}, which is not done here.`,
        'Copy the keys of that rule into this one.',
      );
    }
    return this.#refuse(named, `There is no kind ${show(value)} of Vale rules.`, suggest(value, names) ?? all);
  }

  #entry(kind: Kind): Tree {
    const at = { start: this.#tree.start, end: this.#tree.start };
    const entries: [string, Tree][] = [
      ['id', leaf(this.#id, at)],
      ['kind', leaf(kind.name, this.#keys.get('extends')!)],
    ];
    const put = (name: string, tree: Tree | null): void => {
      if (tree) entries.push([name, tree]);
    };
    put('message', this.#message(kind));
    put('severity', this.#level());
    put('link', this.#link());
    for (const [name, tree] of this.#keys) if (!others.has(name)) put(name, this.#option(kind, name, tree));
    this.#lookAtRest(kind);
    return mapNode(entries, this.#tree);
  }

  #message(kind: Kind): Tree | null {
    const tree = this.#keys.get('message');
    if (!tree)
      return this.#refuse(
        { start: this.#tree.start, end: this.#tree.start },
        `The Vale rule ${this.#id} has no "message".`,
        'For example: message: "Avoid \'%s\'."',
      );
    if (tree.parts || tree.value === null)
      return this.#refuse(tree, `"message" should be text, not ${show(tree.value)}.`, null);
    const action = this.#keys.get('action');
    const replaces = textAt(action, 'name') === 'replace';
    return leaf(messageOf(textOf(tree, this.#text), nameOf(kind), replaces), tree, tree.key);
  }

  #level(): Tree | null {
    const tree = this.#keys.get('level');
    if (!tree) return null;
    const value = textOf(tree, this.#text);
    if (severities.some((each) => each === value)) return leaf(value, tree, tree.key);
    return this.#refuse(
      tree,
      `"level" should be suggestion, warning or error, not ${show(tree.value)}.`,
      suggest(value, severities),
    );
  }

  #link(): Tree | null {
    const tree = this.#keys.get('link');
    const value = tree && !tree.parts ? textOf(tree, this.#text).trim() : '';
    return tree && value !== '' ? leaf(value, tree, tree.key) : null;
  }

  #option(kind: Kind, name: string, tree: Tree): Tree | null {
    // The options of Vale's kinds are written in this part of JSON Schema.
    const own = made.has(name) ? null : find(kind.options.properties as Readonly<Record<string, Shape>>, name);
    if (!own) return this.#unknownKey(kind, name, tree);
    if (tree.value === null) return null;
    const value = shaped(tree, own[1], name, this.#text, (complaint) => this.#complaints.push(complaint));
    return name === 'scope' ? this.#scope(value) : value;
  }

  #unknownKey(kind: Kind, name: string, tree: Tree): null {
    const names = [...Object.keys(kind.options.properties).filter((each) => !made.has(each)), ...others];
    const at = tree.key ?? tree;
    const severity = lenient.has(nameOf(kind)) ? 'warning' : 'error';
    this.#complaints.push({
      start: at.start,
      end: at.end,
      message: `Vale's ${nameOf(kind)} has no key "${name}".`,
      remedy: suggest(name, names),
      severity,
    });
    return null;
  }

  #scope(tree: Tree): Tree {
    const values = [...(tree.parts?.values() ?? [])];
    const unseen = unknownScope(values.map(({ value }) => String(value)));
    if (unseen !== null) {
      this.#warn(
        tree,
        `No format has a place for the scope "${unseen}" here, so that ${this.#id} finds nothing in it.`,
        'With scope: raw, a rule sees the source of a file.',
      );
    }
    return listNode(values, tree, tree.key);
  }

  #lookAtRest(kind: Kind): void {
    const code = this.#keys.get('code');
    if (code?.value === true) this.#refuse(code, '"code" is no key of Vale\'s any more.', 'Write scope: raw.');
    const casing = this.#keys.get('matchcase');
    if (casing?.value === true)
      this.#warn(
        casing,
        `"matchcase" is not known here: the replacement of ${this.#id} keeps its own letter case.`,
        null,
      );
    if (nameOf(kind) !== 'spelling') return;
    for (const name of ['aff', 'dic', 'dicpath']) {
      const tree = this.#keys.get(name);
      if (tree && tree.value !== null)
        this.#refuse(
          tree,
          'Dictionaries of your own are not read here.',
          'Name en_US or en_GB under dictionaries, and your words in a word list.',
        );
    }
  }

  #refuse(at: Span, message: string, remedy: string | null): null {
    this.#complaints.push({ start: at.start, end: at.end, message, remedy });
    return null;
  }

  #warn(at: Span, message: string, remedy: string | null): void {
    this.#complaints.push({ start: at.start, end: at.end, message, remedy, severity: 'warning' });
  }
}

const textAt = (tree: Tree | undefined, key: string): unknown => tree?.parts?.get(key)?.value;

/** What Vale calls a kind. */
const nameOf = ({ vale, name }: Kind): string => vale ?? name;
