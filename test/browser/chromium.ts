import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const named = process.env['CHROMIUM_PATH'];

/** Where a Chromium is: where the environment says, else in a usual place; null for none. */
export const chromiumPath = (named === undefined ? usual : [named]).find((path) => existsSync(path)) ?? null;

// A report of skipped tests does not say why.
if (chromiumPath === null)
  console.warn('Tests in a browser are skipped: no Chromium. Install one, or name it in CHROMIUM_PATH.');

/** Starts it without its own errands on the network. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
