import type { Passage } from '../model/passage.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type ComplaintSign, readComplaints } from '../text/evidence/complaints.ts';
import { type CostSign, readCosts } from '../text/evidence/cost.ts';
import { readDemands } from '../text/evidence/demands.ts';
import { isDenied } from '../text/evidence/denied.ts';
import { readLimits } from '../text/evidence/limits.ts';
import { readOptions } from '../text/evidence/options.ts';
import { readProvisions } from '../text/evidence/provisions.ts';
import { readSofteners } from '../text/evidence/softeners.ts';
import { readThresholds, type Threshold } from '../text/evidence/thresholds.ts';
import { type Found, wordsOf } from '../text/evidence/words.ts';
import { isNegation, pronounOf } from '../text/polarity/classes.ts';
import { type Context, readContext } from '../text/polarity/context.ts';
import { type Edge, edgesOf } from '../text/polarity/edges.ts';
import { isMark, type Word } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import type { Reading } from '../text/reading.ts';
import type { BrandPromise, Watch } from './ledger.ts';

const refusals: ReadonlySet<string> = new Set(
  'nothing never unable only except sorry unfortunately but outside beyond past too limit'.split(' '),
);

/** An answer of so many words and marks leaves out what the question names. */
const shortAnswer = 14;

/** Words that join a clause to the one before. */
const relays: ReadonlySet<string> = new Set('and so or but then plus'.split(' '));

const asides: ReadonlySet<string> = new Set([';', '–', '—', '--', '(', ')']);
/** What a "no" before it refuses the customer, rather than spares them. */
const granted =
  /^(?:refunds?|returns?|exchanges?|credits?|delivery|deliveries|shipping|service|cancellations?|discounts?|extensions?|exceptions?|guarantees?|way|one|longer|more|later)$/;

/** "No." or "no returns": a "no" that refuses. */
const isPlainNo = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.form;
  return next === undefined || isMark(next) || granted.test(next);
};

/** A sentence that may be about a promise; each reading of it is made once, when first asked for. */
export class Statement {
  readonly passage: Passage;
  readonly span: Span;
  /** Whether the company says it. */
  readonly byCompany: boolean;
  readonly #reading: Reading;
  readonly #hits: ReadonlyMap<Watch, readonly Span[]>;
  /** Whether it is a turn of a conversation, where much is left out, and no copy that stands for itself. */
  readonly spoken: boolean;
  /** The question that it answers; null for none. */
  readonly answers: Statement | null;
  /** Whether it is a question that was answered, so that what it asks is stated. */
  readonly #affirmed: boolean;
  #words: readonly Word[] | null = null;
  #edges: readonly Edge[] | null = null;
  #quantities: readonly Quantity[] | null = null;
  #costs: readonly CostSign[] | null = null;
  #thresholds: readonly Threshold[] | null = null;
  readonly #contexts = new Map<string, Context>();

  constructor(
    passage: Passage,
    span: Span,
    byCompany: boolean,
    reading: Reading,
    hits: ReadonlyMap<Watch, readonly Span[]>,
    {
      spoken,
      affirmed = false,
      answers = null,
    }: { readonly spoken: boolean; readonly affirmed?: boolean; readonly answers?: Statement | null },
  ) {
    this.answers = answers;
    this.spoken = spoken;
    this.#affirmed = affirmed;
    this.passage = passage;
    this.span = span;
    this.byCompany = byCompany;
    this.#reading = reading;
    this.#hits = hits;
  }

  get text(): string {
    return this.passage.text.slice(this.span.start, this.span.end);
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.#reading.quantities.filter((each) => overlaps(each, this.span));
    return this.#quantities;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.passage.text, this.span);
    return this.#words;
  }

  get costs(): readonly CostSign[] {
    this.#costs ??= readCosts(this.passage.text, this.span, this.words, this.quantities);
    return this.#costs;
  }

  /** Amounts from which on or up to which something holds. */
  get thresholds(): readonly Threshold[] {
    this.#thresholds ??= readThresholds(this.words, this.quantities);
    return this.#thresholds;
  }

  get demands(): readonly Found<true>[] {
    return readDemands(this.words);
  }

  get limits(): readonly Found<true>[] {
    return readLimits(this.words);
  }

  /** Whether it asks something of whoever listens, in the form of a question: "Would you mind …?" */
  get isRequest(): boolean {
    return /^\W*(?:\w+\W+){0,3}(?:would you mind|could you|can you|would you|will you) (?!like|want|prefer|rather|need)/i.test(
      this.text,
    );
  }

  /** Whether it leaves the customer a choice. */
  get isOptional(): boolean {
    return readOptions(this.words).length > 0;
  }

  /** Words of giving that are denied: "isn't included", "we don't cover". */
  get withheld(): readonly Found<true>[] {
    return readProvisions(this.words).filter((each) => {
      const context = this.context(each);
      if (this.quote(each).toLowerCase() === 'available' && this.#isOfOneCase(each)) return false;
      return isDenied(context, each.start) && !context.hypothetical && !this.isElsewhere(context);
    });
  }

  /** "No room available for your dates", "this slot isn't available": what one customer asked for is gone, and no rule. */
  #isOfOneCase({ start, end }: Span): boolean {
    return this.words.some(
      (word) =>
        (/^(?:this|that|these|those)$/.test(word.form) && (word.end <= start || word.start >= end)) ||
        (/^(?:your|requested)$/.test(word.form) && word.start >= end),
    );
  }

