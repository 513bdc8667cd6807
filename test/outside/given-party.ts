import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll } from 'vitest';

/** An outside party over real HTTP; a test says how it answers. */
export interface GivenParty {
  readonly url: string;
  /** The paths it was asked for. */
  readonly asked: string[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Starts one for a test file. */
export async function givenParty(): Promise<GivenParty> {
  const server = createServer((request, response) => {
    party.asked.push(request.url ?? '');
    party.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { readonly port: number };
  const party: GivenParty = { url: `http://127.0.0.1:${port}`, asked: [], answer: json(200, {}) };
  return party;
}

/** Answers with JSON. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): GivenParty['answer'] {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers without a body. */
export function bare(status: number, headers: Readonly<Record<string, string>> = {}): GivenParty['answer'] {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end();
  };
}

/** Answers with blanks without end, as fast as they are taken. `sent` counts the bytes. */
export function endless(): { readonly answer: GivenParty['answer']; readonly sent: () => number } {
  let sent = 0;
  const part = Buffer.alloc(1 << 20, ' ');
  const answer: GivenParty['answer'] = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      if (response.destroyed) return;
      sent += part.length;
      if (response.write(part)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  };
  return { answer, sent: () => sent };
}
