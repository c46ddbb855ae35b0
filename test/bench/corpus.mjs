import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draw, drawNumber, seeded } from './random.mjs';

const agent = [
  'Good morning, you are speaking with {name}, what can I do for you?',
  'Let me open your {thing} and have a look.',
  'I can see that the {thing} {fault}.',
  'Could you read me the number on the {thing}, please?',
  'I’ve put a note beside your {thing} so that my colleagues know.',
  'That will take about {number} hours, and then the {thing} is yours again.',
  'Thank you for your patience, {name}.',
  'It says here – and I am as surprised as you are – that the {thing} {fault}.',
];
const customer = [
  'Hello, my {thing} {fault} and I do not know what to do.',
  'I asked about the {thing} {number} days ago.',
  'My name is {name}, and it is about the {thing}.',
  'Well, the {thing} {fault}, and after that the {thing} {fault} too.',
  'Could somebody look at it this week?',
  'It’s the {number}th time that the {thing} {fault}.',
  'All right, that makes sense to me.',
];
const slots = {
  name: ['Anouk', 'Bertram', 'Chioma', 'Dariusz', 'Eun-ji', 'Félix', 'Gita', 'Hamza', 'Ines', 'Jürgen'],
  thing: [
    'kettle',
    'bicycle',
    'mortgage',
    'garden chair',
    'train pass',
    'sofa',
    'lamp',
    'passport',
    'boiler',
    'camera',
  ],
  fault: ['came broken', 'does not light up', 'was lost', 'smells of smoke', 'looks like a toy', 'went missing again'],
};

/** Writes `bytes` of call transcripts over `files` files, or as one file, with phrases and matches of patterns put in here and there. */
export function writeCorpus(path, { bytes, files, phrases, patterns }) {
  const random = seeded(23);
  const say = sayer(random, phrases, patterns);
  const paths = [];
  const size = bytes / files;
  for (let file = 0; file < files; file += 1) {
    const own = files === 1 ? path : join(path, String(Math.floor(file / 500)), `call-${file}.txt`);
    mkdirSync(dirname(own), { recursive: true });
    const target = openSync(own, 'w');
    for (let left = size * (files === 1 ? 1 : 0.5 + random()); left > 0; ) {
      left -= writeSync(target, transcript(random, say, Math.min(left, 5_000)));
    }
    closeSync(target);
    paths.push(own);
  }
  return paths;
}

function transcript(random, say, length) {
  let text = `Call ID: ${drawNumber(random, 1e5, 9e5)}\n\n`;
  for (let turn = 0; text.length < length; turn += 1) {
    const sentences = Array.from({ length: drawNumber(random, 1, 3) }, () => say(turn % 2 ? customer : agent));
    text += `${turn % 2 ? 'Customer' : 'Agent'}: ${sentences.join(' ')}\n`;
  }
  return `${text}\n`;
}

/** About one sentence in ten holds a phrase, one in fifty a match of a pattern, one in thirty a phrase with a letter too many. */
function sayer(random, phrases, patterns) {
  const fill = (_, slot) => (slot === 'number' ? drawNumber(random, 2, 29) : draw(random, slots[slot]));
  return (templates) => {
    const sentence = draw(random, templates).replace(/\{(\w+)\}/g, fill);
    const dice = random();
    if (dice < 0.1) return insert(random, sentence, inAnyCase(random, draw(random, phrases)));
    if (dice < 0.12) return insert(random, sentence, draw(random, patterns).example);
    if (dice < 0.15) return insert(random, sentence, `${draw(random, phrases)}x`);
    return sentence;
  };
}

function insert(random, sentence, words) {
  const all = sentence.split(' ');
  all.splice(drawNumber(random, 1, all.length - 1), 0, words);
  return all.join(' ');
}

function inAnyCase(random, phrase) {
  const dice = random();
  if (dice < 0.7) return phrase;
  return dice < 0.9 ? phrase[0].toUpperCase() + phrase.slice(1) : phrase.toUpperCase();
}