  get softeners(): readonly Found<true>[] {
    return readSofteners(this.words);
  }

  get complaints(): readonly Found<ComplaintSign>[] {
    return readComplaints(this.words);
  }

  /** Places of a watch in the sentence. */
  hits(watch: Watch | null): readonly Span[] {
    return watch === null ? [] : (this.#hits.get(watch) ?? []);
  }

  /** Whether the sentence, or else the question that it answers in a few words, has a watch. */
  names(watch: Watch): boolean {
    if (this.hits(watch).length > 0) return true;
    return this.answers !== null && this.words.length <= shortAnswer && this.answers.hits(watch).length > 0;
  }

  /** Where the sentence names a promise's topic, in its own words or others'. */
  topicHits({ about, related }: BrandPromise): readonly Span[] {
    return [...this.hits(about), ...this.hits(related)];
  }

  /**
   * Whether the sentence refuses or denies something near a stretch of it. What stands past a semicolon, a dash or a bracket
   * is beside the point, and so is what a "no" takes off the customer ("no receipt needed", "no questions asked", "no-hassle").
   */
  isRefusalAt(span: Span): boolean {
    const { words } = this;
    // "You need no receipt, and you have …": what stands before has its own say.
    const parts = (word: Word, at: number): boolean =>
      asides.has(word.form) || (word.form === 'and' && pronounOf(words[at + 1]?.form ?? '') !== undefined);
    const from = words.findLastIndex((word, at) => word.end <= span.start && parts(word, at));
    const to = words.findIndex((word) => word.start >= span.end && asides.has(word.form));
    const near = words.slice(from + 1, to < 0 ? words.length : to);
    // "Only $19" makes little of the amount.
    const isLittle = (at: number): boolean =>
      near[at]!.form === 'only' && [near[at]!.start, near[at + 1]?.start].includes(span.start);
    return near.some(({ form }, at) =>
      form === 'no' ? isPlainNo(near, at) : isNegation(form) || (refusals.has(form) && !isLittle(at)),
    );
  }

  /** Whether a negation stands inside a stretch of the sentence, and not in a condition there ("money back if it isn't fresh"). */
  isDeniedIn({ start, end }: Span): boolean {
    const inside = this.words.filter((word) => word.start >= start && word.end <= end);
    const at = inside.findIndex(({ form }) => isNegation(form) || /^(?:no|never|nothing)$/.test(form));
    return (
      at >= 0 && !inside.slice(0, at).some(({ form }) => /^(?:if|when|whenever|unless|because|since|that)$/.test(form))
    );
  }

  /**
   * Whether a stretch runs on into another clause that its words cannot be of: past a joint after a mark ("…, and the …"), or
   * past any clause's end from a negation, whose scope ends there ("I can't, the …").
   */
  runsOver({ start, end }: Span): boolean {
    const { words } = this;
    this.#edges ??= edgesOf(words);
    const edges = this.#edges;
    const from = words.findIndex((word) => word.start >= start);
    let denies = false;
    let refuses = false;
    for (let at = from; at >= 0 && at < words.length && words[at]!.start < end; at += 1) {
      const { form } = words[at]!;
      if (at > from) {
        const isMarked = isMark(form) && relays.has(words[at + 1]?.form ?? '') && (words[at + 2]?.start ?? end) < end;
        const isCut = edges[at] === 2 || (isMark(form) && isNegation(words[at - 1]!.form));
        // "There's no credit if it snows" is one thing; "we don't, if it snows" are two.
        const isLeft = form === 'if' && (refuses || (denies && isMark(words[at - 1]!.form)));
        if (isMarked || (denies && isCut) || isLeft) return true;
      }
      if (isNegation(form)) refuses = true;
      if (isNegation(form) || form === 'no') denies = true;
    }
    return false;
  }

  /** Whether a verb is negated inside a stretch of the sentence. */
  isRefusedIn({ start, end }: Span): boolean {
    return this.words.some((word) => word.start >= start && word.end <= end && /n't$|^(?:not|cannot)$/.test(word.form));
  }

  /** How a stretch of the sentence is meant. */
  context({ start, end }: Span): Context {
    const key = `${start}-${end}`;
    let context = this.#contexts.get(key);
    if (!context) {
      context = readContext(this.passage.text, this.span, { start, end });
      this.#contexts.set(key, context);
    }
    return context;
  }

  /** Whether words so meant are not what is stated here and now of the company itself. */
  isElsewhere(context: Context): boolean {
    return (context.asked && !this.#affirmed) || context.other || context.quoted || context.reported;
  }

  /** The words of a span, on one line. */
  quote({ start, end }: Span): string {
    return this.passage.text.slice(start, end).replace(/\s+/g, ' ');
  }
}
