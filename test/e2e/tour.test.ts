import { expect, onTestFinished, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { putOn } from '../demo/player.ts';
import { makeReady } from '../demo/stage.ts';
import { startRehearsal } from '../demo/rehearsal.ts';
import { fastRoutine } from '../demo/routine.ts';
import { screenplay } from '../demo/screenplay.ts';
import { tasks } from '../demo/tasks.ts';
import { found, givenPages } from './given-pages.ts';

const pages = givenPages();
const { notice, organizer } = wordsFor('nb');

test(
  'somebody of the staff does all five tasks of the tour, and is told so each time',
  { timeout: 120_000 },
  async () => {
    const rehearsal = await startRehearsal(fastRoutine);
    onTestFinished(rehearsal.stop);
    await makeReady(rehearsal.teams);
    const failures: unknown[] = [];
    const stop = putOn(rehearsal.teams, { scenes: screenplay, tasks }, (error) => failures.push(error));
    onTestFinished(stop);
    const { page, outside } = await pages.open(rehearsal, '');
    page.setDefaultTimeout(30_000);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const isTold = (words: string | undefined) =>
      page
        .getByRole('status')
        .filter({ hasText: words ?? '' })
        .waitFor();
    /** Unfolds somebody's line on the card, and answers. */
    const answers = async (name: string, answer: string) => {
      await page.getByRole('button', { name: organizer.answerFor(name) }).click();
      await page.locator('.ac-pushButton:visible', { hasText: answer }).click();
    };
    await page.getByRole('link', { name: 'Øv selv: fem korte oppgaver' }).click();

    await isTold('Oppgave 1 av 5');
    await press('Mer');
    await page.getByRole('menuitem', { name: 'Ta opp og transkriber' }).click();
    await page.getByRole('menuitem', { name: 'Stopp opptak' }).click();
    await isTold(tasks[0]?.praise);
    await page.screenshot({ path: pages.picture('tour-praise') });
    expect(await found(page.mainFrame())).toEqual([]);
    await press('Neste oppgave');

    await isTold('Oppgave 2 av 5');
    await press('Slipp inn');
    await answers('Deltaker på telefon', organizer.voice);
    await isTold(tasks[1]?.praise);
    await press('Neste oppgave');

    await isTold('Oppgave 3 av 5');
    await page.getByRole('textbox', { name: 'Skriv en melding' }).fill('Kan du slette meldingen din, Nils?');
    await page.keyboard.press('Enter');
    await isTold(tasks[2]?.praise);
    await press('Neste oppgave');

    await isTold('Oppgave 4 av 5');
    await page.getByRole('link', { name: notice.rejoin }).last().click();
    await isTold(tasks[3]?.praise);
    await press('Neste oppgave');

    await isTold('Oppgave 5 av 5');
    await answers('Amina', organizer.seen);
    await isTold('Du har gjort alle oppgavene');
    await page.screenshot({ path: pages.picture('tour-over') });
    expect(failures).toEqual([]);
    expect(outside).toEqual([]);
  },
);
