import type { Check, Kind, PlacedSighting, Watch } from './kinds/kind.ts';
import type { ReadyCondition } from './kinds/parts/condition.ts';
import { allowanceSieve } from './lint/allowed.ts';
import { audienceFinder } from './lint/audience.ts';
import { channelFinder } from './lint/channel.ts';
import { compareFindings, evidence, placeFinding, type Scene } from './lint/finding.ts';
import { Hearing, listeningOf } from './lint/hearing.ts';
import { placeCommitment, placeJudgement, promiseSeverity } from './lint/judgement.ts';
import { keepingsOf } from './lint/kept.ts';
import { fillMessage } from './lint/message.ts';
import { speaksForCompany } from './lint/scope.ts';
import type { Stopwatch } from './lint/stopwatch.ts';
import type { Document } from './model/document.ts';
import type { Finding, Severity, Unread } from './model/finding.ts';
import { Lines } from './model/lines.ts';
import type { Passage } from './model/passage.ts';
import type { Channel, Rule, Rulebook } from './model/rulebook.ts';
import type { Ledger } from './promises/ledger.ts';
import { judgeDocument } from './promises/listen.ts';
import type { SecondOpinion } from './promises/second-opinion.ts';
import { unledgered } from './promises/unledgered.ts';
import type { Matcher } from './text/phrases/matcher.ts';

/** A rule with its kind, ready to run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly kind: Kind;
  readonly check: Check;
  /** What a conversation or message must be about; null for anything. */
  readonly condition: ReadyCondition | null;
}

/** A sighting on its way to the comparison of all documents; plain data. */
export interface OpenSighting extends PlacedSighting {
  /** Index of its rule. */
  readonly rule: number;
  /** What would be reported of it, its message and reason not yet known. */
  readonly finding: Finding;
}

/** What one document comes to; plain data. */
export interface Linted {
  /** In total order. */
  readonly findings: readonly Finding[];
  readonly statements: readonly Finding[];
  readonly sightings: readonly OpenSighting[];
  /** Where the rules asked for were kept, in the form of findings, rule by rule; of what only forbids the quote is empty. */
  readonly kept: readonly Finding[];
  readonly passages: number;
  readonly words: number;
  readonly allowed: number;
  /** Indices into the rulebook's `allow`. */
  readonly usedAllowances: readonly number[];
  /** Ids of rules that could not apply. */
  readonly notApplicable: readonly string[];
  /** Ids of rules that can fail to apply, and did apply. */
  readonly applied: readonly string[];
  readonly notes: readonly Unread[];
}

/** (documents, rulebook) → findings; pure and synchronous. */
export interface Linter {
  /** `home` is the path from the brand's folder, which its globs are held against; the document's own path where left out. `asked` are ids of rules and tone attributes whose keeping is wanted, too; `second` judges promises by likeness, too. */
  lint(document: Document, home?: string, asked?: ReadonlySet<string>, second?: SecondOpinion | null): Linted;
  /** What a comparison of all documents finds, from their sightings in any order. */
  conclude(sightings: readonly OpenSighting[]): readonly Finding[];
}

