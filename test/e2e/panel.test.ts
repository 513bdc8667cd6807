import { expect, onTestFinished, test } from 'vitest';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { comesIn, underWay } from './given-meeting.ts';
import { found, givenPages, show } from './given-pages.ts';
import { givenService } from './given-service.ts';
import { openPanel } from './open-panel.ts';
import { cardSays } from './seen.ts';

const words = wordsFor('nb');

const pages = givenPages();

test('who leads identifies a guest in the panel by the keyboard alone, and card and panel agree', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils');
  const { page, panel, outside } = await openPanel(pages, given, 'kari');
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
  const { panel } = await openPanel(pages, given, 'kari');
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
  const { panel } = await openPanel(pages, given, 'ola');
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
  const { panel } = await openPanel(pages, given, 'nils');
  await panel.getByRole('heading', { name: words.panel.unknown.title }).waitFor();
  expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/Kari|Nils/);
});

test('a press that is refused is taken back kindly, and a line that broke mends itself', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openPanel(pages, given, 'kari');
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

test('where nothing but a finding waits, nothing is said to be left; and the writer is told in their own panel', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  const { panel } = await openPanel(pages, given, 'kari');
  await panel.getByRole('button', { name: words.organizer.introductionsHeld, exact: true }).click();
  await panel.getByRole('button', { name: words.checklist.confirmScreened, exact: true }).click();
  await panel
    .getByRole('button', { name: words.organizer.answerAbout('Ola Hansen', words.organizer.confirmScreened) })
    .click();
  await panel.getByRole('heading', { name: words.organizer.nothingRemains }).waitFor();
  await given.people.does('ola', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` });
  await panel.getByRole('heading', { name: words.panel.look }).waitFor();
  const own = await openPanel(pages, given, 'ola');
  await own.panel.getByText(wordsFor('nn').notice.sensitiveDelete).waitFor();
  await own.panel.getByRole('heading', { name: wordsFor('nn').checklist.now }).waitFor();
  expect(await found(own.panel)).toEqual([]);
  await own.page.screenshot({ path: pages.picture('panel-written') });
});

test('deleting asks first and leaves a receipt', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  await given.people.does('kari', { do: 'end' });
  const { panel } = await openPanel(pages, given, 'kari');
  await panel.getByRole('button', { name: words.panel.delete }).click();
  await panel.getByRole('button', { name: words.panel.cancel }).click();
  await panel.getByRole('button', { name: words.panel.delete }).click();
  await panel.getByRole('button', { name: words.panel.deleteYes }).click();
  await panel.getByRole('heading', { name: words.panel.receipt.title }).waitFor();
});

test('axe finds nothing in light, dark and contrast, and it is whole at 280 pixels', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils', 'amina');
  const { page, panel } = await openPanel(pages, given, 'kari');
  await panel.getByRole('heading', { name: words.organizer.remains }).waitFor();
  const frame = page.locator('iframe[title=Panel]');
  for (const width of [320, 280]) {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await show(frame, { width, theme });
      await page.screenshot({
        path: pages.picture(`panel-${width}-${theme}`),
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
  await page.screenshot({ path: pages.picture('panel-menu'), clip: { x: 0, y: 0, width: 280, height: 900 } });
  expect(await found(panel)).toEqual([]);
});
