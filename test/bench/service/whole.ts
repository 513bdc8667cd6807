import { config } from '../../../bot/settings/config.ts';
import { start } from '../../../bot/start.ts';
import { announce } from './child.ts';

/** The whole service, started as in production from its environment. */
const settings = config(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const service = await start(settings);
announce(service.port, () => service.stop());
