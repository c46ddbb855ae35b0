import type { ArtifactLocation, Region, Fix as SarifFix } from 'sarif';
import type { Finding, Fix, Severity } from '../../model/finding.ts';
import { inline, uri } from '../harmless.ts';

/** Our severities as the levels of SARIF. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
};

/** A message that holds no link of its own: `[words](target)` is one in SARIF (§3.11.6). */
export const prose = (text: string): string => inline(text).replaceAll('](', '] (');

/** Where a file is: relative to the root of the sources, percent-encoded; absolute paths as `file:` URIs. */
export function artifact(path: string): ArtifactLocation {
  if (path.startsWith('/')) return { uri: `file://${uri(path)}` };
  const drive = /^[A-Za-z]:(?=\/)/.exec(path);
  if (drive) return { uri: `file:///${drive[0]}${uri(path.slice(2))}` };
  return { uri: uri(path), uriBaseId: '%SRCROOT%' };
}

/** The region of a finding; its end column is the one after the last character. */
export function regionOf({ line, column, endLine, endColumn, offset, endOffset, quote }: Finding): Region {
  return {
    ...{ startLine: line, startColumn: column, endLine, endColumn },
    ...{ charOffset: offset, charLength: endOffset - offset },
    snippet: { text: inline(quote) },
  };
}

/** A replacement that reviewers can apply. */
export function fixOf({ file }: Finding, { offset, endOffset, text }: Fix): SarifFix {
  return {
    description: { text: text === '' ? 'Remove it.' : `Write "${prose(text)}" instead.` },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: [
          {
            deletedRegion: { charOffset: offset, charLength: endOffset - offset },
            insertedContent: { text },
          },
        ],
      },
    ],
  };
}
