import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a database that can be lost without a word, as when a network goes away. */
export interface SilentProxy {
  /** The database's address by this way. */
  readonly url: string;
  /** From now on nothing comes through, and nobody hears of it. */
  readonly silence: () => void;
  /** New connections come through again. Those of before stay lost. */
  readonly heal: () => void;
  /** New connections lead to another database. */
  readonly lead: (databaseUrl: string) => void;
  /** The next statement with these words breaks its connection in place of coming through. */
  readonly breakAt: (words: string) => void;
  readonly close: () => void;
}

/** Opens such a way. */
export async function silentProxy(databaseUrl: string): Promise<SilentProxy> {
  let target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let lost = new Set<Socket>();
  let silent = false;
  let breaking: string | undefined;
  const server = createServer((from) => {
    const to = connect(Number(target.port), target.hostname);
    pass(from, to);
    pass(to, from);
  });
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    if (silent) lost.add(from);
    from.on('data', (bytes) => {
      if (breaking !== undefined && bytes.includes(breaking)) {
        breaking = undefined;
        from.destroy();
      } else if (!lost.has(from)) to.write(bytes);
    });
    from.on('error', () => from.destroy());
    from.on('close', () => {
      if (!lost.has(from)) to.end();
      sockets.delete(from);
    });
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = new URL(databaseUrl);
  if (typeof address === 'object' && address !== null) url.port = `${address.port}`;
  return {
    url: url.href,
    silence: () => {
      silent = true;
      lost = new Set(sockets);
    },
    heal: () => void (silent = false),
    lead: (other) => void (target = new URL(other)),
    breakAt: (words) => void (breaking = words),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
