const small = new Set(
  'a an this that these each every any all one and or of for the to in on at with your our how what when do does is are faq'.split(
    ' ',
  ),
);

/** What a heading's words stand after: "Gold Card: fees" → card after gold. */
function leadsIn(heading: string): ReadonlyMap<string, string> {
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const leads = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    const lead = words[at - 1];
    if (lead !== undefined && !small.has(lead) && !small.has(word) && !leads.has(word)) leads.set(word, lead);
  }
  return leads;
}

/** What companies sell under several names: "Rewards Card" and "Evergreen Account" are two of it. */
const offers =
  /^(?:account|card|plan|polic(?:y|ies)|package|tariff|loan|mortgage|bundle|tier|model|edition|membership|subscription)$/;

/** The offer that a heading names, after its name; undefined for none. */
const offerIn = (leads: ReadonlyMap<string, string>): string | undefined =>
  [...leads].map(([word, lead]) => (offers.test(word) ? `${lead} ${word}` : '')).find(Boolean);

/** Whether two headings name two of a kind, of which different things may hold: "Gold card" and "Silver card", "Blue account" and "Light blue account". */
export function areVariants(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  const [own, leads] = [leadsIn(one), leadsIn(other)];
  const [offer, otherOffer] = [own, leads].map(offerIn);
  if (offer && otherOffer && offer !== otherOffer) return true;
  return [...own].some(
    ([word, lead]) => leads.has(word) && (leads.get(word) !== lead || own.get(lead) !== leads.get(lead)),
  );
}
