/** The schema of an option that takes one phrase or a list of them. */
export const phrases = <const Description extends string>(description: Description) =>
  ({
    type: ['string', 'array'],
    items: { type: 'string', minLength: 1 },
    minLength: 1,
    minItems: 1,
    description,
  }) as const;

/** One or several, as a list. */
export const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Phrases as they stand in a message: the first three, "a", "b" or "c". */
export function quoted(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => `"${value}"`);
  if (values.length > 3) return `${shown.join(', ')} or the like`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
