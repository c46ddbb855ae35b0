import { draw, drawNumber, seeded } from './random.mjs';

// Words that only rules use, so that a rule of one word does not fire on every line.
const rare =
  'absolutely bargain blunder catastrophe clueless coupon disaster foolproof freebie giveaway grumble hassle hiccup instantly jackpot lifetime loophole miracle nonsense notorious obviously outrage pointless precisely priceless ridiculous rubbish shameful silly stubborn surcharge terrible ultimate unbeatable unlimited useless voucher warranty whatever windfall'.split(
    ' ',
  );
const common =
  'always answer balance before billing branch cancel careful certain change charge check claim close contract counter credit customer deliver deposit desk discount early evening extra final finish follow forward happy honest insist later ledger manager member mistake monthly morning never notice offer office online order parcel pay people phone place policy price problem promise queue quick quote reason receipt record refund renew repair reply return review rule second service ship shop sign standard start stock store switch system ticket total trial trust upgrade value visit wait wrong yearly'.split(
    ' ',
  );

/** Literal rules of one to four words, the same for every count: `count` of them, the first ones of 5,000. */
export function makePhrases(count) {
  const random = seeded(11);
  const phrases = new Set(rare);
  while (phrases.size < count) {
    const words = new Set();
    const length = drawNumber(random, 2, 4);
    if (random() < 0.3) words.add(draw(random, rare));
    while (words.size < length) words.add(draw(random, common));
    phrases.add([...words].join(' '));
  }
  return [...phrases].slice(0, count);
}

/** Regular expressions, each with a text that it matches. */
export const regexes = [
  ['\\brefund(?:ed)? in \\d{1,2} (?:days|weeks)\\b', 'refunded in 5 days'],
  ['\\b\\d{4} \\d{4} \\d{4} \\d{4}\\b', '4000 1234 5678 9010'],
  ['\\b[a-z0-9.]{1,20}@[a-z]{1,20}\\.(?:com|org)\\b', 'kim.lee@mailbox.org'],
  ['\\b\\d{1,3} ?% (?:cheaper|faster|safer)\\b', '40% cheaper'],
  ['\\$\\d{1,4} (?:fee|deposit|fine)\\b', '$25 fee'],
  ['\\bno (?:small |hidden )?print\\b', 'no small print'],
  ['\\bring you (?:back )?in \\d{1,2} minutes\\b', 'ring you back in 10 minutes'],
  ['\\byou (?:must|have to) (?:sign|pay) (?:now|today)\\b', 'you have to sign today'],
  ['\\bwe (?:never|always) (?:\\w+ ){0,2}apologi[sz]e\\b', 'we never really apologize'],
  ['\\b(?:my|the) boss (?:will|would) (?:shout|yell)\\b', 'the boss would yell'],
  ['\\bcase #[A-Z]{2}-\\d{4,6}\\b', 'case #QX-48213'],
  ['\\bfixed for \\d{1,2} (?:months|years)\\b', 'fixed for 24 months'],
  ['\\b(?:best|worst) (?:\\w+ )?in town\\b', 'best coffee in town'],
  ['\\b(?:take|took) (?:legal|court) action\\b', 'took legal action'],
  ['\\bdo not (?:tell|ask) (?:anyone|anybody)\\b', 'do not tell anyone'],
  ['\\bgive or take \\d{1,3}\\b', 'give or take 15'],
  ['\\bext\\.? \\d{3,5}\\b', 'ext. 4471'],
  ['\\b(?:hurry|rush) (?:up )?before (?:noon|midnight)\\b', 'hurry up before noon'],
  ['\\bguarantees? (?:\\w+ ){0,2}success\\b', 'guarantee you full success'],
  ['\\bwaive(?:d|s)? (?:the|your) (?:fee|fine)s?\\b', 'waived your fee'],
].map(([pattern, example]) => ({ pattern, example }));

const quiet = 'by: [anyone]\n    even: [negated, asked, quoted, reported]\n';

/** A brand file with these rules; a third of the phrases have a replacement. */
export function brandFile(phrases, patterns) {
  const rules = phrases.map((phrase, index) =>
    index % 3 === 2
      ? `  - id: r${index}\n    kind: say-instead\n    swap: { '"${phrase}"': other words }\n    ${quiet}`
      : `  - id: r${index}\n    kind: never-say\n    say: '"${phrase}"'\n    ${quiet}`,
  );
  const searches = patterns.map(
    ({ pattern }, index) => `  - id: x${index}\n    kind: never-say\n    say: 'regex:${pattern}'\n    ${quiet}`,
  );
  return `brand: Bench\nrules:\n${[...rules, ...searches].join('')}`;
}
