import type { Frame } from 'playwright-core';
import { pageIn, type GivenPages, type Opened } from './given-pages.ts';
import type { Given } from './given-service.ts';

/** Opens the panel in somebody's Teams. */
export async function openPanel(
  pages: Pick<GivenPages, 'open'>,
  given: Pick<Given, 'teams'>,
  person: string,
): Promise<Opened & { readonly panel: Frame }> {
  const opened = await pages.open(given, person);
  const { page } = opened;
  await page.getByRole('tab', { name: 'Panel' }).click();
  const panel = await pageIn(page.locator('iframe[title=Panel]'));
  await panel.waitForURL(/\/panel$/);
  return { ...opened, panel };
}
