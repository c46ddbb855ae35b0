import { Compiler } from './compiler.ts';
import { type Gate, type Outlook, outlookOf } from './gate.ts';
import { type Matcher, PhraseFault } from './matcher.ts';
import { Names } from './names.ts';
import type { PhraseNode } from './node.ts';
import { isTaking } from './op.ts';
import { parsePhrase } from './parse.ts';
import type { MatcherPlan, Planner } from './plan.ts';
import { planLiteral, planRegex, type RegexPlan } from './regex/regex.ts';
import { Search } from './search.ts';
import { Vocabulary } from './vocabulary.ts';
import { wakeOf } from './wake.ts';

/** Words a phrase may span, and places in it where it branches for each of them. */
const longestSpan = 2_000;
const mostBranches = 500_000;

/** A pattern and what it is woken by. */
interface Draft {
  readonly entry: number;
  readonly outlook: Outlook;
  readonly regex: RegexPlan | null;
}

/** The matcher of a plan, without compiling anything. */
export const matcherOf = (plan: MatcherPlan): Matcher => new Search(plan);

/** Takes the phrases of a rulebook in and makes the one matcher that finds them all. */
export class MatcherBuilder implements Planner {
  readonly #vocabulary = new Vocabulary();
  readonly #compiler: Compiler;
  /** Phrase → its patterns; a phrase that several rules watch for is looked for once. */
  readonly #drafts = new Map<string, readonly Draft[]>();
  readonly #watches = new Map<Draft, number[]>();
  #count = 0;

  /** `lists` are the word lists that phrases name in brackets; `brand` is what `<brand>` stands for. */
  constructor(lists: Readonly<Record<string, readonly string[]>>, brand: string | null) {
    this.#compiler = new Compiler(this.#vocabulary, new Names(lists, brand));
  }

  /**
   * Watches for any of several phrases. Watches are numbered from 0 in the order of the calls. Throws a `PhraseFault` for
   * a phrase it cannot read, and then watches for none.
   */
  watch(phrases: readonly string[]): number {
    const drafts = phrases.map((phrase) => this.#draft(phrase));
    const watch = this.#count;
    this.#count += 1;
    for (const draft of new Set(drafts.flat())) {
      const watches = this.#watches.get(draft);
      if (watches) watches.push(watch);
      else this.#watches.set(draft, [watch]);
    }
    return watch;
  }

  /** The matcher of all phrases watched for so far. */
  build(): Matcher {
    return matcherOf(this.plan());
  }

  /** What `matcherOf` makes the matcher from. */
  plan(): MatcherPlan {
    const lexicon = this.#vocabulary.lexicon();
    const gates = new Map<number, Gate>();
    const sleepless: number[] = [];
    let span = 0;
    const patterns = [...this.#watches].map(([{ entry, outlook, regex }, watches], pattern) => {
      if (outlook.gate) gates.set(pattern, outlook.gate);
      else if (!regex) sleepless.push(pattern);
      span = Math.max(span, outlook.span);
      return { watches, entry, counts: outlook.counts, regex };
    });
    return { patterns, ops: this.#compiler.ops, lexicon, wake: wakeOf(lexicon, gates), sleepless, span };
  }

  #draft(phrase: string): readonly Draft[] {
    const known = this.#drafts.get(phrase);
    if (known) return known;
    const node = parsePhrase(phrase);
    const drafts = this.#compiler.alternatives(node, phrase).map((alternative) => this.#pattern(alternative, phrase));
    this.#drafts.set(phrase, drafts);
    return drafts;
  }

  #pattern(node: PhraseNode, phrase: string): Draft {
    if (node.type === 'regex') return this.#regex(planRegex(node.source, phrase, node.start));
    const from = this.#compiler.ops.length;
    const entry = this.#compiler.compile(node, phrase);
    if (this.#compiler.ops[entry]!.type === 'symbol' && node.type === 'exact') {
      return this.#regex(planLiteral(node.text, phrase));
    }
    const outlook = outlookOf(this.#compiler.ops, entry);
    if (outlook.span > longestSpan) {
      throw new PhraseFault(`The phrase spans more than ${longestSpan} words.`, phrase, 0, 'Shorten it.');
    }
    const branches = this.#compiler.ops.slice(from).filter((op) => !isTaking(op)).length;
    if (branches * outlook.span > mostBranches) {
      throw new PhraseFault('The phrase stands for too many wordings.', phrase, 0, 'Split it.');
    }
    return { entry, outlook, regex: null };
  }

  #regex(regex: RegexPlan): Draft {
    const keys = regex.words?.map((word) => ({
      first: this.#vocabulary.literal([word]),
      second: null,
      third: null,
    }));
    return { entry: 0, regex, outlook: { gate: keys ? { keys, back: 0, near: 0 } : null, span: 0, counts: false } };
  }
}
