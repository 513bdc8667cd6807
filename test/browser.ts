import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Root may not use the sandbox, as in most build machines; the rest keeps Chromium from calling home through a closed network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser: the one `CHROMIUM` names, Debian's when it is there, else the one that comes with npm. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args, headless: true });
}

let unpacked: Promise<string> | undefined;

/** The browser inside the npm package is unpacked into the temp folder once. */
function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return Promise.resolve(named);
  if (existsSync('/usr/bin/chromium')) return Promise.resolve('/usr/bin/chromium');
  return (unpacked ??= sparticuz.executablePath());
}
