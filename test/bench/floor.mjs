// What the bare work costs: one pass over the bytes, keyed on the first two words of each phrase, and a line for each find.
// node floor.mjs <phrases.json> <paths.json>
import { readFileSync, writeSync } from 'node:fs';

const [phrasesFile, pathsFile] = process.argv.slice(2);
const phrases = JSON.parse(readFileSync(phrasesFile, 'utf8')).map((phrase) => Buffer.from(phrase));
const paths = JSON.parse(readFileSync(pathsFile, 'utf8'));

const lower = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code >= 128) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});
const prime = 0x01000193;

/** Word, or two words with what parts them left out → the phrases that begin so. */
const starts = new Map();
for (const phrase of phrases) {
  let key = 0;
  let hash = 0;
  let words = 0;
  for (let at = 0; at <= phrase.length && words < 2; at += 1) {
    const code = at < phrase.length ? lower[phrase[at]] : 0;
    if (code !== 0) hash = Math.imul(hash ^ code, prime);
    else {
      words += 1;
      key = words === 1 ? hash : pairOf(key, hash);
      hash = 0;
    }
  }
  starts.set(key, [...(starts.get(key) ?? []), phrase]);
}

function pairOf(first, second) {
  return Math.imul(first, 31) ^ second ^ 1;
}

let out = '';
for (const path of paths) scan(path, readFileSync(path));
writeSync(1, out);

function scan(path, bytes) {
  let line = 1;
  let before = 0;
  let beforeAt = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    if (lower[bytes[at]] === 0) {
      if (bytes[at] === 10) line += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    for (let code = lower[bytes[at]]; code !== 0; code = at < bytes.length ? lower[bytes[at]] : 0) {
      hash = Math.imul(hash ^ code, prime);
      at += 1;
    }
    at -= 1;
    report(hash, start, path, bytes, line);
    if (beforeAt >= 0) report(pairOf(before, hash), beforeAt, path, bytes, line);
    before = hash;
    beforeAt = start;
  }
}

function report(key, at, path, bytes, line) {
  for (const phrase of starts.get(key) ?? []) {
    let same = 0;
    while (same < phrase.length && (lower[bytes[at + same]] || bytes[at + same]) === phrase[same]) same += 1;
    if (same < phrase.length || lower[bytes[at + same] ?? 0] !== 0) continue;
    out += `${path}:${line}: ${phrase}\n`;
    if (out.length > 65_536) {
      writeSync(1, out);
      out = '';
    }
  }
}
