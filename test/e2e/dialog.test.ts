import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languageName, languages } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { underWay } from './given-meeting.ts';
import { found, givenPages, pageIn, show, type Opened } from './given-pages.ts';
import { givenService, type Given } from './given-service.ts';
import { cardSays } from './seen.ts';

const words = wordsFor('nb');
const { dialog, title } = words.panel;

const pages = givenPages();

/** Opens the panel as a dialog, from somebody's card. */
async function openDialog(
  given: Pick<Given, 'teams'>,
  person: string,
  press: string,
): Promise<Opened & { readonly panel: Frame }> {
  const opened = await pages.open(given, person);
  await opened.page.getByRole('button', { name: press }).last().click();
  return { ...opened, panel: await panelIn(opened.page) };
}

async function panelIn(page: Page): Promise<Frame> {
  return pageIn(page.locator(`dialog iframe[title=${title}]`));
}

test('a guest without account has their own steps in a dialog, and what they press shows on their card', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { panel, outside, asked } = await openDialog(given, 'nils', words.checklist.openOwnView);
  await panel.getByRole('heading', { name: words.checklist.now }).waitFor();
  await panel.getByRole('button', { name: words.checklist.confirmScreened }).click();
  await panel.getByText(words.checklist.stepDone.screened).waitFor();
  await given.people.until(() => cardSays(given.meeting, 'nils').includes(words.checklist.stepDone.screened));
  expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/Kari/);
  expect(outside).toEqual([]);
  // What proves who looks is in no address that anybody is asked for, and in no log.
  expect(asked.filter((url) => /eyJ/.test(url.split('#')[0] ?? ''))).toEqual([]);
  expect(given.log()).not.toMatch(/eyJ/);
});

test('a guest who reads English has their steps in English', async () => {
  await using given = await givenService();
  await underWay(given, 'amina');
  const own = wordsFor('en');
  const { panel } = await openDialog(given, 'amina', own.checklist.openOwnView);
  await panel.getByRole('heading', { name: own.checklist.now }).waitFor();
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('a guest chooses their language in the dialog, by the keyboard, and each is whole there', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openDialog(given, 'nils', words.checklist.openOwnView);
  await panel.getByRole('button', { name: words.checklist.language }).focus();
  await page.keyboard.press('Enter');
  const frame = page.locator('dialog iframe');
  for (const language of languages) {
    const own = wordsFor(language);
    // In turn: it is one page
    await panel.getByRole('button', { name: languageName(language), exact: true }).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: own.checklist.now }).waitFor();
    await panel.getByRole('status').filter({ hasText: own.personal.language.now }).waitFor();
    const told = await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(told).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    const held = panel.getByRole('button', { name: languageName(language), exact: true, pressed: true });
    expect(await held.evaluate((button) => button === document.activeElement)).toBe(true);
    const theme = language === 'uk' ? 'dark' : 'default';
    await show(frame, { width: 280, theme });
    await page.screenshot({
      path: pages.picture(`dialog-280-${language}`),
      clip: { x: 0, y: 0, width: 280, height: 900 },
    });
    expect(await found(panel), language).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  }
});

test('all that happens in the dialog of who has chosen Arabic is in Arabic, and no other language is loaded for it', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  await given.people.presses('nils', { type: 'languages' });
  await given.people.presses('nils', { type: 'languageChosen', with: { language: 'ar' } });
  const own = wordsFor('ar');
  await given.people.until(() => cardSays(given.meeting, 'nils').includes(own.checklist.now));
  const { page, panel, asked } = await openDialog(given, 'nils', own.checklist.openOwnView);
  await panel.getByRole('heading', { name: own.checklist.now }).waitFor();
  await page.screenshot({ path: pages.picture('dialog-arabic') });
  const confirm = panel.getByRole('button', { name: own.checklist.confirmScreened });
  await page.route('**/api/panel/press*', (route) => route.fulfill({ status: 409, json: { refusal: 'not-possible' } }));
  await confirm.click();
  await panel.getByRole('status').filter({ hasText: own.refusal['not-possible'] }).waitFor();
  await page.unroute('**/api/panel/press*');
  await confirm.click();
  await panel.getByText(own.panel.undo.noted(own.checklist.confirmScreened)).waitFor();
  await panel
    .getByRole('button', { name: own.panel.undo.pressFor(own.checklist.confirmScreened), exact: true })
    .first()
    .click();
  await panel.getByRole('status').filter({ hasText: own.panel.undo.done }).waitFor();
  await panel.evaluate(() => location.reload());
  await panel.getByRole('heading', { name: own.panel.dialog.again.title }).waitFor();
  expect(await panel.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await panel.getByRole('button', { name: own.panel.dialog.again.press }).click();
  const again = page.frameLocator(`dialog iframe[title=${title}]`);
  await again.getByRole('heading', { name: own.checklist.now }).waitFor();
  const loaded = asked.flatMap((url) => /\/panel\/assets\/([a-z]{2})-/.exec(url)?.[1] ?? []);
  expect(new Set(loaded)).toEqual(new Set(['ar']));
  await given.stop();
  await again.getByText(own.panel.lost).waitFor();
});

test('who leads has the overview in a dialog, by the keyboard alone', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page } = await pages.open(given, 'kari');
  await page.getByRole('button', { name: dialog.open }).focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog iframe').waitFor();
  const panel = await panelIn(page);
  const identify = panel.getByRole('button', { name: words.organizer.answerAbout('Nils', words.organizer.known) });
  await identify.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await identify.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await panel.getByText(words.people.identity.known).waitFor();
});

test('a dialog that is loaded again is opened anew by one press', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openDialog(given, 'nils', words.checklist.openOwnView);
  await panel.getByRole('heading', { name: words.checklist.now }).waitFor();
  await panel.evaluate(() => location.reload());
  await panel.getByRole('heading', { name: dialog.again.title }).waitFor();
  await page.screenshot({ path: pages.picture('dialog-again') });
  await panel.getByRole('button', { name: dialog.again.press }).click();
  const again = page.frameLocator(`dialog iframe[title=${title}]`);
  await again.getByRole('heading', { name: words.checklist.now }).waitFor();
});

test('a dialog is over when the meeting is', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openDialog(given, 'nils', words.checklist.openOwnView);
  await panel.getByRole('heading', { name: words.checklist.now }).waitFor();
  await given.people.does('kari', { do: 'end' });
  await panel.getByRole('button', { name: dialog.again.press }).click();
  await page.getByText(words.refusal['meeting-over']).waitFor();
});

test('axe finds nothing in a guest’s dialog, and it is whole on a phone and at 280 pixels', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openDialog(given, 'nils', words.checklist.openOwnView);
  await panel.getByRole('heading', { name: words.checklist.now }).waitFor();
  await page.screenshot({ path: pages.picture('dialog-desktop') });
  for (const width of [390, 280]) {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await show(page.locator('dialog iframe'), { width, theme });
      await page.screenshot({
        path: pages.picture(`dialog-${width}-${theme}`),
        clip: { x: 0, y: 0, width, height: 900 },
      });
      expect(await found(panel), `${width} ${theme}`).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
