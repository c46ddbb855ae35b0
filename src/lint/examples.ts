import { createLinter, type ReadyRule } from '../lint.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Rule, Rulebook, SourcePlace } from '../model/rulebook.ts';
import type { BrandPromise, Ledger } from '../promises/ledger.ts';
import type { Matcher } from '../text/phrases/matcher.ts';

/** How one example of a rule came out. */
export interface ExampleOutcome {
  readonly rule: Rule;
  readonly direction: 'breaks' | 'keeps';
  /** As the rule has it. */
  readonly text: string;
  /** The same text with «marks» around what was found. */
  readonly found: string;
  readonly passed: boolean;
}

/**
 * Runs the examples of one rule, whatever its channels. A `breaks` with «marks» must be marked just so; one without must
 * be found somewhere; a `keeps` must be left alone.
 */
export function runExamples(ready: ReadyRule, rulebook: Rulebook, matcher: Matcher): ExampleOutcome[] {
  const rule = { ...ready.rule, channels: [], severities: {} };
  const linter = createLinter({ ...rulebook, allow: [] }, [{ ...ready, rule }], matcher, '0000-00-00');
  const outcome = (direction: 'breaks' | 'keeps', text: string): ExampleOutcome => {
    const plain = unmarked(text);
    const { findings } = linter.lint(exampleDocument(plain, rule, rulebook.speakers));
    const found = marked(
      plain,
      findings.map((finding) => [finding.offset, finding.endOffset] as const),
    );
    const wantsMarks = text !== plain;
    const passed =
      direction === 'keeps' ? findings.length === 0 : findings.length > 0 && (!wantsMarks || found === text);
    return { rule: ready.rule, direction, text, found, passed };
  };
  return [
    ...rule.examples.breaks.map((text) => outcome('breaks', text)),
    ...rule.examples.keeps.map((text) => outcome('keeps', text)),
  ];
}

/** How one example of a promise came out. */
export interface PromiseOutcome {
  readonly id: string;
  readonly source: SourcePlace;
  readonly direction: string;
  readonly text: string;
  /** The verdicts on this promise that were reported, with their reasons; empty for none. */
  readonly found: readonly string[];
  readonly passed: boolean;
}

/** Runs the examples of one promise: each must get the verdict it stands under; what is `fine` or `keeps` must be left alone. */
export function runPromiseExamples(
  promise: BrandPromise,
  rulebook: Rulebook,
  { ledger, matcher }: { readonly ledger: Ledger; readonly matcher: Matcher },
  least: number,
): PromiseOutcome[] {
  const linter = createLinter({ ...rulebook, rules: [], allow: [] }, [], matcher, '0000-00-00', ledger);
  const examples = promise.entry.options['examples'];
  const sides = Object.entries(typeof examples === 'object' && examples !== null ? examples : {});
  return sides.flatMap(([direction, texts]) =>
    (Array.isArray(texts) ? texts : [texts]).map(String).map((text): PromiseOutcome => {
      const plain = unmarked(text);
      const speaker = direction === 'reported' ? 'Customer' : 'Agent';
      const { findings } = linter.lint(exampleDocument(plain, null, rulebook.speakers, speaker));
      const own = findings.filter(({ id, confidence }) => id === promise.id && confidence >= least);
      const wanted = direction === 'fine' || direction === 'keeps' ? null : direction;
      const passed = wanted === null ? own.length === 0 : own.some(({ verdict }) => verdict === wanted);
      const found = own.map(({ verdict, reason }) => `${verdict}: ${reason}`);
      return { id: promise.id, source: promise.entry.source, direction, text, found, passed };
    }),
  );
}

/** A text without its «marks». */
export const unmarked = (text: string): string => text.replace(/[«»]/g, '');

/** A text with «marks» around spans, given as start and end offsets; of spans that cross, the first stays. */
export function marked(text: string, spans: readonly (readonly [number, number])[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (start < at) continue;
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
}

const turnForm = /^(?:\[(?:(\d+):)?(\d+):(\d\d)(?:-(?:(\d+):)?(\d+):(\d\d))?\] )?([\p{L}\p{N}][^:\n]{0,60}): ?(.*)$/u;

const plainRoles = ['Agent', 'Customer', 'Bot', 'System', 'Supervisor', 'Narrator'];

/** Label → role: the names of roles, and the labels that a brand file gives them without a `*`. */
function labelled(speakers: Rulebook['speakers']): ReadonlyMap<string, string> {
  const own = Object.entries(speakers).flatMap(([role, labels]) => labels.map((label) => [label, role] as const));
  return new Map([...plainRoles.map((role) => [role, role.toLowerCase()] as const), ...own]);
}

const fieldForm = /^([A-Z][\w ]{0,40}): (.+)$/;

/**
 * An example as a document: lines `Agent: …`, `[00:12] Customer: …` and `[00:12-00:15] Customer: …` are turns, and so are those that
 * begin with a label of the brand file's speakers; lines `Headline 1: …` are the fields of one ad, for a rule that names
 * fields; anything else is one passage of an agent.
 */
export function exampleDocument(
  text: string,
  rule: Rule | null,
  speakers: Rulebook['speakers'] = {},
  speaker = 'Agent',
): Document {
  const roles = labelled(speakers);
  const turns: Passage[] = [];
  const fields: Passage[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const turn = turnForm.exec(line);
    const role = roles.get(turn?.[7] ?? '');
    if (turn?.[8] && role !== undefined) {
      const [, hours, minutes, seconds, endHours, endMinutes, endSeconds, label, said] = turn;
      const start = secondsOf(hours, minutes, seconds);
      const end = secondsOf(endHours, endMinutes, endSeconds);
      turns.push(passageOf(said!, at + line.length - said!.length, { label: label!, role, start, end, field: null }));
    }
    const filled = rule && rule.fields.length > 0 ? fieldForm.exec(line) : null;
    if (filled) {
      const about = { label: speaker, role: speaker.toLowerCase(), start: null, end: null, field: filled[1]! };
      fields.push(passageOf(filled[2]!, at + line.length - filled[2]!.length, about));
    }
    at += line.length + 1;
  }
  const field = rule?.fields[0]?.replace('*', ' ').replace('[0-9]', '1').trimEnd() ?? null;
  const said = turns.length > 0 ? turns : fields;
  const passages =
    said.length > 0
      ? said
      : [passageOf(text, 0, { label: speaker, role: speaker.toLowerCase(), start: null, end: null, field })];
  return {
    path: 'example',
    reader: 'text',
    text,
    passages,
    conversation: turns.length > 0,
    record: true,
    comments: [],
    troubles: [],
    data: {},
  };
}

function secondsOf(hours: string | undefined, minutes: string | undefined, seconds: string | undefined): number | null {
  return seconds === undefined ? null : Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function passageOf(
  text: string,
  from: number,
  about: Pick<Passage, 'label' | 'role' | 'start' | 'end' | 'field'>,
): Passage {
  return {
    text,
    pieces: [{ at: 0, from, to: from + text.length, verbatim: true }],
    label: about.label,
    role: about.role,
    speaker: null,
    start: about.start,
    end: about.end,
    field: about.field,
    unit: null,
    heard: true,
  };
}
