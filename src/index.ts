// The public API: read a source, load a rulebook, lint, report. Nothing here touches the machine.
export { kinds } from './kinds/registry.ts';
export { createLinter, type Linted, type Linter } from './lint.ts';
export type { Document } from './model/document.ts';
export type { Fault } from './model/fault.ts';
export type { Finding, Related, Severity, Verdict } from './model/finding.ts';
export type { Passage, Piece } from './model/passage.ts';
export { locate } from './model/passage.ts';
export type { Rulebook } from './model/rulebook.ts';
export type { Span } from './model/span.ts';
export { detectFormat } from './readers/detect.ts';
export { formatNamed, formats } from './readers/formats.ts';
export { readDocument } from './readers/read.ts';
export { loadReporter, reporterNames } from './reporters/registry.ts';
export type { FileReport, Reporter, Summary, View } from './reporters/reporter.ts';
export { compileRulebook } from './rulebook/compile.ts';
export { loadRulebook } from './rulebook/load.ts';
export { readValeFolder } from './vale/style.ts';
