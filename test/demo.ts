import { buildPanel } from './build-panel.ts';
import { openRoom, playOnce } from './demo/play.ts';

/* The page's modules are stripped of their types while they are served; Node calls that experimental, once. */
process.removeAllListeners('warning');

buildPanel();
await (process.argv.includes('--once') ? playOnce() : openRoom());
