import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { wordsFor } from '../../src/language/words.ts';
import { launchBrowser } from '../browser.ts';
import { comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { cardSays } from './seen.ts';

const words = wordsFor('nb');

let browser: Browser;
let pictures: string;

beforeAll(async () => {
  browser = await launchBrowser();
  pictures = process.env['PICTURES'] ?? (await mkdtemp(join(tmpdir(), 'motevakt-panel-')));
});

afterAll(async () => {
  await browser.close();
  if (process.env['PICTURES'] === undefined) await rm(pictures, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly panel: Frame;
  /** Addresses outside this machine that were asked for. */
  readonly outside: readonly string[];
}

/** Opens the panel in somebody's Teams; an error on either page, or anything its policy forbids, fails the test. */
async function openPanel({ teams }: Pick<Given, 'teams'>, person: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  const problems: unknown[] = [];
  const outside: string[] = [];
  page.on('pageerror', (error) => problems.push(error));
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text()) && !/res\.cdn\.office\.net/.test(said.text()))
      problems.push(said.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(teams.url)) outside.push(request.url());
  });
  onTestFinished(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });
  await page.goto(`${teams.url}/?as=${person}`);
  await page.getByRole('tab', { name: 'Panel' }).click();
  await page.locator('iframe[title=Panel]').waitFor();
  const panel = page.frames().find((frame) => frame.url().endsWith('/panel'));
  if (panel === undefined) throw new Error('the panel is not there');
  return { page, panel, outside };
}

/** What axe finds wrong in the panel. */
async function found(panel: Frame): Promise<unknown> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    // The page has just been given it.
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    interface Axe {
      readonly run: (where: object) => Promise<{ readonly violations: readonly Violation[] }>;
    }
    // Fluent's marks at both ends of an open menu hand the keyboard on as soon as they have it.
    const { axe: looking } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await looking.run({ exclude: ['[data-tabster-dummy]'] });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
}

test('who leads identifies a guest in the panel by the keyboard alone, and card and panel agree', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils');
  const { page, panel, outside } = await openPanel(given, 'kari');
  await panel.getByRole('heading', { name: words.organizer.remains }).waitFor();
  const identify = panel.getByRole('button', { name: words.organizer.answerAbout('Nils', words.organizer.known) });
  await page.getByRole('tab', { name: 'Panel' }).focus();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await identify.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await panel.getByText(words.people.identity.known).waitFor();
  await given.people.until(() => cardSays(given.meeting, 'kari').includes(words.people.identity.known));
  // What was pressed is not there any more: the keyboard stays with the same person, and on no other button.
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('LI');
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('Nils');
  expect(outside).toEqual([]);
});

test('what happens in the meeting is seen in the panel, and the keyboard stays where it was', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils');
  const { panel } = await openPanel(given, 'kari');
  const more = panel.getByRole('button', { name: words.panel.moreFor('Nils') });
  await more.focus();
  for (const on of [false, true, false]) {
    // In turn: one after the other
    await given.people.does('ola', { do: 'camera', on });
  }
  await panel.getByText(words.people.camera.off).first().waitFor();
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await comesIn(given, 'amina');
  await panel.getByRole('button', { name: words.panel.moreFor('Amina') }).waitFor();
  // Most is left for her now, so she comes before him.
  await given.people.does('amina', { do: 'camera', on: false });
  await panel.locator('.people > li:first-child', { hasText: 'Amina' }).waitFor();
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await given.people.does('ola', { do: 'leave' });
  await panel.getByText(words.panel.gone('Ola Hansen')).waitFor();
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a participant sees their own steps, and what they press shows on their card', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  const { panel } = await openPanel(given, 'ola');
  const own = wordsFor('nn').checklist;
  await panel.getByRole('heading', { name: own.now }).waitFor();
  await panel.getByRole('button', { name: own.confirmScreened }).click();
  await panel.getByText(own.stepDone.screened).waitFor();
  await given.people.until(() => cardSays(given.meeting, 'ola').includes(own.stepDone.screened));
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('nn');
});

test('for whom Teams does not vouch there is the way to the card, and nothing of the meeting', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { panel } = await openPanel(given, 'nils');
  await panel.getByRole('heading', { name: words.panel.unknown.title }).waitFor();
  expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/Kari|Nils/);
});

test('a press that is refused is taken back kindly, and a line that broke mends itself', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openPanel(given, 'kari');
  const held = panel.getByRole('button', { name: words.organizer.introductionsHeld });
  await held.waitFor();
  await page.route('**/api/panel/press*', (route) => route.fulfill({ status: 409, json: { refusal: 'not-possible' } }));
  await held.click();
  await panel.getByText(words.refusal['not-possible']).waitFor();
  await held.waitFor();
  await page.unroute('**/api/panel/press*');
  await given.stop();
  await panel.getByText(words.panel.lost).waitFor();
  const settings = config(given.environment);
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const again = await start(settings, { log: startLog('silent'), clock: given.clock });
  onTestFinished(again.stop);
  await panel.getByText(words.panel.back).waitFor();
  await given.people.does('nils', { do: 'camera', on: false });
  await panel.getByText(words.people.camera.off).first().waitFor();
});

test('deleting asks first and leaves a receipt', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  await given.people.does('kari', { do: 'end' });
  const { panel } = await openPanel(given, 'kari');
  await panel.getByRole('button', { name: words.panel.delete }).click();
  await panel.getByRole('button', { name: words.panel.cancel }).click();
  await panel.getByRole('button', { name: words.panel.delete }).click();
  await panel.getByRole('button', { name: words.panel.deleteYes }).click();
  await panel.getByRole('heading', { name: words.panel.receipt.title }).waitFor();
});

test('axe finds nothing in light, dark and contrast, and it is whole at 280 pixels', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils', 'amina');
  const { page, panel } = await openPanel(given, 'kari');
  await panel.getByRole('heading', { name: words.organizer.remains }).waitFor();
  const frame = page.locator('iframe[title=Panel]');
  for (const width of [320, 280]) {
    for (const theme of ['default', 'dark', 'contrast']) {
      await frame.evaluate((element, wide) => {
        const { style } = element as HTMLElement;
        Object.assign(style, { position: 'fixed', inset: '0 auto auto 0', width: `${wide}px`, height: '900px' });
        Object.assign(style, { zIndex: '9' });
      }, width);
      await page.evaluate((name) => {
        const { contentWindow } = document.querySelector('iframe[title=Panel]') as HTMLIFrameElement;
        contentWindow?.postMessage({ func: 'themeChange', args: [name] }, location.origin);
      }, theme);
      const background = { default: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' }[theme];
      await panel.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector('.page') ?? document.body).backgroundColor === wanted,
        background,
      );
      await page.screenshot({
        path: join(pictures, `panel-${width}-${theme}.png`),
        clip: { x: 0, y: 0, width, height: 900 },
      });
      expect(await found(panel), `${width} ${theme}`).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await panel.getByRole('button', { name: words.panel.moreFor('Nils') }).click();
  const first = panel.getByRole('menuitem', { name: words.organizer.seen });
  await first.waitFor();
  expect((await first.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect(await first.evaluate((item) => item === document.activeElement)).toBe(true);
  await page.screenshot({ path: join(pictures, 'panel-menu.png'), clip: { x: 0, y: 0, width: 280, height: 900 } });
  expect(await found(panel)).toEqual([]);
});
