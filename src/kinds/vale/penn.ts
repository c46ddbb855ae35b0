import type { PartOfSpeech } from '../../text/tagger.ts';

const modals = new Set("can could may might must shall should will would ought 'll 'd ca wo".split(' '));
const possessives = new Set('my your his her its our their'.split(' '));
const questions = new Set('when where why how'.split(' '));
const verbTags: Readonly<Record<string, readonly string[]>> = {
  be: ['VB'],
  am: ['VBP'],
  are: ['VBP'],
  "'re": ['VBP'],
  "'m": ['VBP'],
  "'ve": ['VBP'],
  is: ['VBZ'],
  has: ['VBZ'],
  does: ['VBZ'],
  "'s": ['VBZ'],
  was: ['VBD'],
  were: ['VBD'],
  did: ['VBD'],
  had: ['VBD', 'VBN'],
  been: ['VBN'],
  done: ['VBN'],
};
/** Participles that no ending tells. */
const participles = new Set(
  'beaten become begun bent bitten blown bought bound broken brought built burnt caught chosen come cut dealt done drawn driven eaten fallen fed felt fought found forgotten given gone grown heard held hidden hit hurt kept known laid led left lent let lost made meant met paid put read ridden risen run said seen sent set shown shut sold spent spoken stood stolen struck sung sunk sworn swum taken taught thought thrown told torn understood woken won worn written'.split(
    ' ',
  ),
);
/** Past forms of irregular verbs that are no participles. */
const pasts = new Set(
  'ate became began bit blew broke came chose drank drew drove fell flew forgot froze gave grew hid knew rang rode rose sang saw shook showed spoke stole swam swore took threw tore went woke wore wrote'.split(
    ' ',
  ),
);

/** The tags of the Penn Treebank that a word can have, as far as its part of speech and its form tell. */
export function pennTags(word: string, pos: PartOfSpeech): readonly string[] {
  const lower = word.toLowerCase().replaceAll('’', "'");
  switch (pos) {
    case 'ADJ':
      return [lower.endsWith('est') ? 'JJS' : lower.endsWith('er') ? 'JJR' : 'JJ'];
    case 'ADP':
      return lower === 'to' ? ['TO', 'IN'] : ['IN', 'RP'];
    case 'ADV':
      return questions.has(lower)
        ? ['WRB']
        : ['RB', ...(/er$/.test(lower) ? ['RBR'] : /est$/.test(lower) ? ['RBS'] : [])];
    case 'AUX':
      return modals.has(lower) ? ['MD'] : verbForms(lower);
    case 'CCONJ':
      return ['CC'];
    case 'DET':
      return possessives.has(lower) ? ['PRP$'] : /^wh/.test(lower) ? ['WDT'] : ['DT', 'PDT'];
    case 'INTJ':
      return ['UH'];
    case 'NOUN':
      return [/[^s]s$/.test(lower) || /ies$/.test(lower) ? 'NNS' : 'NN'];
    case 'NUM':
      return ['CD'];
    case 'PART':
      return lower === 'to' ? ['TO'] : lower === "'s" || lower === "'" ? ['POS'] : ['RB', 'RP'];
    case 'PRON':
      if (possessives.has(lower)) return ['PRP$'];
      return lower === 'there' ? ['EX'] : /^wh/.test(lower) ? ['WP'] : ['PRP', 'DT'];
    case 'PROPN':
      return [/[^s]s$/.test(lower) ? 'NNPS' : 'NNP', 'NNP'];
    case 'PUNCT':
      return [/^[!?]$/.test(word) ? '.' : /^[;—–-]$/.test(word) ? ':' : word];
    case 'SCONJ':
      return questions.has(lower) ? ['WRB'] : ['IN'];
    case 'SYM':
      return ['SYM', word];
    case 'VERB':
      return verbForms(lower);
    default:
      return ['FW'];
  }
}

function verbForms(lower: string): readonly string[] {
  const known = Object.hasOwn(verbTags, lower) ? verbTags[lower] : undefined;
  if (known) return known;
  if (lower.endsWith('ing')) return ['VBG'];
  if (participles.has(lower)) return ['VBN', 'VBD'];
  if (pasts.has(lower)) return ['VBD'];
  if (/[^e]ed$/.test(lower)) return ['VBD', 'VBN'];
  return /[^s]s$/.test(lower) ? ['VBZ'] : ['VB', 'VBP'];
}
