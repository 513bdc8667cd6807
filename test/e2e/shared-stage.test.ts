import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { underWay } from './given-meeting.ts';
import { found, givenPages, pageIn, show } from './given-pages.ts';
import { givenService } from './given-service.ts';

const words = wordsFor('nb');
const { stage } = words.panel;

const pages = givenPages();

function shared(page: Page) {
  return page.locator('.shared iframe');
}

test('who leads shows the common checklist to all, a guest sees it in the languages present, and it dies with the meeting', async () => {
  await using given = await givenService();
  await underWay(given, 'ola', 'nils', 'amina');
  const leader = await pages.open(given, 'kari');
  await leader.page.getByRole('tab', { name: 'Panel' }).click();
  const panel = await pageIn(leader.page.locator('iframe[title=Panel]'));
  const press = panel.getByRole('button', { name: stage.share });
  await press.focus();
  await leader.page.keyboard.press('Enter');
  await panel.getByText(stage.shared).waitFor();
  const { page, asked, outside } = await pages.open(given, 'nils');
  await shared(page).waitFor();
  const seen = await pageIn(shared(page));
  const headings = ['nb', 'en'] as const;
  for (const language of headings) {
    await seen
      .locator(`main [lang=${language}]`, { hasText: wordsFor(language).checklist.step.screened.what })
      .waitFor();
  }
  expect(await seen.evaluate(() => document.body.textContent)).not.toMatch(/Kari|Ola|Nils|Amina/);
  expect(outside).toEqual([]);
  expect(asked.filter((url) => /eyJ/.test(url.split('#')[0] ?? ''))).toEqual([]);
  await page.screenshot({ path: pages.picture('stage-desktop') });
  for (const width of [1024, 390, 280]) {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await show(shared(page), { width, theme });
      await page.screenshot({
        path: pages.picture(`stage-${width}-${theme}`),
        clip: { x: 0, y: 0, width, height: 900 },
      });
      expect(await found(seen), `${width} ${theme}`).toEqual([]);
      expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  const address = await shared(page).getAttribute('src');
  await given.people.does('kari', { do: 'end' });
  await page.goto(`${given.teams.url}${address}`);
  await page.getByText(wordsFor('en').stage.over).waitFor();
});
