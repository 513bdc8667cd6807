import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { allThatIsStored, atRest, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { evidence, recordOf } from './record.ts';
import { asks, card, cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const number = syntheticNationalId();
const kinds = [nb.category['national-id']];
const quiet = { tools: [] };

test.concurrent('the bot tells the writer privately, the organizer who, and all others nothing but a reminder', async () => {
  await using given = await givenService({ routine: quiet });
  const { meeting, people, teams } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('nils', { do: 'write', text: `Fødselsnummeret er ${number}` });
  await people.until(() =>
    toldAlone(meeting, 'nils').some((said) => said.startsWith(nb.notice.sensitiveYours(nb.kindWritten['national-id']))),
  );
  await people.until(() =>
    toldAlone(meeting, 'kari').some((said) =>
      said.includes(nb.notice.sensitiveOrganizer('Nils', [nb.somethingSensitive])),
    ),
  );
  await people.until(() => cardSays(meeting, 'kari').includes(kinds.join()));
  await people.until(() => toldToAll(meeting, 'ola').includes(nb.notice.sensitiveReminder));
  await people.does('nils', { do: 'write', text: `Altså ${number}` });
  await people.until(() => toldAlone(meeting, 'nils').length === 2);
  await atRest(given);
  expect(toldToAll(meeting, 'ola')).toEqual([nb.notice.sensitiveReminder]);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  const record = await recordOf(given);
  expect(record.findings).toMatchObject([
    { by: { name: expect.stringContaining('Nils') as string }, kinds: [{ category: 'national-id' }] },
    { kinds: [{ category: 'national-id' }] },
  ]);
  expect(evidence(record, 'chat-not-sensitive')).toBe('not-kept');
  expect(JSON.stringify(teams.sent)).not.toContain(number);
});

test.concurrent('the bot hears what no rule knows, where the organisation does not leave that to the rules', async () => {
  const told = 'Passordet hennes på Feide er blomst og brukernavnet er elt2031';
  await using judging = await givenService({ routine: quiet });
  await underWay(judging, 'ola', 'nils');
  await judging.people.does('nils', { do: 'write', text: told });
  const warning = nb.notice.sensitiveYours(nb.kindWritten.credentials);
  await judging.people.until(() => toldAlone(judging.meeting, 'nils').some((said) => said.startsWith(warning)));
  await atRest(judging);
  expect(await allThatIsStored(judging.databaseUrl)).toContain('judge.credentials');

  await using byRules = await givenService({ routine: { ...quiet, detection: { rulesOff: ['judge'] } } });
  await underWay(byRules, 'ola', 'nils');
  await byRules.people.does('nils', { do: 'write', text: told });
  await byRules.people.does('nils', { do: 'write', text: `Fødselsnummeret er ${number}` });
  await byRules.people.until(() => toldAlone(byRules.meeting, 'nils').length > 0);
  await atRest(byRules);
  expect((await recordOf(byRules)).findings).toMatchObject([{ kinds: [{ category: 'national-id' }] }]);
});

test.concurrent('the bot keeps, logs and repeats nothing that anybody wrote', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await underWay(given, 'ola', 'nils');
  const marks = ['Hemmelighetsfull', 'Trudelutt'];
  await people.does('nils', { do: 'write', text: `${marks[0]}: ${number}` });
  await people.until(() => toldAlone(meeting, 'kari').length > 0);
  const [written] = meeting.seenBy('nils').chat.filter(({ mine }) => mine);
  await people.does('nils', { do: 'edit', message: written?.id ?? '', text: `${marks[1]}: ${number}` });
  await people.does('ola', { do: 'write', text: `${marks[0]} ${marks[1]}` });
  await people.presses('kari', { type: 'findingDismissed' });
  const told = await people.meeting.do('kari', {
    do: 'press',
    message: meeting.seenBy('kari').chat.findLast((one) => one.card !== undefined && !one.onlyYou)?.id ?? '',
    action: {
      type: 'Action.Execute',
      data: { v: 1, meeting: marks[0], type: 'watchName', name: `${marks[1]} ${number}` },
    },
  });
  await people.does('kari', { do: 'end' });
  await people.until(() => toldAlone(meeting, 'kari').length > 1);
  await atRest(given);
  const answers = JSON.stringify([teams.sent, told]);
  const record = JSON.stringify(await recordOf(given));
  const stored = await allThatIsStored(given.databaseUrl);
  expect(stored).toContain('messageChecked');
  for (const text of [...marks, number, number.slice(0, 6)]) {
    expect(stored, 'database').not.toContain(text);
    expect(given.log(), 'log').not.toContain(text);
    expect(record, 'record').not.toContain(text);
    expect(answers, 'what was sent to Teams and Graph').not.toContain(text);
  }
  for (const name of ['Kari', 'Ola', 'Nils']) expect(given.log()).not.toContain(name);
});

test.concurrent('the bot notes what is edited away and what is deleted, and sees it again when the writer regrets that', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'write', text: `Her er ${number}` });
  const message = meeting.seenBy('ola').chat.findLast(({ mine }) => mine)?.id ?? '';
  await people.does('ola', { do: 'edit', message, text: 'Her er ingenting' });
  await findings(given, ['edited']);
  await people.does('ola', { do: 'edit', message, text: `Her er ${number}` });
  await findings(given, [undefined]);
  await people.does('ola', { do: 'delete', message });
  await findings(given, ['deleted']);
  await people.does('ola', { do: 'undelete', message });
  await findings(given, [undefined]);
  await people.presses('kari', { type: 'findingDismissed', with: { message } });
  await findings(given, ['dismissed']);
  await atRest(given);
  expect(asks(card(meeting, 'kari'))).not.toContain('findingDismissed');
  expect((await recordOf(given)).dismissedByRule).toEqual({ 'national-id.number': 1 });
});

