import { expect, test } from 'vitest';
import { startMetrics } from '../bot/metrics.ts';

test('what a registration counts says whose it is; what nobody in particular counts looks as it does where there is one', async () => {
  const metrics = startMetrics();
  const app = '11111111-1111-4111-8111-11111111111a';
  metrics.received('teams', 'message', 'changed');
  metrics.of(app).received('teams', 'message', 'changed');
  metrics.of(app).asked('post message', 'refused');
  metrics.of(app).finding('initials', 'found');
  const counted = (await metrics.text())
    .split('\n')
    .filter((line) => /^motevakt_(received|asked|findings)_total/.test(line));
  expect(counted).toEqual([
    'motevakt_received_total{door="teams",kind="message",result="changed"} 1',
    `motevakt_received_total{door="teams",kind="message",result="changed",app="${app}"} 1`,
    `motevakt_asked_total{operation="post message",result="refused",app="${app}"} 1`,
    `motevakt_findings_total{rule="initials",became="found",app="${app}"} 1`,
  ]);
});

test('for how long somebody takes nothing is asked whenever the counts are read', async () => {
  const metrics = startMetrics();
  let seconds = 0;
  metrics.refusing(() => [{ app: 'one', party: 'teams', seconds }]);
  const counted = async () => /^motevakt_refusing_seconds.*$/m.exec(await metrics.text())?.[0];
  expect(await counted()).toBe('motevakt_refusing_seconds{party="teams",app="one"} 0');
  seconds = 61;
  expect(await counted()).toBe('motevakt_refusing_seconds{party="teams",app="one"} 61');
});
