import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listen } from '../simulator/wire/server.ts';

/** What stands before several instances and hands each request to one of them. */
export interface FrontDoor extends AsyncDisposable {
  readonly url: string;
  /** Whose turn it is, by its address; asked for each request. */
  next: () => string;
}

export async function frontDoor(): Promise<FrontDoor> {
  const door = { next: (): string => '' };
  const server = createServer((asked, answer) => passOn(door.next(), asked, answer));
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  return Object.assign(door, { url, [Symbol.asyncDispose]: () => shut(server) });
}

function passOn(to: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url, headers } = asked;
  const passed = request(`${to}${url ?? '/'}`, { method, headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  passed.on('error', () => answer.writeHead(502).end());
  asked.pipe(passed);
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
