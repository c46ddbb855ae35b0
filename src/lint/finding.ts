import type { Hit, Offence } from '../kinds/kind.ts';
import type { Document } from '../model/document.ts';
import type { Finding, Related, Severity } from '../model/finding.ts';
import type { Lines } from '../model/lines.ts';
import { locate, type Passage } from '../model/passage.ts';
import type { Channel, Rule } from '../model/rulebook.ts';
import { fillMessage } from './message.ts';

/** The document a finding is made in. */
export interface Scene {
  readonly document: Document;
  readonly lines: Lines;
  readonly channel: Channel | null;
}

/** A rule's offence, placed. `message` is the kind's own, for rules that have none. */
export function placeFinding(scene: Scene, rule: Rule, severity: Severity, message: string, offence: Offence): Finding {
  const { passage, span } = offence;
  const { document, lines, channel } = scene;
  const { start, end } = locate(passage, span);
  const { line, column } = lines.at(start);
  const last = lines.at(end);
  const said = passage.text.slice(span.start, span.end);
  return {
    file: document.path,
    line,
    column,
    endLine: last.line,
    endColumn: last.column,
    offset: start,
    endOffset: end,
    quote: document.text.slice(start, end),
    id: rule.id,
    kind: rule.kind,
    verdict: null,
    severity,
    confidence: offence.confidence ?? 1,
    message: fillMessage(rule.message ?? message, { brand: '', actual: said, ...offence.data }),
    reason: offence.reason ?? `says "${said.replace(/\s+/g, ' ')}"`,
    channel: channel?.name ?? null,
    side: channel?.side ?? null,
    role: passage.role,
    speaker: passage.speaker,
    time: passage.start,
    ...unitOf(scene, passage),
    related: (offence.beside ?? []).map((hit) => evidence(scene, hit)),
    fix:
      offence.fix && !cutsMarkup(document.text.slice(start, end), offence.fix.text)
        ? { offset: start, endOffset: end, ...offence.fix }
        : null,
  };
}

/** The conversation of a passage where its file holds several. */
export const unitOf = ({ document }: Scene, { unit }: Passage): { readonly unit?: string } =>
  document.conversation && unit !== null ? { unit } : {};

/** A hit as evidence: file, place and the source's own words. */
export function evidence({ document, lines }: Scene, { passage, span }: Hit): Related {
  const source = locate(passage, span);
  const { line, column } = lines.at(source.start);
  return { file: document.path, line, column, quote: document.text.slice(source.start, source.end) };
}

/** Total order of findings in a run. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.offset - b.offset || a.endOffset - b.endOffset || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Whether words run over `util<em>ize` or `prior **to`: others in their place would take one end of the markup away and leave the other. */
const cutsMarkup = (before: string, after: string): boolean =>
  (before.match(/[<>*_`~[\]|]/g) ?? []).some((mark) => !after.includes(mark));
