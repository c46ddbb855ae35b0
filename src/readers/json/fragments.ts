import type { Passage } from '../../model/passage.ts';
import { PassageBuilder } from '../builder.ts';
import { appendSlice } from './slices.ts';

const sentenceEnd = /[.?!…]["'”’)\]]*$/;
/** A recogniser that writes no full stops gives no sign of where a sentence goes on. */
const leastPunctuated = 0.3;
const longestPause = 2;
const longestText = 400;
// What stands between two parts of a sentence in the source becomes part of a quote that spans both.
const widestGap = 150;

/** Recognisers cut speech in the middle of sentences: parts of a sentence by one speaker become one passage again. */
export function joinFragments(source: string, passages: readonly Passage[]): Passage[] {
  const ended = passages.filter(({ text }) => sentenceEnd.test(text.slice(-4))).length;
  if (ended < passages.length * leastPunctuated) return [...passages];
  const joined: Passage[] = [];
  for (let from = 0; from < passages.length; ) {
    let to = from + 1;
    let length = passages[from]!.text.length;
    while (to < passages.length && goesOn(passages[to - 1]!, passages[to]!)) {
      length += passages[to]!.text.length + 1;
      if (length > longestText) break;
      to += 1;
    }
    joined.push(to === from + 1 ? passages[from]! : joinAll(source, passages.slice(from, to)));
    from = to;
  }
  return joined;
}

function goesOn(before: Passage, after: Passage): boolean {
  if (sentenceEnd.test(before.text.slice(-4)) || before.label !== after.label || before.unit !== after.unit)
    return false;
  if (before.end === null || after.start === null || before.heard !== after.heard) return false;
  const between = (after.pieces[0]?.from ?? 0) - (before.pieces.at(-1)?.to ?? 0);
  return Math.abs(after.start - before.end) <= longestPause && between >= 0 && between <= widestGap;
}

function joinAll(source: string, parts: readonly Passage[]): Passage {
  const builder = new PassageBuilder(source);
  for (const part of parts) {
    const at = part.pieces[0]?.from ?? 0;
    if (builder.length > 0) builder.atomic(' ', at, at);
    appendSlice(builder, part, 0, part.text.length);
  }
  const first = parts[0]!;
  return builder.build({ ...first, end: parts.at(-1)!.end }) ?? first;
}
