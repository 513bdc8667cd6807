import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { allSee, atRest, comesIn, rowsOfAll, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { minute } from './moment.ts';
import { presentIn, recordCards, recordOf } from './record.ts';
import { cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const child = 'Embla';

test.concurrent.each([
  ['Pappa til Embla', 'Pappa', 3],
  ['Emblas bestemor', 'Bestemor', 12],
])(
  'the bot takes nobody for a participant who is named by the name of another, keeps quiet who that is, and hears of leaks about them (%s)',
  async (as, relation, seed) => {
    await using given = await givenService();
    const { meeting, people, teams, later } = given;
    const called = nb.people.relative(relation);
    await underWay(given, 'ola');
    await atRest(given);
    later(2 * minute);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 4);
    await comesIn(given, 'nils', { camera: true, as });
    await teams.trouble.release();
    await allSee(given, 'nils');
    await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.nameTells(called)));
    await people.until(() => cardSays(meeting, 'kari').includes(`**${called}**`));
    await people.does('ola', { do: 'write', text: `${child} har fått diagnosen ADHD.` });
    const said = nb.notice.sensitiveOrganizer('Ola Hansen', []).slice(0, 30);
    await people.until(() => toldAlone(meeting, 'kari').some((one) => one.startsWith(said)));
    await atRest(given);
    const during = await recordOf(given);
    expect(during.participants.map(({ name }) => name)).toEqual(['Kari Nordmann', 'Ola Hansen', relation]);
    const rules = during.findings.flatMap(({ kinds }) => kinds.map(({ category }) => category));
    expect(rules).toContain('person-name');
    expect(toldAlone(meeting, 'kari').filter((one) => one === nb.notice.nameTells(called))).toHaveLength(1);
    for (const person of ['ola', 'nils']) expect(toldAlone(meeting, person).join('\n')).not.toContain(child);
    expect(toldToAll(meeting, 'ola').join('\n')).not.toContain(called);

    // He changes it by going out and in again.
    await people.does('nils', { do: 'leave' });
    await comesIn(given, 'nils', { camera: true, as: 'Nils Moe' });
    await people.until(() => cardSays(meeting, 'kari').includes('**Nils Moe**'));
    await people.does('kari', { do: 'end' });
    await people.until(() => recordCards(meeting).length > 0);
    await atRest(given);
    const record = await recordOf(given);
    expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola', relation].toSorted());
    const states = (await rowsOfAll(given.databaseUrl)).filter(({ table }) => table !== 'public.event');
    for (const one of [record, teams.sent, states, given.log()]) expect(JSON.stringify(one)).not.toContain(child);
  },
);
