import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { inChat, listeningBot, type ListeningBot } from '../simulator/listening-bot.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { text } from '../simulator/wire/json.ts';

let browser: Browser;
let pictures: string;
let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;

beforeAll(async () => {
  browser = await launchBrowser();
  pictures = process.env['PICTURES'] ?? (await mkdtemp(join(tmpdir(), 'motevakt-pictures-')));
});

afterAll(async () => {
  await browser.close();
  if (process.env['PICTURES'] === undefined) await rm(pictures, { recursive: true, force: true });
});

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('There is no meeting.');
  meeting = first;
  await meeting.installBot();
  onTestFinished(async () => {
    await bot.stop();
    await teams.close();
  });
});

interface Look {
  readonly zone?: string;
  readonly narrow?: boolean;
  readonly dark?: boolean;
}

/** Opens the page as a person; an error on it fails the test. */
async function open(person: string, { narrow = false, dark = false, zone = 'Europe/Oslo' }: Look = {}): Promise<Page> {
  const viewport = narrow ? { width: 360, height: 740 } : { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light', timezoneId: zone });
  page.setDefaultTimeout(10_000);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  onTestFinished(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });
  await page.goto(`${teams.url}/${person === '' ? '' : `?as=${person}`}`);
  return page;
}

function picture(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}

/** The bot posts a card, or puts it in the place of another; the answer is the card's id. */
async function post(content: object, id?: string): Promise<string> {
  const conversation = `${teams.addresses.serviceUrl}v3/conversations/${meeting.chatId}/activities`;
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  const address = id === undefined ? conversation : `${conversation}/${id}`;
  const message = inChat(teams, meeting, { type: 'message', attachments });
  const { status, body } = await bot.ask(id === undefined ? 'POST' : 'PUT', address, message);
  expect(status).toBe(id === undefined ? 201 : 200);
  return text(body, 'id') ?? '';
}

test('the page lets one choose who to be, join, and write so that another window sees it', async () => {
  const chooser = await open('');
  await picture(chooser, 'chooser');
  await chooser
    .getByRole('link', { name: /Kari Nordmann/ })
    .first()
    .click();
  await chooser.getByRole('button', { name: 'Bli med nå' }).click();
  const ola = await open('ola', { dark: true });
  await ola.getByLabel('Kamera på når eg blir med').check();
  await ola.getByRole('button', { name: 'Bli med no' }).click();
  await ola.getByRole('textbox', { name: 'Skriv ei melding' }).fill('Hei, Kari!');
  await ola.keyboard.press('Enter');
  await chooser.getByText('Hei, Kari!').waitFor();
  expect(await chooser.locator('.tile').count()).toBe(2);
  const row = ola.locator('.message.mine');
  await row.getByRole('button', { name: 'Rediger' }).click();
  await row.getByRole('textbox').fill('Hei, alle!');
  await ola.keyboard.press('Enter');
  await chooser.getByText('Hei, alle!').waitFor();
  await row.getByRole('button', { name: 'Slett' }).click();
  await chooser.getByText('Denne meldingen er slettet.').waitFor();
  await ola.getByRole('button', { name: 'Angre' }).click();
  await chooser.getByText('Hei, alle!').waitFor();
  await ola.getByRole('button', { name: 'Meir', exact: true }).click();
  await ola.getByRole('menuitem', { name: 'Ta opp og transkriber' }).click();
  await ola.getByRole('menuitem', { name: 'Start opptak' }).click();
  await chooser.getByText('Opptak pågår').waitFor();
  await picture(chooser, 'kari');
  await picture(ola, 'ola-dark');
});

