import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { begins, comesIn, underWay } from './given-meeting.ts';
import { found, givenPages } from './given-pages.ts';
import { givenService, type Given } from './given-service.ts';

const pages = givenPages();
const { organizer, preparation } = wordsFor('nb');

/** A desk, a phone, and a desk enlarged four times. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 200 },
];
const themes = ['light', 'dark', 'contrast'];

/** Looks at a page in every theme and size. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    // In turn: it is one page
    await page.setViewportSize(size);
    for (const theme of themes) {
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      const where = `${name}-${size.width}-${theme}`;
      await page.screenshot({ path: pages.picture(where) });
      expect(await found(page.mainFrame()), where).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(size.width);
    }
  }
}

/** A notification follows the room into the dark. */
async function lookAtNotice(page: Page): Promise<void> {
  const notice = page.frames().find((one) => one.url().includes('/notice/'));
  if (notice === undefined) throw new Error('there is no notification');
  for (const [theme, named] of Object.entries({ light: 'default', dark: 'dark', contrast: 'contrast' })) {
    // In turn: it is one page
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    await notice.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, named);
    expect(await found(notice), theme).toEqual([]);
  }
}

test('axe finds nothing in the start page, in any theme, on a phone, or enlarged four times', async () => {
  await using given = await givenService();
  const { page } = await pages.open(given, 'nobody');
  await look(page, 'start');
});

test('axe finds nothing in what the organizer has before the meeting', async () => {
  await using given = await givenService();
  await given.meeting.installBot();
  const { page } = await pages.open(given, 'kari');
  await page.getByRole('tab', { name: 'Møtevakt' }).click();
  await page.getByRole('heading', { name: preparation.title }).waitFor();
  await look(page, 'preparation');
});

test('axe finds nothing in a meeting with all that can come up in it', async () => {
  await using given = await givenService();
  await allComesUp(given);
  const { page } = await pages.open(given, 'kari');
  await page.getByText(organizer.remains).waitFor();
  await page.getByRole('dialog').waitFor();
  await look(page, 'meeting');
  await lookAtNotice(page);
});

test('axe finds nothing in the list of participants', async () => {
  await using given = await givenService();
  await allComesUp(given);
  const { page } = await pages.open(given, 'kari');
  await page.getByRole('tab', { name: 'Personer' }).click();
  await look(page, 'people');
});

/** Somebody without camera, somebody in the lobby, and a recording. */
async function allComesUp(given: Given): Promise<void> {
  await underWay(given, 'nils');
  await comesIn(given, 'ola', { camera: false });
  await given.people.does('ola', { do: 'record' });
  await given.people.does('amina', { do: 'join' });
}

test('no two buttons on a card have the same name', async () => {
  await using given = await givenService();
  await given.meeting.installBot();
  await given.people.until(() => (given.meeting.seenBy('kari').personalChat ?? []).length > 0);
  await begins(given, 'nils', 'amina');
  const { page } = await pages.open(given, 'kari');
  for (const tab of ['Chat', 'Møtevakt']) {
    // In turn: one tab is open at a time
    await page.getByRole('tab', { name: tab }).click();
    const card = page.locator('.panel:visible .ac-adaptiveCard').last();
    await card.waitFor();
    const names = await card
      .locator('.ac-pushButton')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
