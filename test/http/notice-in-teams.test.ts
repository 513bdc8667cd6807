import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { givenServer } from './given-server.ts';

const server = await givenServer();
const browser: Browser = await launchBrowser();
afterAll(() => browser.close());

/** Where the world reaches the bot. */
const bot = 'https://motevakt.kommune.example';

/** Teams as far as a page inside it can see: it answers the first call, and hears the others. */
const teams = `<!doctype html><title>Teams</title>
<iframe src="${bot}/notice/end-soon?language=nn" width="400" height="300"></iframe>
<script>
const heard = [];
window.addEventListener('message', ({ data, source, origin }) => {
  heard.push(data.func);
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { dialog: { url: {} } } });
  const answers = { initialize: ['task', 'web', runtime, '2.0.0'], getContext: [{ theme: 'dark', locale: 'nn-no' }] };
  const args = answers[data.func];
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});
</script>`;

/** A page of a web site that shows the notification in a frame. */
async function framedBy(site: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(`${bot}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await fetch(server.url + pathname + search);
    await route.fulfill({ headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  });
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  await page.goto(`${site}/meeting`);
  return page;
}

test('inside Teams the notification says that it is there, follows the theme, and closes itself', async () => {
  const page = await framedBy('https://teams.microsoft.com', teams);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-theme="dark"]').waitFor();
  await frame.getByRole('button', { name: 'Lukk' }).click();
  await page.waitForFunction('heard.includes("tasks.completeTask")');
  const heard = await page.evaluate<readonly string[]>('heard');
  expect(heard[0]).toBe('initialize');
  expect(heard).toContain('appInitialization.success');
  await page.close();
});

test('no other site can show it in a frame', async () => {
  const page = await framedBy('https://evil.example', teams);
  await page.waitForLoadState('load');
  const [, frame] = page.frames();
  expect(await frame?.content()).not.toContain('/static/notice.js');
  await page.close();
});

test('outside Teams it is read, and has no button that would do nothing', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => void faults.push(error.message));
  await page.goto(`${server.url}/notice/end-soon?language=en`);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { includeHidden: true }).isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await page.close();
});
