import { createServer, type ServerResponse } from 'node:http';
import { isJson, list, parseJson, text, type Json } from './wire/json.ts';
import { close, listen } from './wire/server.ts';
import type { Meeting } from './meeting.ts';
import type { Simulator } from './simulator.ts';

/** What reached the bot. */
export interface Heard {
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** A bot that only listens, and asks what it is told to: for tests of the local Teams itself. */
export interface ListeningBot {
  readonly url: string;
  readonly heard: Heard[];
  /** The activities among it, by type or event name. */
  readonly activities: (kind: string) => readonly Json[];
  /** The body of the answer to card actions. */
  answer: Json;
  /** Asks the connector or Graph with the bot's own token. */
  readonly ask: (
    method: string,
    url: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly stop: () => Promise<void>;
}

/** Starts one and connects the simulator to it; on the port of another, it is that one come back. */
export async function listeningBot(simulator: Simulator, port = 0): Promise<ListeningBot> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const url = new URL(request.url ?? '/', 'http://bot');
      const validation = url.searchParams.get('validationToken');
      if (validation !== null) return reply(response, 'text/plain', validation);
      const body = parseJson(Buffer.concat(parts).toString('utf8'));
      heard.push({ path: url.pathname, body, authorization: request.headers.authorization });
      if (text(body, 'type') !== 'invoke') return reply(response, 'text/plain', '');
      return reply(response, 'application/json', JSON.stringify(bot.answer));
    })();
  });
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  simulator.connect({ messagesUrl: `${url}/messages` });
  const bot: ListeningBot = {
    url,
    heard,
    answer: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Takk' },
    activities: (kind) =>
      heard.flatMap(({ body }) =>
        isJson(body) && (body['type'] === kind || text(body, 'name')?.endsWith(kind) === true) ? [body] : [],
      ),
    ask: (method, address, body) => ask(simulator, { method, address, body }),
    stop: () => close(server),
  };
  return bot;
}

/** Not chained: restify, where it shares the process, makes `writeHead` return nothing. */
function reply(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
}

async function ask(
  simulator: Simulator,
  request: { readonly method: string; readonly address: string; readonly body: unknown },
) {
  const { method, address, body } = request;
  const audience = address.includes('/emea/') ? 'https://api.botframework.com' : 'https://graph.microsoft.com';
  const authorization = `Bearer ${await botToken(simulator, `${audience}/.default`)}`;
  const answer = await fetch(address, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: parseJson(await answer.text()) };
}

/** The bot's own token, by client credentials. */
export async function botToken(simulator: Simulator, scope: string, secret = simulator.secret): Promise<string> {
  const answer = await fetch(`${simulator.addresses.login}/${simulator.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: simulator.appId,
      client_secret: secret,
      scope,
    }),
  });
  return text(await answer.json(), 'access_token') ?? '';
}

/** A message of the bot's as it writes it in a meeting's chat: from whom it is and where stands in it. */
export function inChat({ appId }: Simulator, { chatId }: Meeting, message: Json): Json {
  return { ...message, from: { id: `28:${appId}`, name: 'Møtevakt' }, conversation: { id: chatId } };
}

/** The members named in a participant event. */
export function membersOf(activity: Json | undefined): readonly (string | undefined)[] {
  return list(activity, 'value', 'members').map((member) => text(member, 'user', 'name'));
}
