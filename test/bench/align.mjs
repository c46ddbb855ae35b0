// Measures align and its page on 50,000 statements: `npm run -s build && node test/bench/align.mjs [statements] [folder]`.
// With a Chromium (CHROMIUM_PATH, or /usr/bin/chromium) also how long the page takes to open, and a cell of it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runOnce } from './measure.mjs';
import { draw, drawNumber, seeded } from './random.mjs';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const statements = Number(process.argv[2] ?? 50_000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'onevoice-align-bench-'));

/** Things with a window each: a promise, and sentences that keep or break it. */
const things = 'kettle lamp sofa boiler camera bicycle mower heater fridge piano stove drill'.split(' ');
const channels = { ads: 'marketing', macros: 'service', calls: 'service', chats: 'service' };

writeCorpus();
const html = join(folder, 'page.html');
for (const [name, args] of [
  ['pretty', []],
  ['json', ['-f', 'json', '-o', 'sums.json']],
  ['html', ['-f', 'html', '-o', 'page.html']],
]) {
  const { milliseconds, peak } = await runOnce({
    command: process.execPath,
    args: [bin, 'align', '-q', ...args],
    cwd: folder,
    env: { NO_COLOR: '1' },
  });
  console.log(`align --format ${name}: ${(milliseconds / 1000).toFixed(1)} s, ${Math.round(peak ?? 0)} MiB at most`);
}
const megabytes = (path) => (statSync(path).size / 2 ** 20).toFixed(2);
console.log(`JSON ${megabytes(join(folder, 'sums.json'))} MiB, page ${megabytes(html)} MiB`);
await openPage();
if (process.argv[3] === undefined) rmSync(folder, { recursive: true, force: true });

function writeCorpus() {
  const random = seeded(29);
  mkdirSync(folder, { recursive: true });
  const promises = things.map(
    (thing) =>
      `  ${thing}-window:\n    promise: Return any ${thing} within 30 days.\n    about: ${thing}\n    terms: { window: at least 30 days }\n`,
  );
  const globs = Object.entries(channels).map(([name, side]) => `  ${name}: { files: "${name}/**", side: ${side} }\n`);
  writeFileSync(
    join(folder, 'onevoice.yaml'),
    `brand: Fernhill\nchannels:\n${globs.join('')}promises:\n${promises.join('')}`,
  );
  const perFile = 10;
  const say = () => {
    const days = draw(random, [30, 30, 30, 30, 14, 60]);
    return `You can return the ${draw(random, things)} within ${days} days, number ${drawNumber(random, 1, 1e6)}.`;
  };
  for (let file = 0; file * perFile < statements; file += 1) {
    const channel = draw(random, ['ads', 'macros', 'calls', 'calls', 'calls', 'chats', 'chats']);
    const isCall = channel === 'calls' || channel === 'chats';
    const turns = Array.from({ length: perFile }, () =>
      isCall ? `Customer: And what about that?\nAgent: ${say()}` : say(),
    );
    const own = join(folder, channel, String(file % 50));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `${file}.${isCall ? 'txt' : 'md'}`), `${turns.join(isCall ? '\n' : '\n\n')}\n`);
  }
}

async function openPage() {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return console.log('No Chromium: the page was not opened.');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const begun = performance.now();
  await page.goto(pathToFileURL(html).href);
  const loaded = performance.now() - begun;
  const cell = page.locator('td a').first();
  const target = await cell.getAttribute('href');
  await cell.focus();
  const pressed = performance.now();
  await page.keyboard.press('Enter');
  await page
    .locator(`[id="${target.slice(1)}"] li`)
    .first()
    .waitFor({ state: 'visible' });
  const opened = performance.now() - pressed;
  const nodes = await page.evaluate('document.querySelectorAll("*").length');
  console.log(`page: loaded in ${Math.round(loaded)} ms, a cell opened in ${Math.round(opened)} ms, ${nodes} elements`);
  await browser.close();
}