/** Makes a linter. `today` is an ISO date, for allowances and promises that end; `undecided` asks for statements about promises that have no verdict too; a stopwatch is told what stages and rules take. Rules and matcher come from `compileRulebook`. */
export function createLinter(
  rulebook: Rulebook,
  rules: readonly ReadyRule[],
  matcher: Matcher,
  today: string,
  ledger: Ledger | null = null,
  undecided = false,
  stopwatch: Stopwatch | null = null,
): Linter {
  const channelOf = channelFinder(rulebook.channels);
  const sift = allowanceSieve(rulebook, today);
  const always = indicesWhere(rules, ({ check }) => check.wokenBy === null);
  const wokenBy = rulesByWatch(rules);
  const audiencesOf = audienceFinder(rulebook);
  const listenings = rules.map(({ rule, kind }) => listeningOf(rule, kind));

  const lint: Linter['lint'] = (document, home = document.path, asked = nothing, second = null) => {
    const channel = channelOf(home);
    const scene: Scene = { document, lines: new Lines(document.text), channel };
    const stoppedBefore = matcher.stopped.length;
    const begun = stopwatch?.now() ?? 0;
    const hearing = new Hearing(document, matcher, ledger);
    stopwatch?.add('stages', 'match', begun);
    const findings: Finding[] = [];
    const sightings: OpenSighting[] = [];
    const kept: Finding[] = [];
    const notApplicable: string[] = [];
    const applied: string[] = [];

    const standing = asked.size === 0 ? always : [...always, ...indicesWhere(rules, ({ rule }) => asked.has(rule.id))];
    for (const index of wokenRules(standing, wokenBy, hearing.watches())) {
      const { rule, kind, check, condition } = rules[index]!;
      const severity = severityIn(rule, channel);
      if (severity === 'off') continue;
      const started = stopwatch?.now() ?? 0;
      const holds = condition && hearing.where(condition);
      if (holds && !hearing.units().some(holds)) {
        if (check.wokenBy === null) notApplicable.push(rule.id);
        continue;
      }
      const heard = hearing.by(listenings[index]!, holds);
      const offences = check.run(heard);
      if (offences === null) notApplicable.push(rule.id);
      else applied.push(rule.id);
      for (const offence of offences ?? []) {
        findings.push(placeFinding(scene, rule, severity, kind.message, offence));
      }
      if (offences !== null && asked.has(rule.id)) {
        for (const keeping of keepingsOf(check, heard)) {
          kept.push(placeFinding(scene, rule, severity, '', { ...keeping, data: {} }));
        }
      }
      for (const sighting of check.sight?.(heard) ?? []) {
        const finding = placeFinding(scene, rule, severity, kind.message, { ...sighting, data: {} });
        sightings.push({
          rule: index,
          key: sighting.key,
          form: sighting.form,
          place: evidence(scene, sighting),
          finding,
        });
      }
      stopwatch?.add('rules', rule.id, started);
    }

    const weighed = stopwatch?.now() ?? 0;
    const statements: Finding[] = [];
    if (ledger && ledger.promises.length > 0) {
      const audience = {
        ...hearing.all(),
        speaksForCompany: (passage: Passage) => speaksForCompany(passage, document),
        today,
        channel: channel?.name ?? null,
        audiences: audiencesOf(document, home),
        undecided,
        second,
      };
      const judged = judgeDocument(ledger, audience);
      for (const judgement of judged) {
        const severity = promiseSeverity(judgement, channel);
        if (severity === 'off') continue;
        const finding = placeJudgement(scene, judgement, severity);
        statements.push(finding);
        // What is undecided has no confidence, and is left out unless all is asked for.
        if (finding.verdict !== 'keeps') findings.push(finding);
      }
      for (const commitment of unledgered(ledger, audience, judged)) findings.push(placeCommitment(scene, commitment));
      stopwatch?.add('stages', 'promises', weighed);
    }

    findings.sort(compareFindings);
    const sifted = sift(document, home, findings, scene.lines);
    return {
      findings: sifted.findings,
      statements: statements.sort(compareFindings),
      sightings,
      kept,
      passages: document.passages.length,
      words: hearing.words,
      allowed: sifted.allowed,
      usedAllowances: sifted.used,
      notApplicable,
      applied,
      notes: [
        ...document.troubles.map((trouble) => troubleNote(scene, trouble)),
        ...silenceNotes(scene),
        ...stoppedNotes(document, matcher.stopped.slice(stoppedBefore), rules, wokenBy),
        ...sifted.notes,
      ],
    };
  };

  const conclude = (sightings: readonly OpenSighting[]): readonly Finding[] => {
    const findings: Finding[] = [];
    for (const [index, { rule, kind, check }] of rules.entries()) {
      if (!check.conclude) continue;
      const own = sightings.filter((each) => each.rule === index).sort((a, b) => compareFindings(a.finding, b.finding));
      for (const clash of check.conclude(own)) {
        const open = own.find((each) => each === clash.at);
        if (!open) continue;
        const message = fillMessage(rule.message ?? kind.message, { actual: open.form, ...clash.data });
        findings.push({ ...open.finding, message, reason: clash.reason, related: clash.related });
      }
    }
    return findings.sort(compareFindings);
  };

  return { lint, conclude };
}

const nothing: ReadonlySet<string> = new Set();

function severityIn(rule: Rule, channel: Channel | null): Severity | 'off' {
  if (rule.channels.length > 0 && !(channel && rule.channels.includes(channel.name))) return 'off';
  return (channel && rule.severities[channel.name]) ?? rule.severity;
}

function indicesWhere(rules: readonly ReadyRule[], test: (rule: ReadyRule) => boolean): number[] {
  return rules.flatMap((rule, index) => (test(rule) ? [index] : []));
}

function rulesByWatch(rules: readonly ReadyRule[]): ReadonlyMap<Watch, readonly number[]> {
  const woken = new Map<Watch, number[]>();
  for (const [index, { check }] of rules.entries()) {
    for (const watch of check.wokenBy ?? []) woken.set(watch, [...(woken.get(watch) ?? []), index]);
  }
  return woken;
}

function wokenRules(
  always: readonly number[],
  wokenBy: ReadonlyMap<Watch, readonly number[]>,
  watches: Iterable<Watch>,
): readonly number[] {
  const woken = new Set(always);
  for (const watch of watches) for (const index of wokenBy.get(watch) ?? []) woken.add(index);
  return [...woken].sort((a, b) => a - b);
}

function troubleNote({ document, lines }: Scene, trouble: { start: number; message: string }): Unread {
  const { line, column } = lines.at(trouble.start);
  return { file: document.path, line, column, reason: trouble.message };
}

/** What a green run would hide: an empty file, or a record in which nobody is named and a customer's words count as the brand's. */
function silenceNotes({ document, channel }: Scene): Unread[] {
  const { path: file, passages, record, conversation } = document;
  const note = (reason: string): Unread[] => [{ file, line: null, column: null, reason }];
  if (document.text.trim() === '') return note('This file is empty: there was nothing to check.');
  if (!record || conversation || channel?.side === 'marketing') return [];
  if (passages.length === 0 || passages.some(({ label, role }) => label !== null || role !== null)) return [];
  return note('Nobody is named in this transcript: all of it is taken for words of the brand.');
}

/** A phrase that ran away is left out from there on, and said so: what it would have found is not known. */
function stoppedNotes(
  { path }: Document,
  stopped: Matcher['stopped'],
  rules: readonly ReadyRule[],
  wokenBy: ReadonlyMap<Watch, readonly number[]>,
): Unread[] {
  const names = stopped.map(({ phrase, watch }) => {
    const rule = rules[wokenBy.get(watch)?.[0] ?? -1]?.rule;
    // The patterns of a Vale style were written otherwise than they are run.
    return rule?.kind.startsWith('vale-') ? `A pattern of ${rule.id}` : `The phrase "${phrase}"`;
  });
  return [...new Set(names)].map((name) => ({
    file: path,
    line: null,
    column: null,
    reason: `${name} ran too long on this file and is left out of the rest of the run. Make it simpler.`,
  }));
}
