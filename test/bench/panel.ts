/**
 * How soon the side panel shows what is left in a meeting, from when its frame is asked for: `npm run bench:panel`. In a browser that
 * has kept nothing, each time anew, and with no host outside answering; for who leads, and for a guest's dialog.
 */
import type { Browser, Page } from 'playwright-core';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { wordsFor } from '../../src/language/words.ts';
import { launchBrowser } from '../browser.ts';
import { buildPanel } from '../build-panel.ts';
import { underWay } from '../e2e/given-meeting.ts';
import { placeOn, type Place } from '../e2e/place.ts';
import { onPostgresOfItsOwn } from '../store/own-postgres.ts';
import { least, median, printGoal } from './service/table.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
const { checklist } = wordsFor('nb');

/** Ways to the page: who, and what they press. */
const ways = [
  { name: 'the panel of who leads', person: 'kari', role: 'tab', press: 'Panel', frame: 'iframe[title=Panel]' },
  {
    name: 'the dialog of a guest',
    person: 'nils',
    role: 'button',
    press: checklist.openOwnView,
    frame: 'dialog iframe',
  },
] as const;

buildPanel();
await onPostgresOfItsOwn(async (url) => {
  await using place = await placeOn(url);
  const settings = config(place.environment);
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const service = await start(settings, { log: startLog('silent'), clock: place.clock });
  const browser = await launchBrowser();
  try {
    await underWay(place, 'ola', 'nils');
    for (const way of ways) {
      const found: Shown[] = [];
      // In turn: one after the other, the first to warm up
      for (let round = 0; round <= rounds; round += 1) found.push(await oneLook(browser, place, way));
      report(way.name, found.slice(1));
    }
  } finally {
    await browser.close();
    await service.stop();
  }
});

interface Shown {
  /** Milliseconds until it was painted. */
  readonly after: number;
  /** What was sent for it, as it was sent. */
  readonly bytes: number;
}

function report(name: string, found: readonly Shown[]): void {
  const times = found.map(({ after }) => after);
  const middle = median(times);
  const kilobytes = Math.ceil(median(found.map(({ bytes }) => bytes)) / 1000);
  const result = `${name}: median ${Math.round(middle)} ms, least ${Math.round(least(times))}, most ${Math.round(Math.max(...times))}`;
  printGoal('first useful paint: 1000 ms', result, middle <= 1000);
  printGoal('sent before it: 180 kB', `${name}: ${kilobytes} kB`, kilobytes <= 180);
}

async function oneLook(browser: Browser, { teams, service }: Place, way: (typeof ways)[number]): Promise<Shown> {
  const context = await browser.newContext({ locale: 'nb-NO' });
  try {
    // Whoever asks a host outside waits for ever.
    await context.route(
      (url) => !url.href.startsWith(teams.url),
      () => undefined,
    );
    await context.addInitScript(watchFirstPaint);
    const page = await context.newPage();
    await page.goto(`${teams.url}/?as=${way.person}`);
    await page.getByRole(way.role, { name: way.press }).last().click();
    return await shownIn(page, way.frame, service);
  } finally {
    await context.close();
  }
}

/** In each page: notes when the heading of what is left has been painted. */
function watchFirstPaint(): void {
  const seen = new MutationObserver(() => {
    if (document.querySelector('.page main h1') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('useful'), 0));
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function shownIn(page: Page, frame: string, service: string): Promise<Shown> {
  const inside = await (await page.locator(frame).elementHandle())?.contentFrame();
  if (inside === null || inside === undefined) throw new Error('there is no page in the frame');
  const handle = await inside.waitForFunction(() => performance.getEntriesByName('useful')[0]?.startTime);
  const after = Number(await handle.jsonValue());
  const asked = await inside.evaluate((until) => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return all.filter(({ startTime }) => startTime <= until).map(({ name }) => new URL(name).pathname);
  }, after);
  // As the service itself sends it: the local Teams unpacks what it hands on.
  const parts = asked.filter((path) => path.startsWith('/panel'));
  const sizes = await Promise.all(parts.map(async (path) => sizeOf(await fetch(service + path))));
  return { after, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function sizeOf(answer: Response): Promise<number> {
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}