test('a menu stays open, and the focus in it, while others change what it holds', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  const more = kari.getByRole('button', { name: 'Mer', exact: true });
  await more.focus();
  await kari.keyboard.press('Enter');
  await kari.keyboard.press('Enter');
  await kari.keyboard.press('ArrowDown');
  expect(await kari.locator(':focus').textContent()).toBe('Start opptak');
  await meeting.do('kari', { do: 'transcribe' });
  await kari.getByRole('menuitem', { name: 'Stopp transkripsjon' }).waitFor();
  expect(await kari.locator(':focus').textContent()).toBe('Start opptak');
  await kari.keyboard.press('Enter');
  await kari.getByText('Opptak pågår').waitFor();
  expect(await more.getAttribute('aria-expanded')).toBe('false');
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('the meeting options let everybody past the lobby', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  for (const name of ['Mer', 'Møtealternativer', 'Hvem slipper forbi lobbyen?', 'Alle']) {
    // In turn: one opens the next
    await kari.locator('.menu').getByText(name, { exact: true }).click();
  }
  await teams.until(() => meeting.seenBy('kari').meeting.lobby === 'everyone');
  await meeting.do('nils', { do: 'join' });
  expect(meeting.seenBy('nils').where).toBe('inside');
});

test('the page tells the time of Norway, whatever the zone of the machine', async () => {
  meeting.schedule(new Date('2026-03-02T09:00:00Z'), new Date('2026-03-02T10:00:00Z'));
  const kari = await open('kari', { zone: 'America/Los_Angeles' });
  await kari.getByText('10.00–11.00 · Møtet har ikke startet').waitFor();
});

test('the page keeps an anonymous parent in the lobby until somebody lets them in', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const amina = await open('amina');
  await amina.getByRole('button', { name: 'Join now' }).click();
  await amina.getByText('You are in the lobby').waitFor();
  const kari = await open('kari', { narrow: true });
  await kari.getByRole('tab', { name: 'Personer' }).click();
  await kari.getByRole('button', { name: 'Slipp inn' }).click();
  await amina.getByRole('button', { name: 'Turn camera on' }).click();
  await kari.getByTitle('Kamera på').nth(1).waitFor();
  await picture(amina, 'amina');
  await picture(kari, 'kari-people-360');
});

const choices = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Sjekkliste for møtet', size: 'Large', weight: 'Bolder', style: 'heading', wrap: true },
    { type: 'TextBlock', text: 'Vis **legitimasjon** når noen ber om det.', wrap: true, isSubtle: true },
    { type: 'Container', style: 'attention', items: [{ type: 'TextBlock', text: 'Opptak pågår', wrap: true }] },
    { type: 'TextBlock', id: 'more', text: 'Mer om rutinen', isVisible: false, wrap: true },
    { type: 'Input.Text', id: 'note', label: 'Kommentar' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Jeg sitter skjermet', verb: 'screened', style: 'positive', data: { v: 1 } },
    { type: 'Action.ToggleVisibility', title: 'Vis mer', targetElements: ['more'] },
    {
      type: 'Action.ShowCard',
      title: 'Flere valg',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'TextBlock', text: 'Flere valg her', wrap: true }],
        actions: [{ type: 'Action.Submit', title: 'Hjelp', data: { msteams: { type: 'imBack', value: 'hjelp' } } }],
      },
    },
  ],
};

test('the page presses the real buttons of a card and shows the answer at the card', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  await post(choices);
  await kari.getByRole('button', { name: 'Vis mer' }).click();
  await kari.getByText('Mer om rutinen').waitFor();
  await kari.getByLabel('Kommentar').fill('Alene på kontoret');
  await kari.getByRole('button', { name: 'Jeg sitter skjermet' }).click();
  await kari.getByText('Takk', { exact: true }).waitFor();
  const [pressed] = bot.activities('adaptiveCard/action');
  expect(pressed).toMatchObject({
    value: { action: { verb: 'screened', data: { v: 1, note: 'Alene på kontoret' } } },
  });
  await kari.getByRole('button', { name: 'Flere valg' }).click();
  await kari.getByRole('button', { name: 'Hjelp' }).click();
  await teams.until(() => bot.activities('message').some((one) => text(one, 'text')?.includes('hjelp') === true));
  await picture(kari, 'card');
  await kari.getByRole('button', { name: 'Bytt tema: lyst, mørkt eller kontrast' }).click();
  await picture(kari, 'card-dark');
  await kari.setViewportSize({ width: 360, height: 740 });
  await picture(kari, 'card-360-dark');
});

