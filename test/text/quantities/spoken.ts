const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How numbers are spelled: what joins "twenty" and "one", and whether "and" comes after the hundred. */
export interface Spelling {
  readonly hyphen: string;
  readonly and: boolean;
}

/** A whole number from 0 to 9999 in words. */
export function spoken(value: number, how: Spelling): string {
  if (value < 20) return small[value]!;
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : how.hyphen + small[value % 10]!);
  const scale = value < 1000 ? 100 : 1000;
  const head = `${spoken(Math.floor(value / scale), how)} ${scale === 100 ? 'hundred' : 'thousand'}`;
  const rest = value % scale;
  if (rest === 0) return head;
  return `${head}${how.and && rest < 100 ? ' and' : ''} ${spoken(rest, how)}`;
}
