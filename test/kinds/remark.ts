import type { Kind } from '../../src/kinds/kind.ts';
import { exampleDocument, marked, unmarked } from '../../src/lint/examples.ts';
import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';

type Options = Readonly<Record<string, unknown>>;

/** A rule with nothing but its kind and options. */
export function ruleOf(kind: Kind, options: Options, more: Partial<Rule> = {}): Rule {
  return {
    id: `${kind.name}-test`,
    kind: kind.name,
    severity: 'warning',
    severities: {},
    message: null,
    link: null,
    channels: [],
    by: [],
    fields: [],
    within: null,
    when: null,
    even: [],
    options,
    examples: { breaks: [], keeps: [] },
    source: { file: 'onevoice.yaml', line: 1, column: 1 },
    ...more,
  };
}

/** A rulebook of rules alone. */
export const bookOf = (rules: readonly Rule[], words: readonly string[] = []): Rulebook => ({
  brand: 'Greenbasket',
  folder: '/brand',
  channels: [],
  speakers: {},
  lists: {},
  words,
  audiences: [],
  keys: {},
  promises: [],
  tone: [],
  rules,
  scorecards: [],
  allow: [],
  redact: {},
});

/** What a document of these parts says, each part one passage; a part can be a text or a passage's facts with a text. */
export function documentOf(parts: readonly (string | Partial<Passage>)[], more: Partial<Document> = {}): Document {
  const passages: Passage[] = [];
  let text = '';
  for (const part of parts) {
    const said = typeof part === 'string' ? part : (part.text ?? '');
    const from = text.length;
    passages.push({
      label: null,
      role: null,
      speaker: null,
      start: null,
      end: null,
      field: null,
      unit: null,
      heard: true,
      ...(typeof part === 'string' ? {} : part),
      text: said,
      pieces: [{ at: 0, from, to: from + said.length, verbatim: true }],
    });
    text += `${said}\n`;
  }
  const facts = {
    path: 'a.txt',
    reader: 'text',
    conversation: false,
    record: false,
    comments: [],
    troubles: [],
    data: {},
  };
  return { ...facts, text, passages, ...more };
}

/** The findings of one rule in documents, those of the comparison of all included. */
export async function findingsOf(
  kind: Kind,
  options: Options,
  documents: readonly Document[],
  more: Partial<Rule> = {},
  words: readonly string[] = [],
): Promise<Finding[]> {
  await kind.prepare?.();
  const rulebook = bookOf([ruleOf(kind, options, more)], words);
  const { rules, matcher, faults } = compileRulebook(rulebook, [kind]);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const linter = createLinter(rulebook, rules, matcher, '2026-01-01');
  const linted = documents.map((document) => linter.lint(document));
  return [
    ...linted.flatMap(({ findings }) => findings),
    ...linter.conclude(linted.flatMap(({ sightings }) => sightings)),
  ];
}

const turnLine = /^(?:\[[\d:-]+\] )?(?:Agent|Customer|Bot): /;

/** Lints a text, marks out, and gives it back with «marks» around what was found. */
export async function remark(kind: Kind, options: Options, text: string, more: Partial<Rule> = {}): Promise<string> {
  const plain = unmarked(text);
  const document = turnLine.test(plain) ? exampleDocument(plain, null) : documentOf([plain]);
  const findings = await findingsOf(kind, options, [document], more);
  return marked(
    plain,
    findings.map(({ offset, endOffset }) => [offset, endOffset] as const),
  );
}

/** The messages about a text. */
export async function messages(kind: Kind, options: Options, text: string): Promise<string[]> {
  return (await findingsOf(kind, options, [documentOf([text])])).map(({ message }) => message);
}
