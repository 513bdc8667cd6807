import { buttons } from '../simulator/card/press.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { text } from '../simulator/wire/json.ts';
import { stageOf } from './stage.ts';

/** Fetches the record of the newest occurrence as the organizer may: its id stands on every button, the token is Teams'. */
export async function fetchRecord(teams: Simulator, service: string): Promise<unknown> {
  const { chat, personalChat = [] } = stageOf(teams).seenBy('kari');
  const cards = [...chat, ...personalChat]
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ card }) => card ?? []);
  const occurrence = buttons(cards)
    .flatMap((button) => text(button, 'data', 'meeting') ?? [])
    .at(-1);
  if (occurrence === undefined) throw new Error('No card tells which meeting it is about.');
  const authorization = `Bearer ${await teams.ssoToken('kari')}`;
  const answer = await fetch(`${service}/api/meetings/${occurrence}/record`, { headers: { authorization } });
  if (!answer.ok) throw new Error(`The service answered ${answer.status} when asked for the record.`);
  return answer.json();
}
