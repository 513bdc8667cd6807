import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { givenInvitations, invitationIn, joinBlock, told } from './given-invitations.ts';
import { givenPages } from './given-pages.ts';

const { invited } = wordsFor('nb');
const pages = givenPages();

test('the organizer sees what will be added before it is, and mends an invitation in the card', async () => {
  await using given = await givenInvitations();
  const { pen, people } = given;
  const content = `<html><body><p>Hei, dere er velkomne til en samtale.</p>${joinBlock}</body></html>`;
  const body = { contentType: 'html', content };
  const id = pen.add(invitationIn(given, 24, { body, sensitivity: 'normal', subject: 'Samtale om Selma' }));
  await people.until(() => told(given).length === 1);
  const { page } = await pages.open(given, 'kari');
  await page.getByText(invited.wrong).first().waitFor();
  await page.screenshot({ path: pages.picture('invitation') });
  await page.getByRole('button', { name: invited.mend['browser-join-explained'] }).first().click();
  await page.getByText(wordsFor('nb').joining).waitFor();
  await page.screenshot({ path: pages.picture('invitation-preview'), fullPage: true });
  await page.getByRole('button', { name: `${invited.doIt}: ${invited.mend['browser-join-explained']}` }).click();
  await people.until(
    () => told(given)[0]?.includes(wordsFor('nb').invitation['browser-join-explained'].wrong) === false,
  );
  await page.screenshot({ path: pages.picture('invitation-mended') });
  expect(pen.read(id)?.properties['body']).toMatchObject({ content: expect.stringContaining(wordsFor('nb').joining) });
});
