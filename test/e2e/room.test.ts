import { expect, onTestFinished, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { putOn } from '../demo/player.ts';
import { makeReady } from '../demo/stage.ts';
import { startRehearsal } from '../demo/rehearsal.ts';
import { fastRoutine } from '../demo/routine.ts';
import { screenplay } from '../demo/screenplay.ts';
import { tasks } from '../demo/tasks.ts';
import { comesIn, underWay } from './given-meeting.ts';
import { givenPages } from './given-pages.ts';
import { givenService } from './given-service.ts';
import { toldToAll } from './seen.ts';

const pages = givenPages();
const { notice, organizer, personal, preparation, record } = wordsFor('nb');

test('the organizer adds Møtevakt under «Apper», sees it among the participants, and removes it', async () => {
  await using given = await givenService();
  const { page } = await pages.open(given, 'kari');
  await page.getByRole('button', { name: 'Apper' }).click();
  await page.getByRole('menuitem', { name: 'Legg til Møtevakt' }).click();
  await given.people.until(() => (given.meeting.seenBy('kari').personalChat ?? []).length > 0);
  await page.getByRole('button', { name: 'Bli med nå' }).click();
  await page.getByRole('tab', { name: 'Personer (2)' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Møtevakt' }).getByText('Mikrofon av').waitFor();
  await page.screenshot({ path: pages.picture('room-participants') });
  await page.getByRole('button', { name: 'Apper' }).click();
  await page.getByRole('menuitem', { name: 'Fjern Møtevakt' }).click();
  await page.getByRole('tab', { name: 'Personer (1)' }).waitFor();
});

test('who leaves too early is back with one press, and nobody asks the internet', async () => {
  await using given = await givenService({ routine: { timings: { organizerGoneGrace: 0 } } });
  await underWay(given, 'nils');
  const { page, outside } = await pages.open(given, 'kari');
  await page.getByRole('button', { name: 'Forlat' }).click();
  await page.getByRole('link', { name: notice.rejoin }).last().click();
  await page.getByRole('button', { name: 'Forlat' }).waitFor();
  expect(given.meeting.seenBy('kari').where).toBe('inside');
  expect(outside).toEqual([]);
});

test('what the bot writes to somebody alone is shown: at once outside the meeting, on top of it inside', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  const { page } = await pages.open(given, 'kari');
  // What is there already when the page opens is no news.
  await page.getByRole('button', { name: 'Forlat' }).waitFor();
  await given.people.does('kari', { do: 'write-to-bot', text: 'status' });
  await page.getByRole('status').getByRole('button', { name: 'Vis' }).click();
  await page.getByRole('heading', { name: personal.status.title }).waitFor();
  await page.getByRole('button', { name: 'Avslutt for alle' }).click();
  await page.getByRole('heading', { name: record.title }).waitFor();
  await page.screenshot({ path: pages.picture('room-record') });
});

test(
  'whoever takes over before the meeting plays has all of it, with Møtevakt in it',
  { timeout: 90_000 },
  async () => {
    const rehearsal = await startRehearsal(fastRoutine);
    onTestFinished(rehearsal.stop);
    await makeReady(rehearsal.teams);
    putOn(rehearsal.teams, { scenes: screenplay, tasks }, (error) => {
      throw error;
    });
    const { page } = await pages.open(rehearsal, 'kari');
    await page.getByRole('button', { name: 'Stopp, jeg overtar' }).click();
    await page.getByRole('heading', { name: preparation.title }).waitFor();
    await page.getByRole('button', { name: 'Bli med nå' }).click();
    await page.getByRole('heading', { name: organizer.remains }).waitFor();
  },
);

test('what lay on top of a meeting is gone with it, and does not cover the next', async () => {
  await using given = await givenService();
  await underWay(given, 'ola');
  await given.people.does('ola', { do: 'record' });
  const { page, outside } = await pages.open(given, 'kari');
  await page.getByRole('dialog').waitFor();
  await given.people.until(() => toldToAll(given.meeting, 'kari').length > 0);
  await page.getByRole('button', { name: 'Avslutt for alle' }).click();
  await page.getByRole('button', { name: 'Bli med på nytt' }).click();
  await comesIn(given, 'ola');
  await page.getByRole('tab', { name: 'Personer' }).waitFor();
  await page.locator('.tile').nth(1).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(outside).toEqual([]);
});