/** A card with a fold in which something is chosen; its heading changes. */
function foldedCard(heading: string): object {
  const choice = (title: string) => ({ title, value: title.toLowerCase() });
  const who = { type: 'Input.ChoiceSet', id: 'who', label: 'Hvem', choices: ['Nils', 'Amina'].map(choice) };
  const save = { type: 'Action.Execute', title: 'Lagre', verb: 'save' };
  const items = [who, { type: 'ActionSet', actions: [save] }];
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: heading, size: 'Large', weight: 'Bolder', style: 'heading', wrap: true },
      ...Array.from({ length: 20 }, () => ({ type: 'TextBlock', text: 'Noe annet', wrap: true })),
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.ToggleVisibility', title: 'Andre svar', targetElements: ['other'] }],
      },
      { type: 'Container', id: 'other', isVisible: false, items },
    ],
  };
}

test('an open fold, what is chosen in it, and the focus outlast fifty changes of the card', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  const id = await post(foldedCard('Versjon 0'));
  const fold = kari.getByRole('button', { name: 'Andre svar' });
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => isInSight(kari, 'Lagre')).toBe(true);
  await kari.getByLabel('Hvem', { exact: true }).selectOption('Amina');
  await kari.getByRole('button', { name: 'Lagre' }).focus();
  for (let version = 1; version <= 50; version += 1) {
    // In turn: one version replaces the other
    await post(foldedCard(`Versjon ${version}`), id);
  }
  await kari.getByRole('heading', { name: 'Versjon 50' }).waitFor();
  expect(await kari.locator(':focus').textContent()).toBe('Lagre');
  expect(await kari.getByLabel('Hvem', { exact: true }).inputValue()).toBe('amina');
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  expect(await isInSight(kari, 'Lagre')).toBe(true);
});

test('a list of choices in use is not taken away; the card changes when something is chosen', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  const id = await post(foldedCard('Versjon 1'));
  await kari.getByRole('button', { name: 'Andre svar' }).click();
  const list = kari.getByLabel('Hvem', { exact: true });
  await list.focus();
  await list.evaluate((element) => element.setAttribute('data-mine', ''));
  await post(foldedCard('Versjon 2'), id);
  await meeting.do('kari', { do: 'write', text: 'Etter at kortet er endret' });
  await kari.getByText('Etter at kortet er endret').waitFor();
  expect(await list.getAttribute('data-mine')).toBe('');
  await list.selectOption('Nils');
  await kari.getByRole('heading', { name: 'Versjon 2' }).waitFor();
  expect(await list.inputValue()).toBe('nils');
  expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
});

/** Whether a button can be seen whole in the chat. */
function isInSight(page: Page, name: string): Promise<boolean> {
  return page.getByRole('button', { name }).evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    const list = button.closest('.messages')?.getBoundingClientRect();
    return list !== undefined && top >= list.top && bottom <= list.bottom;
  });
}

test('the page shows a notification on top of the meeting until it is closed', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const kari = await open('kari');
  const surface = {
    surface: 'meetingStage',
    contentType: 'task',
    content: { value: { height: '200', width: '400', title: 'Møtevakt', url: `${bot.url}/notice/recording` } },
  };
  const value = { recipients: [meeting.addressOf('kari')], surfaces: [surface] };
  const where = `${teams.addresses.serviceUrl}v1/meetings/${meeting.meetingId}/notification`;
  await bot.ask('POST', where, { type: 'targetedMeetingNotification', value });
  const dialog = kari.getByRole('dialog', { name: 'Møtevakt' });
  await dialog.waitFor();
  await picture(kari, 'notification');
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('the page of somebody who dials in is a phone, and nothing more', async () => {
  await meeting.do('kari', { do: 'join', camera: true });
  const caller = await open('caller', { narrow: true });
  await caller.getByRole('button', { name: 'Ring inn i møtet' }).click();
  await caller.getByText('Ringer …').waitFor();
  await meeting.do('kari', { do: 'admit', person: 'caller' });
  await caller.getByText('I samtale').waitFor();
  await picture(caller, 'caller-360');
  await caller.getByRole('button', { name: 'Legg på' }).click();
  await caller.getByText('Innringing').waitFor();
});