test.concurrent('the bot hides a message where the routine says so and Teams lets it', async () => {
  await using given = await givenService({ routine: { ...quiet, demands: { 'chat-not-sensitive': 'enforce' } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('ola', { do: 'write', text: `Her er ${number}` });
  await people.until(() =>
    toldAlone(meeting, 'ola').some((said) => said.includes(wordsFor('nn').notice.sensitiveHidden)),
  );
  await people.until(() => meeting.seenBy('nils').chat.some(({ hidden }) => hidden !== undefined));
  expect(
    meeting
      .seenBy('nils')
      .chat.map(({ text }) => text)
      .join(' '),
  ).not.toContain(number);
  expect(meeting.seenBy('ola').chat.find(({ mine }) => mine)?.hidden?.tip).toContain(wordsFor('nn').policyTip.general);
  await atRest(given);
  expect((await recordOf(given)).findings).toMatchObject([{ hiddenAt: expect.any(String) as string }]);
});

test.concurrent('the bot says that it cannot hide what somebody from outside wrote', async () => {
  await using given = await givenService({ routine: { demands: { 'chat-not-sensitive': 'enforce' } } });
  const { meeting, people } = given;
  await underWay(given, 'nils');
  await people.does('nils', { do: 'write', text: `Her er ${number}` });
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.notHiddenOutside('Nils')));
  await atRest(given);
  expect(toldAlone(meeting, 'nils').join(' ')).not.toContain(nb.notice.sensitiveHidden);
  const [finding] = (await recordOf(given)).findings;
  expect(finding?.hiddenAt).toBeUndefined();
});

test.concurrent('the bot says that it may not hide messages here, and still tells the writer', async () => {
  await using given = await givenService({
    routine: { demands: { 'chat-not-sensitive': 'enforce' } },
    teams: { grants: { policyViolation: false } },
  });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'write', text: `Her er ${number}` });
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.notHiddenPermission('Ola Hansen')));
  await people.until(() => toldAlone(meeting, 'ola').length > 0);
  await atRest(given);
  expect((await recordOf(given)).refused).toHaveProperty('hideMessage');
});

test.concurrent('the bot does not look at the chat while the organizer has paused the routine', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.presses('kari', { type: 'routinePaused' });
  await people.does('ola', { do: 'write', text: `Her er ${number}` });
  await atRest(given);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  expect((await recordOf(given)).findings).toEqual([]);
});

async function findings(given: Given, how: readonly (string | undefined)[]): Promise<void> {
  const { findings: found } = await recordOf(given);
  expect(found.map(({ closed }) => closed?.how)).toEqual(how);
}
