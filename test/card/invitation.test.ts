import { expect, test } from 'vitest';
import { invitationCard } from '../../src/card/invitation.ts';
import { preparationCard } from '../../src/card/preparation.ts';
import { completeLanguages } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { everyReading } from './invitations.ts';
import { outline } from './parts.ts';
import { seen, upcoming } from './states.ts';
import { kari } from './told.ts';

test.each(completeLanguages)('the organizer reads how an invitation stands, in %s', (language) => {
  const cards = everyReading(language).map(([name, reading]) => [name, ...outline(invitationCard(reading)), '']);
  expect(cards.flat().join('\n')).toMatchSnapshot();
});

test.each(completeLanguages)('the card repeats no word of the invitation, in %s', (language) => {
  for (const [, reading] of everyReading(language)) {
    expect(JSON.stringify(invitationCard(reading))).not.toMatch(/Selma|Henvisning|Sakkyndig|Anette|Solheim/);
  }
});

test('a meeting after the clocks were put forward is named by the time on the wall', () => {
  const [[, reading] = []] = everyReading('nb');
  expect(reading && invitationCard(reading).speak).toContain('29. mars kl. 12.00');
});

test.each(completeLanguages)('what was read in the invitation is not ticked by hand, in %s', (language) => {
  const verdicts = { 'marked-private': 'kept', 'child-not-named': 'not-kept' } as const;
  const read = { ...upcoming, preparation: {}, invited: { at: 0, verdicts } };
  const { preparation } = wordsFor(language);
  const lines = outline(preparationCard(seen(read, kari, language))).join('\n');
  expect(lines).toContain(`✓ ${preparation.seen}: ${preparation.clause['marked-private'].what}`);
  expect(lines).toContain(preparation.notSeen);
  expect(lines).toContain(preparation.done(1, 8));
  expect(JSON.stringify(preparationCard(seen(read, kari, language)))).not.toMatch(/"demand":"(?:marked|child)/);
});
