import { acts } from './acts.ts';
import { quantitySlots } from './slots.ts';

/** What the examples of the manual take for granted. */
export const manualBrand = 'Greenbasket';
export const manualLists: Readonly<Record<string, readonly string[]>> = { pets: ['dog', 'cat', 'guinea pig'] };

/** A phrase, a text with «marks» around what it finds, and a text in which it finds nothing; null for none. */
export interface PhraseExample {
  readonly phrase: string;
  readonly finds: string;
  readonly passes: string | null;
}

/** What one sign of the language means, in a line or two, and how it is used. */
interface Section {
  readonly says: string;
  readonly examples: readonly PhraseExample[];
}

const example = (phrase: string, finds: string, passes: string | null = null): PhraseExample => ({
  phrase,
  finds,
  passes,
});

const sections: readonly Section[] = [
  {
    says: `Words match themselves and their inflections, in any case, with any white space or one hyphen between them,
contracted or not. Adjectives, adverbs and little words match only themselves. Words match whole.`,
    examples: [
      example('charge a fee', 'We «charged\na fee», they «charge a fee».', 'We charge fees.'),
      example('do not return it', '«Don’t return it». She «does not return it».', 'Return it.'),
      example('same day', '«Same-day» delivery.', 'The same. Day two.'),
    ],
  },
  {
    says: 'A comma or other mark may be missing from the text or be another one. $ % / & # and the like must be there.',
    examples: [
      example('no receipt, no problem', '«No receipt? No problem»!', 'No receipt is no problem.'),
      example('$5 off', 'Take «$5 off».', 'Take 5 off.'),
    ],
  },
  {
    says: 'a | b is one or the other. {a | b} does that inside a phrase. (a) may be missing, (a | b) may be one of them.',
    examples: [
      example('bring back | take back', '«Bring back» the shirt; we «took back» the shoes.'),
      example('no {extra | hidden} fee', '«No hidden fees», «no extra fee».', 'No fees.'),
      example('no (extra | hidden) fee', '«No hidden fees», «no fees».', 'No such fee.'),
    ],
  },
  {
    says: `... is a gap of up to 8 words, ...3 of up to 3 (50 at most). A gap takes any punctuation in, and one end of a sentence.`,
    examples: [
      example('hello ... help', '«Hello there. How may I help» you?', 'Hello. Wait here. I cannot help.'),
      example('no ...1 fee', '«No hidden fee», «no fee».', 'No such hidden fee.'),
    ],
  },
  {
    says: `"exact" matches letter by letter: no inflection, no contraction, a hyphen where a hyphen is written. Only case, the
amount of white space and the shape of quotes are free. ="Exact" wants upper and lower case as written, too.`,
    examples: [
      example('"risk-free"', 'Try it «RISK-FREE».', 'Try it risk free.'),
      example('="iPhone"', 'Your «iPhone» is here.', 'Your IPHONE is here.'),
    ],
  },
  {
    says: 'cancel* is every word that begins so. <word> is any one word.',
    examples: [
      example('cancel*', 'The «cancellation» was «cancelled».', 'We cannot.'),
      example('my name is <word>', 'Hi, «my name is Dana».', 'My name is.'),
    ],
  },
  {
    says: `<brand>, or the words brand name, is the name of the brand. [pets] is a word list of the brand file, whose entries are
phrases themselves.`,
    examples: [
      example('call brand name', 'Thanks for «calling Greenbasket».', 'Thanks for calling Blue.'),
      example('no [pets]', 'Sorry, «no guinea pigs».', 'No snakes.'),
    ],
  },
  {
    says: `Quantities, spoken or written, with the words that bound them:
${[...quantitySlots.keys()].map((name) => `<${name}>`).join(' ')}.`,
    examples: [
      example('<money> fee', 'A «$5 fee», a «ten dollar fee».', 'A fee of $5.'),
      example(
        'return within <duration>',
        '«Return within thirty days», «return within 2-3 weeks».',
        'Return it by May 5.',
      ),
      example('shipping is <free>', '«Shipping is on us».', 'Shipping is $5.'),
    ],
  },
  {
    says: `What a speaker does, in its usual wordings:
${inLines(Object.keys(acts).map((name) => `<${name}>`))}.`,
    examples: [example('<greeting> ... brand name', '«Good morning and welcome to Greenbasket»!', 'Yes? Greenbasket.')],
  },
  {
    says: `regex: makes the whole phrase a JavaScript regular expression; case counts for nothing, unless it begins with (?-i). It
matches inside words unless it says \\b. One that runs away is stopped, named and left out of the rest of the run.`,
    examples: [
      example('regex:\\border [A-Z]{2}\\d{4}\\b', 'It is «order AB1234».', 'It is order 1234.'),
      example('regex:(?-i)\\bIT\\b', 'Ask «IT».', 'Ask it.'),
    ],
  },
  {
    says: 'A backslash takes a sign for itself: \\( \\| \\"',
    examples: [example('terms \\(new\\)', 'See our «terms (new)».', 'See our new terms.')],
  },
];

/** Every example of the manual. */
export const manualExamples: readonly PhraseExample[] = sections.flatMap(({ examples }) => examples);

/** The manual page of the phrase language, plain text. */
export const manual: string = `PHRASES

${sections.map(({ says, examples }) => [says, ...examples.map(shown)].join('\n')).join('\n\n')}

Of several matches of a rule that overlap, the leftmost and longest counts. In YAML, a phrase that begins with a quote,
a bracket or a brace stands in single quotes: say: '"exact"'.`;

/** Words in lines that fit a terminal. */
function inLines(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    return `${text}${line.length + word.length > 98 ? '\n' : text === '' ? '' : ' '}${word}`;
  }, '');
}

function shown({ phrase, finds, passes }: PhraseExample): string {
  const flat = finds.replaceAll('\n', ' ');
  return `  ${phrase.padEnd(26)}  ${flat}${passes === null ? '' : `\n  ${''.padEnd(26)}  not: ${passes}`}`;
}
