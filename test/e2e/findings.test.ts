import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { recordOf } from './record.ts';
import { timesSent } from './said.ts';
import { toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const number = syntheticNationalId();

test.concurrent.each([
  ['when they are written', undefined],
  ['late and the last one first', 12],
] as const)(
  'the bot says to all at most once in five minutes that nothing sensitive belongs in the chat, told %s',
  async (_, seed) => {
    // Read back from the chat they would be found sooner.
    await using given = await givenService({
      routine: { tools: [], timings: { identityFirst: 1, identityAgain: 1 } },
      settings: { GRAPH_CHAT: 'off' },
    });
    const { meeting, people, teams, later } = given;
    const writes = (person: string) => people.does(person, { do: 'write', text: `Nummeret er ${number}.` });
    const heard = (person: string, count: number) =>
      people.until(() => toldAlone(meeting, person).filter((said) => said.includes('fødselsnummer')).length === count);
    await underWay(given, 'ola', 'nils', 'lise');
    teams.trouble.duplicate = true;
    await writes('lise');
    await heard('lise', 1);
    await people.until(() => toldToAll(meeting, 'ola').length === 1);
    const asked = nb.notice.guestsNotIdentified(['Nils', 'Lise Berg']);
    const reminders = () => timesSent(teams, asked);
    const before = reminders();
    await people.until(() => reminders() > before);
    if (seed !== undefined) teams.trouble.shuffle(seed, 99, /^message$/);
    later(3 * minute);
    await writes('nils');
    later(minute);
    await writes('lise');
    await teams.trouble.release();
    await heard('nils', 1);
    await heard('lise', 2);
    await atRest(given);
    expect(toldToAll(meeting, 'ola')).toHaveLength(1);
    later(3 * minute);
    await writes('nils');
    await people.until(() => timesSent(teams, nb.notice.sensitiveReminder) === 2);
    await atRest(given);
    // The first is withdrawn: one line stands, where it is seen.
    expect(toldToAll(meeting, 'ola')).toEqual([nb.notice.sensitiveReminder]);
    expect((await recordOf(given)).findings).toHaveLength(4);
  },
);

test.concurrent.each([
  ['when it is written', undefined],
  ['before it is told that it was written', 3],
] as const)(
  'the bot keeps the time of each kind of sensitive content, and tells of what came by an edit, told %s',
  async (_, seed) => {
    // Read back from the chat it would be found sooner.
    await using given = await givenService({ routine: { tools: [] }, settings: { GRAPH_CHAT: 'off' } });
    const { meeting, people, teams, later } = given;
    const told = () => toldAlone(meeting, 'kari').filter((said) => said.startsWith('Lise Berg skrev noe i chatten'));
    const yours = () => toldAlone(meeting, 'lise').map((said) => said.split('.')[0]);
    const first = 'Kontonummeret er 1234 56 78903.';
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    teams.trouble.duplicate = true;
    if (seed !== undefined) teams.trouble.shuffle(seed, 99, /^message/);
    const written = await moment(given, () => people.does('lise', { do: 'write', text: first }));
    const message = meeting.seenBy('lise').chat.findLast(({ mine }) => mine)?.id ?? '';
    if (seed === undefined) await people.until(() => told().length === 1);
    await atRest(given);
    later(6 * minute);
    const text = `${first} Fødselsnummeret er ${number}.`;
    const edited = await moment(given, () => people.does('lise', { do: 'edit', message, text }));
    await teams.trouble.release();
    // Of two at once the writer hears of the stronger.
    const news = seed === undefined ? (['bank-account', 'national-id'] as const) : (['national-id'] as const);
    const toOrganizer = nb.notice.sensitiveOrganizer('Lise Berg', [nb.somethingSensitive]);
    const toWriter = news.map((kind) => nb.notice.sensitiveYours(nb.kindWritten[kind]));
    await people.until(() => timesSent(teams, toOrganizer) === news.length);
    await atRest(given);
    for (const words of toWriter) expect(timesSent(teams, words)).toBe(1);
    // What was said of the message before is withdrawn: one word stands, with what is new.
    expect(told()).toEqual([expect.stringContaining(toOrganizer)]);
    expect(yours()).toEqual([toWriter.at(-1)?.split('.')[0]]);
    const [finding, ...more] = (await recordOf(given)).findings;
    expect(more).toEqual([]);
    const at = (wanted: string) => finding?.kinds.find(({ category }) => category === wanted)?.at;
    expectAt(at('bank-account'), written);
    expectAt(at('national-id'), edited);
    expectAt(finding?.at, written);
  },
);
