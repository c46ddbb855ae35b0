import type { Lines } from '../model/lines.ts';
import { faultIn, type PlacedFault } from '../rulebook/source.ts';
import { DotNetFault } from '../text/dotnet/node.ts';
import { translateDotNet } from '../text/dotnet/translate.ts';

/** A term of a vocabulary and where it stands. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The terms of a list: one a line, as a regular expression; lines that begin with "# " are for people. Those that cannot be run are told and left out. */
export function readTerms(
  path: string,
  text: string,
  lines: Lines,
): { terms: readonly Term[]; faults: readonly PlacedFault[] } {
  const terms: Term[] = [];
  const faults: PlacedFault[] = [];
  for (const found of text.matchAll(/[^\r\n]+/g)) {
    const term = found[0].trim();
    if (term === '' || term.startsWith('# ')) continue;
    const start = found.index + found[0].indexOf(term);
    const placed = { text: term, start, end: start + term.length };
    const fault = faultOf(term);
    if (fault === null) terms.push(placed);
    else
      faults.push(faultIn({ path, lines }, { start, end: placed.end, message: fault.message, remedy: fault.remedy }));
  }
  return { terms, faults };
}

function faultOf(term: string): DotNetFault | null {
  try {
    translateDotNet(`\\b(?:${term})\\b`);
    translateDotNet(`(?i)\\b(?:${term.toLowerCase()})\\b`);
    return null;
  } catch (error) {
    if (error instanceof DotNetFault) return error;
    throw error;
  }
}
