import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser.ts';
import type { Given } from './given-service.ts';

/** Somebody's Teams, in a browser. */
export interface Opened {
  readonly page: Page;
  /** Addresses outside this machine that were asked for. */
  readonly outside: readonly string[];
  /** Every address that was asked for. */
  readonly asked: readonly string[];
}

/** Pages in a browser that lives as long as a test file. */
export interface GivenPages {
  /** Opens somebody's Teams; an error on any page, or anything a page's policy forbids, fails the test. */
  readonly open: (given: Pick<Given, 'teams'>, person: string) => Promise<Opened>;
  /** Where a picture of this name is kept: in the folder `PICTURES` names, else for a moment. */
  readonly picture: (name: string) => string;
}

/** Sets it up for the tests of a file; it is at hand once a test runs. */
export function givenPages(): GivenPages {
  let browser: Browser;
  let pictures: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    pictures = process.env['PICTURES'] ?? (await mkdtemp(join(tmpdir(), 'motevakt-pages-')));
  });
  afterAll(async () => {
    await browser.close();
    if (process.env['PICTURES'] === undefined) await rm(pictures, { recursive: true, force: true });
  });
  return {
    picture: (name) => join(pictures, `${name}.png`),
    open: async ({ teams }, person) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(10_000);
      const problems: unknown[] = [];
      const asked: string[] = [];
      const outside: string[] = [];
      page.on('pageerror', (error) => problems.push(error));
      page.on('console', (said) => {
        if (/Content Security Policy/.test(said.text()) && !/res\.cdn\.office\.net/.test(said.text()))
          problems.push(said.text());
      });
      page.on('request', (request) => {
        asked.push(request.url());
        if (!request.url().startsWith(teams.url)) outside.push(request.url());
      });
      onTestFinished(async () => {
        await page.close();
        expect(problems).toEqual([]);
      });
      await page.goto(`${teams.url}/?as=${person}`);
      return { page, outside, asked };
    },
  };
}

/** The page inside a frame. */
export async function pageIn(frame: Locator): Promise<Frame> {
  const handle = await frame.elementHandle();
  const page = await handle?.contentFrame();
  if (page === null || page === undefined) throw new Error('there is no page in the frame');
  return page;
}

/** What axe finds wrong in a page. */
export async function found(page: Frame): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The page has just been given it.
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    interface Axe {
      readonly run: (where: object, how: object) => Promise<{ readonly violations: readonly Violation[] }>;
    }
    // Fluent's marks at both ends of an open menu hand the keyboard on as soon as they have it.
    const { axe: looking } = globalThis as unknown as { readonly axe: Axe };
    // What axe leaves out unless it is asked for.
    const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };
    const { violations } = await looking.run({ exclude: ['[data-tabster-dummy]'] }, { rules });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
}

/** The themes of Teams, and what is behind a page in each. */
const themes = { default: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' };

/** Shows the page of a frame in this width and theme, as Teams does. */
export async function show(
  frame: Locator,
  { width, theme }: { readonly width: number; readonly theme: keyof typeof themes },
): Promise<void> {
  await frame.evaluate(
    (element, [wide, name]) => {
      const { style, contentWindow } = element as HTMLIFrameElement;
      Object.assign(style, { position: 'fixed', inset: '0 auto auto 0', width: `${wide}px`, height: '900px' });
      Object.assign(style, { zIndex: '9' });
      contentWindow?.postMessage({ func: 'themeChange', args: [name] }, location.origin);
    },
    [width, theme] as const,
  );
  await (
    await pageIn(frame)
  ).waitForFunction(
    (wanted) => getComputedStyle(document.querySelector('.page') ?? document.body).backgroundColor === wanted,
    themes[theme],
  );
}
