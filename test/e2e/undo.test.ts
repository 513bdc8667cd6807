import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { atRest, underWay } from './given-meeting.ts';
import { found, givenPages, pageIn, show } from './given-pages.ts';
import { givenService, type Given } from './given-service.ts';
import { evidence, recordOf } from './record.ts';
import { cardSays } from './seen.ts';

const words = wordsFor('nb');
const { undo } = words.panel;

const pages = givenPages();

async function openPanel(given: Pick<Given, 'teams'>, person: string) {
  const { page } = await pages.open(given, person);
  await page.getByRole('tab', { name: 'Panel' }).click();
  return { page, panel: await pageIn(page.locator('iframe[title=Panel]')) };
}

test('who leads takes back by the keyboard what was just pressed, and the card follows', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page, panel } = await openPanel(given, 'kari');
  const identify = panel.getByRole('button', { name: words.organizer.answerAbout('Nils', words.organizer.known) });
  await identify.focus();
  await page.keyboard.press('Enter');
  const pressed = `${words.organizer.known} (Nils)`;
  await panel
    .getByRole('status')
    .filter({ hasText: undo.noted(pressed) })
    .waitFor();
  await given.people.until(() => cardSays(given.meeting, 'kari').includes(words.people.identity.known));
  await page.screenshot({ path: pages.picture('undo-desktop') });
  const back = panel.getByRole('button', { name: undo.pressFor(pressed) }).first();
  await back.focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('status').filter({ hasText: undo.done }).waitFor();
  await identify.waitFor();
  expect(await panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await given.people.until(() => !cardSays(given.meeting, 'kari').includes(words.people.identity.known));
});

test('what was pressed on the card is taken back in the panel, and the record tells both', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  const { panel } = await openPanel(given, 'kari');
  await panel.getByRole('button', { name: words.organizer.introductionsHeld }).click();
  await panel
    .getByRole('button', { name: undo.pressFor(words.organizer.introductionsHeld) })
    .last()
    .click();
  await panel.getByText(undo.done).waitFor();
  await given.people.does('kari', { do: 'end' });
  await panel.getByRole('heading', { name: words.closing.title }).waitFor();
  await panel.getByText(new RegExp(`angret .*${undo.what.introductionsHeld}`)).waitFor();
});

test('a participant takes back that they sit screened', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  const own = wordsFor('nn');
  const { page, panel } = await openPanel(given, 'ola');
  const confirm = panel.getByRole('button', { name: own.checklist.confirmScreened, exact: true });
  await confirm.click();
  await panel.getByText(own.checklist.stepDone.screened).waitFor();
  const frame = page.locator('iframe[title=Panel]');
  for (const width of [390, 280]) {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await show(frame, { width, theme });
      await page.screenshot({
        path: pages.picture(`undo-${width}-${theme}`),
        clip: { x: 0, y: 0, width, height: 900 },
      });
      expect(await found(panel), `${width} ${theme}`).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await panel
    .getByRole('button', { name: own.panel.undo.pressFor(own.checklist.confirmScreened) })
    .last()
    .click();
  await confirm.waitFor();
  await given.people.until(() => !cardSays(given.meeting, 'ola').includes(own.checklist.stepDone.screened));
});

test.concurrent('a participant takes back on the card what they pressed there', async () => {
  await using given = await givenService();
  const { people } = given;
  await underWay(given, 'nils');
  await people.presses('nils', { type: 'screenedConfirmed' });
  await people.presses('nils', { type: 'undone' });
  await people.sees('nils', { type: 'screenedConfirmed' });
  await atRest(given);
  const record = await recordOf(given);
  expect(evidence(record, 'screened')).toMatchObject({ Nils: 'open' });
  expect(record.undone).toHaveLength(1);
});
