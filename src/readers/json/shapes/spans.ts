/** A stretch of a record in which one speaker speaks; seconds. */
export interface SpeakerSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
}

/** Answers who speaks at a time: whose stretch it is in, else whose began last before it. Times come in rising order. */
export function speakersAt(spans: readonly SpeakerSpan[]): (time: number) => string | null {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let index = 0;
  return (time) => {
    while (index + 1 < sorted.length && sorted[index + 1]!.start <= time) index += 1;
    return sorted[index]?.label ?? null;
  };
}
