import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSums, noSums, pictureOf, sumOf, trendOf } from '../../src/align.ts';
import type { Fact } from '../../src/model/fact.ts';
import { write } from '../../src/reporters/align/html.ts';
import { brand, fileOf, statement } from '../align/messages.ts';
import { chromiumPath, startChromium } from './chromium.ts';

const evil =
  '</title></q><script>document.title="run"</script><img src=x onerror="document.title=1">\u202eevif\u202c @import url(x)';

/** Two channels that keep and break two promises, a conflict, tone, months; `text` stands in every place a message fills. */
function pageOf(text: string): string {
  const fact = (file: string, said: string, size: number): Fact => ({
    ...{ key: 'price|potting|', kind: 'price', thing: `potting ${text}`, file, line: 1, column: 1 },
    value: { said: `${said} ${text}`, least: size, most: size, unit: 'dollar', currency: 'USD', per: null },
    ...{ quote: `Potting is ${said}. ${text}`, speaker: text, time: 61, heading: text, unit: null, record: false },
  });
  const files = ['ads', 'calls'].flatMap((channel) =>
    Array.from({ length: 6 }, (_, at) => {
      const verdict = channel === 'calls' && at > 1 ? 'breaks' : 'keeps';
      const said = { line: at + 1, quote: `${text} within ${at} days`, reason: text, speaker: text };
      const file = `${channel}/${text.slice(0, 40)}${at}.md`;
      return fileOf({
        ...{ channel, file, month: `2026-0${at + 1}`, tone: { warmth: { sum: -1, of: 900 } } },
        statements: [statement('returns', verdict, said), statement('delivery', 'keeps', said)],
        facts: at === 0 ? [fact(file, channel === 'ads' ? '$4' : '$7', channel === 'ads' ? 4 : 7)] : [],
      });
    }),
  );
  const about = brand({ brand: `Fernhill ${text}` });
  const sums = files.map(sumOf).reduce(addSums, noSums);
  const picture = pictureOf(sums, about);
  const before = pictureOf(files.slice(0, 8).map(sumOf).reduce(addSums, noSums), about);
  const trend = trendOf(before, picture);
  return write({ picture, sums, trend, color: false, width: 80, version: '0.0.0' });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(chromiumPath === null)('the page of align in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onevoice-page-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page from the disk; `asked` collects what it asks for, `said` what the browser says of it. */
  async function open(html: string, options: BrowserContextOptions = {}) {
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const url = pathToFileURL(path).href;
    await page.goto(url);
    return { page, asked, said, url };
  }

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe);
    const { violations: found } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it('asks for nothing but itself, and the browser has no complaint', async () => {
    const { asked, said, url } = await open(pageOf('plain'));
    expect(asked).toEqual([url]);
    expect(said).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in %s, folded or unfolded',
    async (colorScheme) => {
      const { page } = await open(pageOf('plain'), { colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      expect(await violations(page)).toEqual([]);
    },
  );

  it('fits a narrow screen: tables scroll, the page does not', async () => {
    const { page } = await open(pageOf('plain'), { viewport: { width: 400, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    expect(await violations(page)).toEqual([]);
  });

  it('leads by Tab and Enter from every cell to its quotes, unfolded', async () => {
    const { page } = await open(pageOf('plain'));
    const cells = await page.locator('td a').count();
    expect(cells).toBe(4);
    const reached = new Set<string>();
    for (let tab = 0; tab < 40 && reached.size < cells; tab += 1) {
      await page.keyboard.press('Tab');
      const target = await page.evaluate('document.activeElement.closest("td") && document.activeElement.hash');
      if (typeof target !== 'string' || reached.has(target)) continue;
      await page.keyboard.press('Enter');
      const quotes = page.locator(`[id="${target.slice(1)}"]`);
      await quotes.locator('li').first().waitFor({ state: 'visible' });
      reached.add(target);
      await page.locator(`td a[href="${target}"]`).focus();
    }
    expect(reached.size).toBe(cells);
  });

  it('unfolds by Enter on a heading of evidence', async () => {
    const { page } = await open(pageOf('plain'));
    const first = page.locator('summary').first();
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details li').first().isVisible()).toBe(true);
  });

  it('prints all that is folded', async () => {
    const { page } = await open(pageOf('plain'));
    const hidden = () => page.locator('details li').evaluateAll((all) => all.filter((each) => !each.checkVisibility()));
    expect((await hidden()).length).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden()).toEqual([]);
  });

  it('shows hostile words of messages as words', async () => {
    const { page, asked, url } = await open(pageOf(evil));
    expect(await page.title()).toMatch(/^Fernhill <\/title>/);
    expect(await page.locator('script, img, iframe, link, [onerror]').count()).toBe(0);
    expect(await page.locator('body').textContent()).toContain('[U+202E]evif');
    expect(asked).toEqual([url]);
    expect(await violations(page)).toEqual([]);
  });
});
