import { expect, test } from 'vitest';
import { choiceValue, lists } from '../../src/view/choice.ts';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { cast, type CastMember } from '../simulator/cast.ts';
import { field } from '../simulator/wire/json.ts';
import { allSee, allThatIsStored, atRest, comesIn, goes, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, recordOf } from './record.ts';
import { card, cardMessage, cardSays, toldAlone } from './seen.ts';

const nb = wordsFor('nb');
const home = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';
const onThePhone = nb.people.phoneNameless;

/** Somebody who rings from a number that Teams does not mask. */
const grandmother: CastMember = {
  id: 'grandmother',
  name: '+47 912 34 567',
  kind: 'phone',
  locale: 'nb-NO',
  platform: 'Phone',
  phoneNumber: '+4791234567',
};
const number = /912[\s\d]*34[\s\d]*567/;

test.concurrent.each([
  ['both', 'on', 6],
  ['both', 'off', 9],
  ['call', 'on', 15],
] as const)(
  'the bot knows who rings in as one person, and keeps nobody’s number (heard at: %s, calls: %s)',
  async (dialIn, calls, seed) => {
    await using given = await givenService({
      settings: { GRAPH_CALLS: calls },
      teams: { meeting: { people: [...cast(home), grandmother] } },
    });
    const { meeting, people, teams, later } = given;
    teams.undocumented.dialIn = dialIn;
    await underWay(given, 'ola');
    await atRest(given);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 4);
    const came = await moment(given, () => comesIn(given, 'grandmother'));
    await teams.trouble.release();
    await people.until(() => cardSays(meeting, 'kari').includes(onThePhone));
    await people.presses('kari', { type: 'identityAnswered', with: { answer: 'voice' }, beside: onThePhone });
    await atRest(given);
    later(5 * minute);
    await goes(given, 'grandmother', 2);
    await atRest(given);
    const record = await recordOf(given);
    const callers = record.participants.filter(({ role }) => role === 'phone');
    expect(callers).toMatchObject([{ affiliation: 'phone' }]);
    expect(callers[0]?.stays).toHaveLength(1);
    // The call's roster carries no time of its own: it is told when it came.
    if (dialIn === 'both') expectAt(callers[0]?.stays[0]?.from, came);
    expect(callers[0]?.stays[0]?.to).toBeDefined();
    expect(record.demands.find(({ demand }) => demand === 'guest-shows-id')?.people).toMatchObject([
      { participant: callers[0]?.id, evidence: 'confirmed-by-organizer', answer: 'voice' },
    ]);
    const everything = [JSON.stringify(record), given.log(), await allThatIsStored(given.databaseUrl)];
    for (const one of [...everything, JSON.stringify(teams.sent)]) expect(one).not.toMatch(number);
  },
);

test.concurrent('the bot asks that whoever rings in is known by the voice or called back, and lets the organizer say who it is', async () => {
  await using given = await givenService({ routine: { timings: { identityFirst: 1 } } });
  const { meeting, people, teams } = given;
  await underWay(given, 'ola');
  teams.trouble.duplicate = true;
  teams.trouble.shuffle(4, 3, /Participant|conversationUpdate/);
  await comesIn(given, 'caller');
  await teams.trouble.release();
  const reminders = () => toldAlone(meeting, 'kari').filter((said) => said.startsWith('Du har ikke sagt hvem'));
  await people.until(() => reminders().some((said) => said.includes(nb.notice.callerNotIdentified(onThePhone))));
  expect(reminders().join('\n')).not.toContain('legitimasjon');
  await comesIn(given, 'nils');
  await allSee(given, 'nils');
  const both = `${nb.notice.guestsNotIdentified([onThePhone, 'Nils'])} ${nb.notice.someOnThePhone}`;
  await people.until(() => reminders().some((said) => said.includes(both)));
  await atRest(given);
  expect(reminders()).toHaveLength(1);
  expect(cardSays(meeting, 'kari')).toContain('**Legitimasjon:** Nils');
  expect(cardSays(meeting, 'kari')).toContain(`**Identitet:** ${onThePhone}`);
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Nils' });
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'called-back' }, beside: onThePhone });
  await atRest(given);
  const before = await recordOf(given);
  const caller = before.participants.find(({ role }) => role === 'phone');
  const clause = (demand: string) => before.demands.find((one) => one.demand === demand)?.people ?? [];
  expect(clause('guest-shows-id').find(({ participant }) => participant === caller?.id)).toMatchObject({
    evidence: 'confirmed-by-organizer',
    answer: 'called-back',
  });
  expect(clause('camera-on').map(({ participant }) => participant)).not.toContain(caller?.id);

  // She was invited, has not come, and it is she who rings.
  await declares(given, caller?.id, 'Lise Berg');
  await people.until(() => !cardSays(meeting, 'kari').includes(onThePhone));
  await atRest(given);
  const after = await recordOf(given);
  const lise = after.participants.find(({ name }) => name === 'Lise Berg');
  expect(after.participants.filter(({ role }) => role === 'phone')).toEqual([]);
  expect(lise?.stays).toEqual(caller?.stays);
  expect(evidence(after, 'guest-shows-id')).toMatchObject({ Lise: 'confirmed-by-organizer' });
});

/** The organizer says on the card that an attendance is somebody who was invited. */
async function declares({ meeting }: Given, who: string | undefined, name: string): Promise<void> {
  const shown = card(meeting, 'kari');
  const title = nb.organizer.choice.same(name);
  const same = choicesIn(shown).find((choice) => field(choice, 'title') === title);
  expect(field(same, 'value')).toContain(choiceValue('samePersonDeclared', ''));
  const action = buttons(shown).find((one) => field(one, 'data', 'type') === 'chosen');
  const inputs = { [lists.who]: who ?? '', [lists.what]: String(field(same, 'value')) };
  expect(await meeting.do('kari', { do: 'press', message: cardMessage(meeting, 'kari'), action, inputs })).toEqual({});
}

/** What stands in the lists of a card. */
function choicesIn(part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part.flatMap(choicesIn);
  if (typeof part !== 'object' || part === null) return [];
  const { choices, ...rest } = part as Readonly<Record<string, unknown>>;
  return [
    ...(Array.isArray(choices) ? (choices as readonly unknown[]) : []),
    ...Object.values(rest).flatMap(choicesIn),
  ];
}
