import { Client } from 'pg';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { fixture } from '../teams/fixture.ts';
import { atRest, comesIn } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { cardSays } from './seen.ts';

const nb = wordsFor('nb');

// By itself: so many people are work enough for the machine.
test('the bot takes at once what Teams tells at once: three hundred who join, four hundred who come into the chat', async () => {
  await using given = await givenService({ settings: { GRAPH_CALLS: 'off' } });
  const { meeting, people, teams, databaseUrl } = given;
  await meeting.installBot();
  await comesIn(given, 'kari');
  await atRest(given);
  const place = {
    serviceUrl: teams.addresses.serviceUrl,
    conversation: { isGroup: true, conversationType: 'groupChat', id: meeting.chatId, tenantId: teams.tenant },
    channelData: { tenant: { id: teams.tenant } },
    recipient: { id: `28:${teams.appId}`, name: 'Møtevakt' },
    timestamp: new Date(given.clock()).toISOString(),
  };
  const joining = Array.from({ length: 300 }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const user = {
      tenantId: teams.tenant,
      aadObjectId: id,
      objectId: id,
      id: `29:staff-${index}`,
      name: `Ansatt ${index}`,
    };
    return { user, meeting: { inMeeting: true, role: 'Attendee' } };
  });
  const before = await commits(databaseUrl);
  await teams.deliver({ ...fixture('participant-join'), ...place, id: 'f:crowd', value: { members: joining } });
  const guests = Array.from({ length: 400 }, (_, index) => ({ id: `29:guest-${index}`, name: `Gjest ${index}` }));
  await teams.deliver({ ...fixture('members-added-anonymous'), ...place, id: 'f:guests', membersAdded: guests });
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(301)));
  // Two facts alone and two with all the others, and what is learned of them meanwhile.
  expect((await commits(databaseUrl)) - before).toBeLessThan(40);
});

/** How often something about the meeting has been stored. */
async function commits(databaseUrl: string): Promise<number> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows } = await database.query<{ version: number }>('select max(version)::integer as version from meeting');
    return rows[0]?.version ?? 0;
  } finally {
    await database.end();
  }
}
