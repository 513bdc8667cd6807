import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { day } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { begins, underWay } from './given-meeting.ts';
import { found, givenPages, show } from './given-pages.ts';
import { givenService, type Given } from './given-service.ts';
import { openPanel } from './open-panel.ts';

const words = wordsFor('nb');
const { panel: own, people } = words;

const pages = givenPages();

const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

/** Fifty changes, one after the other, each of them seen in the panel. */
async function fifty(given: Pick<Given, 'people'>, row: Locator): Promise<void> {
  for (let count = 0; count < 50; count += 1) {
    const on = count % 2 === 1;
    // In turn: one after the other
    await given.people.does('ola', { do: 'camera', on });
    await row.getByText(on ? people.camera.on : people.camera.off).waitFor();
  }
}

test('an open menu and what has the keyboard in it stay through fifty updates', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils');
  const { page, panel } = await openPanel(pages, given, 'kari');
  await panel.getByRole('button', { name: own.moreFor('Nils') }).click();
  const item = panel.getByRole('menuitem', { name: words.organizer.failed });
  await panel.getByRole('menuitem').first().waitFor();
  while (!(await isFocused(item))) await page.keyboard.press('ArrowDown');
  await fifty(given, panel.locator('li[data-row]', { hasText: 'Ola Hansen' }));
  expect(await isFocused(item)).toBe(true);
  await page.keyboard.press('Enter');
  await panel.getByText(own.notIdentified.advice).waitFor();
  await page.screenshot({ path: pages.picture('panel-not-identified') });
});

test('an open fold, a question that was asked, and a name half typed stay through fifty updates', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils');
  const { page, panel } = await openPanel(pages, given, 'kari');
  const fold = panel.getByRole('button', { name: words.checklist.language });
  await fold.click();
  await panel.getByRole('button', { name: words.organizer.stop }).click();
  const field = panel.getByRole('textbox', { name: words.organizer.watchLabel });
  await field.pressSequentially('Sol');
  await fifty(given, panel.locator('li[data-row]', { hasText: 'Ola Hansen' }));
  expect(await isFocused(field)).toBe(true);
  await page.keyboard.type('veig');
  expect(await field.inputValue()).toBe('Solveig');
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await panel.getByText(own.stopAsk).waitFor();
});

test('who waits in the lobby is told with where they are from, and how that is known', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  for (const person of ['lise', 'amina', 'caller']) {
    // In turn: one after the other
    await given.people.does(person, { do: 'join', camera: false });
  }
  const { page, panel } = await openPanel(pages, given, 'kari');
  const lobby = panel.getByRole('region', { name: own.lobby });
  const waiting = (name: RegExp) => lobby.getByRole('listitem').filter({ hasText: name });
  await waiting(/Lise Berg/)
    .getByText(own.belongsTo('nabokommune.example'))
    .waitFor();
  await waiting(/Amina/).getByText(own.belongs.anonymous).waitFor();
  await waiting(/telefon/i)
    .getByText(own.belongs.phone)
    .waitFor();
  await show(page.locator('iframe[title=Panel]'), { width: 280, theme: 'default' });
  await page.screenshot({ path: pages.picture('panel-lobby'), clip: { x: 0, y: 0, width: 280, height: 900 } });
  expect(await found(panel)).toEqual([]);
  await given.people.does('kari', { do: 'admit', person: 'lise' });
  await panel
    .locator('.people > li', { hasText: 'Lise Berg' })
    .getByText(own.belongsTo('nabokommune.example'))
    .waitFor();
});

test('before the meeting who leads ticks what is prepared, and after it reads the record, whole at 280 pixels', async () => {
  await using given = await givenService();
  await given.meeting.installBot();
  await given.people.until(() => (given.meeting.seenBy('kari').personalChat ?? []).length > 0);
  const { page, panel } = await openPanel(pages, given, 'kari');
  const frame = page.locator('iframe[title=Panel]');
  await panel.getByRole('heading', { name: words.preparation.title }).waitFor();
  await panel.getByText(new RegExp(day(given.clock(), 'nb'))).waitFor();
  const [point] = Object.values(words.preparation.clause);
  const box = panel.getByRole('checkbox', { name: point?.what ?? '' });
  await box.focus();
  await page.keyboard.press('Space');
  await panel.getByText(words.preparation.done(1, 8)).waitFor();
  expect(await isFocused(box)).toBe(true);
  await look(frame, { page, panel, name: 'panel-before' });
  await begins(given, 'ola', 'nils');
  await given.people.does('kari', { do: 'end' });
  await panel.getByRole('heading', { name: own.record }).waitFor();
  // Nothing is left to pause or to end.
  await panel.getByRole('heading', { name: words.personal.commandTitle.delete, exact: true }).waitFor();
  await look(frame, { page, panel, name: 'panel-after' });
});

interface Looking extends Pick<Awaited<ReturnType<typeof openPanel>>, 'page' | 'panel'> {
  readonly name: string;
}

/** Axe finds nothing at 280 pixels, in any theme, and nothing is cut off. */
async function look(frame: Locator, { page, panel, name }: Looking): Promise<void> {
  for (const theme of ['default', 'dark', 'contrast'] as const) {
    // In turn: it is one page
    await show(frame, { width: 280, theme });
    const clip = { x: 0, y: 0, width: 280, height: 900 };
    await page.screenshot({ path: pages.picture(`${name}-${theme}`), clip });
    expect(await found(panel), `${name} ${theme}`).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  }
}
