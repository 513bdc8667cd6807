import { test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');

/** Half of the time that the bot waits for what hangs, in milliseconds. */
const soon = { within: 5000 };

test.concurrent('an alarm does not wait for a card of the meeting that hangs', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await underWay(given, 'ola');
  const cards = teams.trouble.slow({ method: 'PUT', path: /\/activities\//, times: 100 });
  await comesIn(given, 'nils');
  await cards.reached;
  await people.does('ola', { do: 'record' });
  await teams.until(() => toldToAll(meeting, 'nils').includes(nb.notice.recordingStarted.recording), soon);
  await teams.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording), soon);
  cards.release();
});

test.concurrent('an alarm does not wait for twenty other chats that hang', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await underWay(given, 'ola');
  const others = Array.from({ length: 20 }, () => teams.addMeeting());
  const ids = others.map(({ chatId }) => chatId);
  const isTheirs = new RegExp(ids.map((id) => id.replaceAll('.', '\\.')).join('|'));
  const chats = teams.trouble.slow({ path: isTheirs, times: 1000 });
  for (const other of others) {
    await other.installBot();
    await other.do('kari', { do: 'join', camera: true });
  }
  await teams.until(() => ids.filter((id) => teams.sent.some(({ path }) => path.includes(id))).length >= 16);
  await people.does('ola', { do: 'record' });
  await teams.until(() => toldToAll(meeting, 'ola').includes(nb.notice.recordingStarted.recording), soon);
  chats.release();
});
