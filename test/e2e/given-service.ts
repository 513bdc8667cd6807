import { config } from '../../bot/settings/config.ts';
import { startLog } from '../../bot/log.ts';
import { start } from '../../bot/start.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { placeOn, type Circumstances, type Place } from './place.ts';

/** The same with the real service running and connected. */
export interface Given extends Place {
  /** Everything the service has written about itself, from `debug` up. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** The real service at work in a local Teams, on a database of its own. */
export async function givenService(circumstances: Circumstances = {}): Promise<Given> {
  const place = await givenPlace(circumstances);
  const settings = config(place.environment);
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const lines: string[] = [];
  const log = startLog('debug', { destination: { write: (line) => void lines.push(line) } });
  const { stop } = await start(settings, { log, clock: place.clock });
  const end = async () => {
    await stop();
    await place[Symbol.asyncDispose]();
  };
  return { ...place, log: () => lines.join(''), stop, [Symbol.asyncDispose]: end };
}

/** A local Teams that is connected to where a service will be, on a database of its own. */
export async function givenPlace(circumstances: Circumstances = {}): Promise<Place> {
  return placeOn(await freshDatabaseUrl(), circumstances);
}
