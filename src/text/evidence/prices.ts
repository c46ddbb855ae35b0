import { overlaps, type Span } from '../../model/span.ts';
import { isMark, type Word } from '../polarity/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These say that what follows is paid, whatever it is for. */
const charging = set(
  "fee fees charge charges charged charging cost costs pay pays paying priced price add adds added plus surcharge bill billed deduct deducted it it's that that's this runs set",
);
/** What may stand between a topic and its price. */
const links = set(
  "is are was will be 's at from of only just flat a an the another extra about around starts starting begins costs comes to as low rate rates : – — - ( ,",
);
/** What may stand between a price and the service it is for: "$5 flat-rate shipping". */
const kinds = set(
  'standard flat rate ground home local regular basic economy same next day monthly annual yearly one time',
);
/** What may stand between a topic and "from $28": "a bag can be added to your fare from $28". */
const buying = set('add added available bought buy book booked get got purchase purchased sold reserve reserved yours');
/** What may follow a price without being what it is for. */
const closing = set(
  'for on to in at per each a an the and or but if when with from by of flat extra fee fees charge charges more total only plus every either way one two is will applies surcharge rate instead unless',
);

/**
 * Whether an amount in written copy is said to be the price of what some words of its sentence name: "shipping is $5", "$5
 * shipping", "a $5 fee". A price that stands by other goods ("the $60 jacket ships tomorrow", "save $10") is not.
 */
export function isPriceOf(words: readonly Word[], amount: Span, topics: readonly Span[]): boolean {
  const isTopic = (word: Word | undefined): boolean =>
    word !== undefined && topics.some((topic) => overlaps(topic, word));
  const first = words.findIndex(({ start }) => start >= amount.start);
  const next = words.findIndex(({ start }) => start >= amount.end);
  const after = next < 0 ? [] : words.slice(next, next + 3);
  const own = after.findIndex((word) => !kinds.has(word.form));
  if (isTopic(after[own])) return true;
  const following = words[next]?.form;
  if (following !== undefined && !isMark(following) && !closing.has(following)) return false;
  if (/^(?:fee|fees|charge|charges|surcharge|flat|extra)$/.test(following ?? '')) return true;
  let at = first - 1;
  if (words[at]?.form === 'for') return words.slice(0, at).some(isTopic) || charging.has(words[at - 1]?.form ?? '');
  const earlier = words.slice(0, first);
  if (words[first]?.form === 'from' && earlier.some(isTopic) && earlier.some(({ form }) => buying.has(form)))
    return true;
  while (at >= 0 && links.has(words[at]!.form) && !charging.has(words[at]!.form)) at -= 1;
  return at < 0 ? isTopicNext(words, next, isTopic) : isTopic(words[at]) || charging.has(words[at]!.form);
}

/** "$5 for delivery": an amount that a sentence begins with, and its topic after "for" or "to". */
const isTopicNext = (words: readonly Word[], next: number, isTopic: (word: Word | undefined) => boolean): boolean =>
  next >= 0 && words.slice(next, next + 5).some(isTopic);
