import { createServer } from 'node:net';

/** Below where the system itself takes ports for connections, so that only another of us can come first. */
const lowest = 20_000;
const many = 10_000;
const given = new Set<number>();

/** A port of this machine that nobody listens on, and that is given to nobody else in this process. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = lowest + Math.floor(Math.random() * many);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error('No free port on 127.0.0.1');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
