/**
 * The ways in which people and transcripts write the name of a brand: as it is, run together, apart at a hyphen or an inner
 * capital (GreenBasket), without accents, with "and" for &.
 */
export function spellingsOf(brand: string): readonly string[] {
  const name = brand.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  if (name === '') return [];
  const spelled = [
    name,
    name.replace(/\s*&\s*/g, ' and '),
    name.replace(/(?<=\p{L}|\p{N})[-‐‑](?=\p{L}|\p{N})/gu, ' '),
    name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
    /^[\p{L}\p{M}\p{N}\s-]+$/u.test(name) ? name.replace(/[\s-]+/g, '') : name,
  ];
  const plain = spelled.map((each) => each.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'));
  return [...new Set([...spelled, ...plain])];
}
