import type { ScriptLine } from './line.ts';

/** How a script tells what is said from what is not. */
export interface Manner {
  /** Voices, on-screen text and directions of a film or a radio spot. */
  readonly isScreenplay: boolean;
  /** What shows speech; `all` where nothing does, and all is said but directions and headings. */
  readonly by: 'labels' | 'marks' | 'quotes' | 'all';
  /** Labels that no one knows and that come again: the characters of a piece. */
  readonly characters: ReadonlySet<string>;
  /** How many lines show that it is a script. */
  readonly signs: number;
}

const narrators =
  /^(?:(?:male|female|first|second) )?(?:narrat(?:or|ion)|announcer|anncr|voice[- ]?over|v\.?o\.?|avo)\b|\((?:[^)]*\b)?(?:v\.?o|o\.?s)\b/i;
const saysQuotes = /\b(?:quotation marks|quotes?|quoted)\b[^.]{0,60}\b(?:said|say|spoken|read|aloud|out loud)\b/i;

/** Looks a script's lines over. */
export function mannerOf(text: string, lines: readonly ScriptLine[]): Manner {
  const labelled = lines.filter(({ kind }) => kind === 'labelled');
  const known = labelled.filter(({ label }) => label!.kind === 'said' || label!.kind === 'shown');
  const isVoiced = labelled.some(
    ({ label, written, start, body }) =>
      label!.kind === 'shown' || narrators.test(written) || narrators.test(text.slice(start, body.start)),
  );
  const isScreenplay =
    isVoiced &&
    labelled.filter(({ label }) => label!.kind === 'shown' || isVoice(label!.speaker, label!.kind)).length >= 2;
  const count = (kind: ScriptLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const quoted = count('quoted');
  const marked = count('marked');
  const said = known.length;
  const isQuoted =
    quoted >= 1 && lines.some((line) => line.kind !== 'quoted' && saysQuotes.test(text.slice(line.start, line.end)));
  const by = isScreenplay
    ? 'labels'
    : isQuoted || (quoted >= 2 && quoted > said && quoted > marked)
      ? 'quotes'
      : marked >= 2 && marked > said
        ? 'marks'
        : said >= 2
          ? 'labels'
          : 'all';
  return {
    isScreenplay,
    by,
    characters: charactersOf(labelled, isScreenplay),
    signs: count('direction') + quoted + marked + said,
  };
}

const isVoice = (speaker: string | null, kind: string): boolean => speaker !== null || kind === 'other';

function charactersOf(labelled: readonly ScriptLine[], isScreenplay: boolean): Set<string> {
  const counts = new Map<string, number>();
  for (const { label, written } of labelled) {
    if (label!.kind === 'other') counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const isOne = (name: string, count: number) => (isScreenplay ? /^\P{Ll}+$/u.test(name) || count > 1 : count > 2);
  return new Set([...counts].filter(([name, count]) => isOne(name, count)).map(([name]) => name));
}
