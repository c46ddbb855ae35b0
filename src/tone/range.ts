/** Limits of a measure; null where there is none on that side. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

const number = '(-?\\d+(?:\\.\\d+)?)';
const unit = '(?:\\s*(?:words?|%|percent))?';
const forms: readonly (readonly [RegExp, (found: RegExpExecArray) => Range])[] = [
  [
    new RegExp(`^at least (?:grade )?${number}${unit},?(?: (?:and|but))? at most (?:grade )?${number}${unit}$`),
    (found) => ({ min: Number(found[1]), max: Number(found[2]) }),
  ],
  [
    new RegExp(`^at most (?:grade )?${number}${unit},?(?: (?:and|but))? at least (?:grade )?${number}${unit}$`),
    (found) => ({ min: Number(found[2]), max: Number(found[1]) }),
  ],
  [new RegExp(`^(?:at least|from) (?:grade )?${number}${unit}$`), (found) => ({ min: Number(found[1]), max: null })],
  [new RegExp(`^(?:at most|up to) (?:grade )?${number}${unit}$`), (found) => ({ min: null, max: Number(found[1]) })],
  [
    new RegExp(`^(?:from |between )?(?:grade )?${number}(?: to | and |\\s*–\\s*)${number}${unit}$`),
    (found) => ({ min: Number(found[1]), max: Number(found[2]) }),
  ],
  [new RegExp(`^(?:grade )?${number}${unit}$`), (found) => ({ min: null, max: Number(found[1]) })],
];

/** Reads `at least 0.3`, `at most grade 9`, `0.1 to 0.6`; a bare number is an upper limit. Null for what is none of these. */
export function readRange(text: string): Range | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [form, read] of forms) {
    const found = form.exec(plain);
    if (found) return read(found);
  }
  return null;
}

/** The limit that a value breaks, in words; null where it keeps both. */
export function brokenLimit(value: number, { min, max }: Range): string | null {
  if (max !== null && value > max) return `at most ${max}`;
  return min !== null && value < min ? `at least ${min}` : null;
}
