const said =
  /\b(?:say|says|said|reply|replies|response|script|message|macro|wording|copy|sound|audio|voice|vo|dialog(?:ue)?|narration|lines?|on[- ]screen|supers?)\b/i;
const seen =
  /\b(?:picture|video|visuals?|action|scene|shot|image|camera|directions?|time|frame|notes?|if|when|situation|trigger|step|customer|they|#|no)\b|^#$/i;

/**
 * Which columns of a table hold what is said, by its header, where others hold directions or what the customer does
 * (`Picture | Sound`, `If they say | You say`); null for a table of another kind, all of which is read.
 */
export function saidColumns(header: readonly string[]): readonly boolean[] | null {
  const columns = header.map((name) => said.test(name) && !/\b(?:they|customer|caller)\b/i.test(name));
  const others = header.some((name, index) => !columns[index] && seen.test(name));
  return columns.includes(true) && others ? columns : null;
}

/** Whether the columns are those of a film: what is seen beside what is heard. */
export const isFilm = (header: readonly string[]): boolean =>
  header.some((name) => /\b(?:picture|video|visuals?|shot|image|camera)\b/i.test(name)) &&
  header.some((name) => /\b(?:sound|audio|voice|vo|dialog(?:ue)?|narration)\b/i.test(name));
