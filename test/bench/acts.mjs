// Scores the slots for dialogue acts on labelled conversations: `npm run -s build && node test/bench/acts.mjs <file.jsonl…>`.
// A line is one turn: `text`, and where known `act` with the flags `commit`, `regret` and `offer`. Without labels, the rate
// of turns that a slot finds is printed. `--slips <act>` lists what it misses and what it finds too much.
import { readFileSync } from 'node:fs';
import { compileRulebook, createLinter, kinds, loadRulebook } from '../../dist/index.js';

/** A turn has one label. A longer one does several things, of which the label names only the first. */
const mostWords = 15;

/** Slot → whether the labels of a turn say so. */
const labelled = {
  greeting: ({ act }) => act === 'greet',
  introduction: ({ act }) => act.includes('identifySelf'),
  thanks: ({ act }) => act.startsWith('thank'),
  apology: ({ regret }) => regret,
  complaint: ({ act }) => act === 'raiseIssue',
  request: ({ act, speaker }) =>
    speaker !== 'agent' && /^(?:direct|informIntent|reqDirect|reqModal|expressWish)$/.test(act),
  refusal: ({ act }) => act === 'refuse',
  commitment: ({ commit }) => commit,
  'offer-of-help': ({ offer }) => offer,
  closing: ({ act }) => act === 'bye',
  hold: ({ act }) => act.endsWith('hold'),
};
const slots = [...Object.keys(labelled), 'acknowledgement', 'recap', 'further-help', 'verification', 'transfer'];

const args = process.argv.slice(2);
const shown = args[0] === '--slips' ? args.splice(0, 2)[1] : null;
const find = finderOf(slots);
for (const path of args) score(path);

function score(path) {
  const turns = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ text }) => text.split(/\s+/).length <= mostWords);
  const found = find(turns.map(({ text }) => text));
  console.log(`${path}: ${turns.length} turns of at most ${mostWords} words`);
  console.log('slot'.padEnd(16), 'labels', '  found', '  right', 'precision', 'recall', 'per 1,000');
  for (const slot of slots) {
    const isLabelled = labelled[slot] && turns[0].act !== undefined ? labelled[slot] : null;
    const said = turns.flatMap((turn, index) => (found[index].has(slot) ? [turn] : []));
    const labels = isLabelled ? turns.filter(isLabelled) : [];
    const right = isLabelled ? said.filter(isLabelled).length : 0;
    const rate = (count, of) => (isLabelled ? (count / Math.max(1, of)).toFixed(2) : '').padStart(8);
    const cells = [labels.length, said.length, right].map((count) => String(count).padStart(6));
    console.log(
      slot.padEnd(16),
      ...cells,
      rate(right, said.length),
      rate(right, labels.length),
      ((1000 * said.length) / turns.length).toFixed(1).padStart(8),
    );
    if (shown !== slot) continue;
    const list = (name, some) => {
      for (const turn of some.slice(0, 60)) console.log(`  ${name} ${turn.speaker}: ${turn.text.slice(0, 160)}`);
    };
    if (isLabelled)
      list(
        'missed ',
        labels.filter((turn) => !said.includes(turn)),
      );
    list('extra  ', isLabelled ? said.filter((turn) => !isLabelled(turn)) : said);
  }
}

/** For each text, the slots that stand in it, in whatever stance. */
function finderOf(names) {
  const rules = names.map(
    (name) =>
      `  - { id: ${name}, kind: never-say, say: <${name}>, even: [negated, asked, quoted, reported], by: anyone }`,
  );
  const host = { packNames: [], pack: () => null, read: () => null };
  const known = { kinds, readers: [] };
  const loaded = loadRulebook({ path: 'acts.yaml', text: `rules:\n${rules.join('\n')}\n` }, '/', host, known);
  for (const { message } of loaded.faults) throw new Error(message);
  const compiled = compileRulebook(loaded.rulebook, kinds);
  const linter = createLinter(loaded.rulebook, compiled.rules, compiled.matcher, '2026-01-01');
  return (texts) =>
    texts.map((text) => {
      const pieces = [{ at: 0, from: 0, to: text.length, verbatim: true }];
      const about = { label: null, role: 'agent', speaker: null, start: null, end: null, field: null, unit: null };
      const passages = [{ text, pieces, heard: true, ...about }];
      const facts = {
        path: 'turn',
        reader: 'text',
        conversation: true,
        record: true,
        comments: [],
        troubles: [],
        data: {},
      };
      return new Set(linter.lint({ ...facts, text, passages }).findings.map(({ id }) => id));
    });
}
