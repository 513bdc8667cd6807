import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { stageSize } from '../../bot/teams/say/notify.ts';
import { languages } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
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
  await page.clock.install();
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

test('it leaves the keyboard where it was, does not say its title twice, and closes when it has been read', async () => {
  const page = await framedBy('https://teams.microsoft.com', `${teams}<textarea autofocus></textarea>`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Lukk' }).waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await page.keyboard.type('Hei og ');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.querySelector("textarea").value')).toBe('Hei og \n');
  const box = await frame.getByRole('heading').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(1);
  const isClosed = () => page.evaluate<boolean>('heard.includes("tasks.completeTask")');
  await frame.locator('p').hover();
  await page.clock.runFor(60_000);
  expect(await isClosed()).toBe(false);
  await page.locator('textarea').hover();
  await page.clock.runFor(19_000);
  expect(await isClosed()).toBe(false);
  await page.clock.runFor(2000);
  await page.waitForFunction('heard.includes("tasks.completeTask")');
  await page.close();
});

test('whatever is said on the stage fits in the window that is asked for', async () => {
  const page = await framedBy('https://teams.microsoft.com', teams);
  const { height, width } = stageSize;
  await page.evaluate(`Object.assign(document.querySelector('iframe'), { width: ${width}, height: ${height} })`);
  await page.frameLocator('iframe').getByRole('button').waitFor();
  const inside = page.frames().at(-1);
  for (const language of languages) {
    const { notification, notificationClose } = wordsFor(language);
    for (const [about, { text }] of Object.entries(notification)) {
      // In turn: it is one page
      const tall = await inside?.evaluate(
        ([said = '', close = '']) => {
          const [words, button] = [document.querySelector('p'), document.querySelector('button')];
          words?.replaceChildren(said);
          button?.replaceChildren(close);
          return document.documentElement.scrollHeight;
        },
        [text, notificationClose],
      );
      expect(tall, `${about} ${language}`).toBeLessThanOrEqual(Number(height));
    }
  }
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
