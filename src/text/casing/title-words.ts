const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Small letters in every style of title, inside it. */
export const articles = list('a an the');
export const conjunctions = list('and but or nor for so yet');
/** Prepositions that are seldom an adverb, so that their letter case is a matter of style alone. */
export const prepositions = list('of to at by for from with into onto upon per via as than amid');
/** Prepositions that are also parts of verbs ("Sign Up", "Log In"), where a title has a capital: both are taken. */
export const particles = list('in on off up out over down');

export type TitleGuide = 'ap' | 'chicago';

/**
 * Whether a title takes the word (lower case) small (true), capital (false), or either way (null).
 * AP Stylebook (composition titles): capitals from four letters on. Chicago Manual of Style, 18th ed., 8.160:
 * capitals for prepositions from five letters on.
 */
export function isSmallInTitle(word: string, guide: TitleGuide): boolean | null {
  if (articles.includes(word) || conjunctions.includes(word)) return word === 'so' || word === 'yet' ? null : true;
  if (particles.includes(word)) return null;
  if (!prepositions.includes(word)) return word === 'if' ? null : false;
  return word.length < (guide === 'ap' ? 4 : 5);
}
