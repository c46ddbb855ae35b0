import type { Passage } from '../../model/passage.ts';
import { PassageBuilder } from '../builder.ts';
import { cutLong, longestPassage } from '../lines/cut.ts';
import { isNote } from '../lines/notes.ts';
import type { Cue } from './cues.ts';
import type { Timing } from './timing.ts';
import { type IsSpeaker, type Run, type Voice, voicesOf } from './voices.ts';

/** Seconds of silence after which a sentence is taken to be over. */
const longestGap = 2;
/** Characters after which cues without full stops are no longer joined. */
const longestJoin = 1000;

interface Turn {
  readonly label: string | null;
  readonly builder: PassageBuilder;
  readonly start: number | null;
  end: number | null;
  /** The last characters heard, to see whether a sentence is over. */
  tail: string;
  sourceEnd: number;
  /** Whether a cue ended since the last words. */
  cueGap: boolean;
}

/** Makes passages of cues: one a voice, and one for all cues through which the same voice goes on with a sentence. */
export function joinVoices(
  text: string,
  cues: readonly Cue[],
  isSpeaker: IsSpeaker,
): { passages: Passage[]; isLabelled: boolean } {
  const passages: Passage[] = [];
  let open: Turn | null = null;
  let speaking: string | null = null;
  let isLabelled = false;
  const close = () => {
    const passage = open?.builder.build({ label: open.label, start: open.start, end: open.end });
    if (passage) passages.push(passage);
    open = null;
  };

  for (const { timing, lines } of cues) {
    if (isRemark(text, lines)) {
      close();
      passages.push(...unheard(text, lines, timing));
      continue;
    }
    for (const voice of voicesOf(text, lines, isSpeaker)) {
      const label: string | null = voice.label ?? (voice.isChange ? null : speaking);
      isLabelled ||= label !== null;
      speaking = label;
      if (open && !(label === open.label && continues(open, voice, timing))) close();
      for (const run of voice.runs.flatMap((run) => cutRun(text, run))) {
        if (open && open.builder.length + run.end - run.start > longestPassage) close();
        open ??= beginTurn(text, label, timing);
        append(text, open, run);
        open.end = timing?.end ?? open.end;
      }
      if (open) open.cueGap = true;
    }
  }
  close();
  return { passages, isLabelled };
}

const beginTurn = (text: string, label: string | null, timing: Timing | null): Turn => ({
  label,
  builder: new PassageBuilder(text),
  start: timing?.start ?? null,
  end: null,
  tail: '',
  sourceEnd: -1,
  cueGap: false,
});

/** Runs of any length in parts that a passage can hold. */
const cutRun = (source: string, run: Run): Run[] =>
  run.text === null ? [...cutLong(source, run.start, run.end)].map((span) => ({ ...run, ...span })) : [run];

function continues(open: Turn, voice: Voice, timing: Timing | null): boolean {
  if (voice.isChange || open.builder.length > longestJoin) return false;
  if (timing && open.end !== null && (timing.start - open.end > longestGap || timing.start < open.end - longestGap))
    return false;
  return !/(?:[?!]|(?<!\.\.)\.)["'”’)\]»]*$/.test(open.tail);
}

function append(source: string, turn: Turn, { start, end, text }: Run): void {
  if (turn.sourceEnd >= 0 && turn.cueGap) turn.builder.atomic(' ', turn.sourceEnd, start);
  if (text === null) turn.builder.verbatim(start, end);
  else turn.builder.atomic(text, start, end);
  const tail = (text ?? source.slice(Math.max(start, end - 8), end)).trim();
  if (tail !== '') turn.tail = tail;
  turn.sourceEnd = end;
  turn.cueGap = false;
}

/** A cue that is one bracket: `[hold music]`. */
function isRemark(text: string, lines: Cue['lines']): boolean {
  const first = lines[0];
  if (!first || lines.at(-1)!.end - first.start > 400) return false;
  return isNote(
    lines
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .trim(),
  );
}

function unheard(text: string, lines: Cue['lines'], timing: Timing | null): Passage[] {
  const builder = new PassageBuilder(text).verbatim(
    lines[0]!.start,
    Math.min(lines.at(-1)!.end, lines[0]!.start + longestPassage),
  );
  const passage = builder.build({ heard: false, start: timing?.start ?? null, end: timing?.end ?? null });
  return passage ? [passage] : [];
}
