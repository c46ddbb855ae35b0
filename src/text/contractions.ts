import { formsOf } from './inflection.ts';

/** Contracted words and what they stand for; spoken forms and forms typed without the apostrophe included. */
const contracted = `
isn't isnt = is not, aren't arent = are not, wasn't wasnt = was not, weren't werent = were not, don't dont = do not,
doesn't doesnt = does not, didn't didnt = did not, haven't havent = have not, hasn't hasnt = has not,
hadn't hadnt = had not, can't cant cannot = can not, couldn't couldnt = could not, won't wont = will not,
wouldn't wouldnt = would not, shan't = shall not, shouldn't shouldnt = should not, mustn't mustnt = must not,
needn't = need not, mightn't = might not, oughtn't = ought not, ain't aint = is not, ain't aint = are not,
ain't aint = am not, ain't aint = has not, ain't aint = have not,
i'm im = i am, you're youre = you are, we're = we are, they're theyre = they are, he's = he is, she's = she is,
it's = it is, that's thats = that is, there's theres = there is, here's heres = here is, what's whats = what is,
who's whos = who is, where's wheres = where is, how's hows = how is, when's = when is, why's = why is,
there're = there are, what're = what are, who're = who are,
i've ive = i have, you've youve = you have, we've weve = we have, they've theyve = they have, who've = who have,
could've = could have, should've = should have, would've = would have, might've = might have, must've = must have,
i'll = i will, you'll youll = you will, he'll = he will, she'll = she will, it'll = it will, we'll = we will,
they'll theyll = they will, that'll thatll = that will, there'll = there will, who'll = who will, what'll = what will,
i'd = i would, you'd youd = you would, he'd = he would, she'd = she would, it'd = it would, we'd = we would,
they'd theyd = they would, that'd = that would, there'd = there would, who'd = who would,
let's = let us, gonna = going to, wanna = want to, gotta = got to, gimme = give me, lemme = let me, kinda = kind of,
c'mon = come on
`;

/** Contractions that stand for has or had only before a participle: "it's been", not "she's a dog". */
const perfect = `
he's = he has, she's = she has, it's = it has, that's thats = that has, there's theres = there has, what's = what has,
who's = who has, i'd = i had, you'd = you had, he'd = he had, she'd = she had, it'd = it had, we'd = we had,
they'd = they had, who'd = who had
`;

const participle =
  /(?:ed|en|wn)$|^(?:been|got|had|gone|done|come|become|made|said|sent|paid|left|lost|found|kept|told|better)$/;

type Pair = readonly [string, string];
interface Table {
  /** First word → second word → contracted forms. */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly split: ReadonlyMap<string, readonly Pair[]>;
}

const plainTable = tableOf(contracted);
const perfectTable = tableOf(perfect);
const firsts = new Set([...plainTable.joined.keys()].flatMap(formsOf));
const seconds = new Set([...plainTable.joined.values()].flatMap((words) => [...words.keys()].flatMap(formsOf)));

/** The two words, in each way, that a contracted word stands for before `next`; none for any other word. */
export function expand(word: string, next: string | null): readonly Pair[] {
  const plain = plainTable.split.get(word) ?? [];
  const more = next !== null && participle.test(next) ? (perfectTable.split.get(word) ?? []) : [];
  return more.length > 0 ? [...plain, ...more] : plain;
}

/** Whether a word, in one of its forms, can be the first word of a contraction. */
export const canContract = (word: string): boolean => firsts.has(word);

/** Whether a word, in one of its forms, can be the second word of a contraction. */
export const canBeContracted = (word: string): boolean => seconds.has(word);

/** The contracted forms that a form of one word and a form of the next make, before one of the words `nexts`. */
export function contract(
  first: readonly string[],
  second: readonly string[],
  nexts: readonly string[],
): readonly string[] {
  const forms = new Set<string>();
  for (const table of nexts.some((next) => participle.test(next)) ? [plainTable, perfectTable] : [plainTable]) {
    for (const word of first) {
      const follows = table.joined.get(word);
      if (!follows) continue;
      for (const other of second) for (const form of follows.get(other) ?? []) forms.add(form);
    }
  }
  return [...forms];
}

function tableOf(text: string): Table {
  const joined = new Map<string, Map<string, string[]>>();
  const split = new Map<string, Pair[]>();
  for (const entry of text.trim().split(/,\s+/)) {
    const [forms, words] = entry.split(' = ') as [string, string];
    const [first, second] = words.split(' ') as [string, string];
    const seconds = joined.get(first) ?? new Map<string, string[]>();
    seconds.set(second, [...(seconds.get(second) ?? []), ...forms.split(' ')]);
    joined.set(first, seconds);
    for (const form of forms.split(' ')) split.set(form, [...(split.get(form) ?? []), [first, second]]);
  }
  return { joined, split };
}
