import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request to the local Teams; `params` are the decoded groups of the route's pattern. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly params: readonly string[];
  readonly raw: string;
  /** The parsed JSON body, when there is one. */
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
  /** For answers that stay open. */
  readonly response: ServerResponse;
}

/** What is answered; `text` goes out as it is, `body` as JSON. `open`: the route has answered by itself. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly open?: true;
}

/** One address of the local Teams. The pattern is matched against the path as it was sent; groups are decoded. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Which token the bot must show; absent: none. */
  readonly audience?: 'https://api.botframework.com' | 'https://graph.microsoft.com';
  readonly handle: (asked: Asked) => Reply | Promise<Reply>;
}

/** An error as the Bot Connector and Graph both write it. */
export function refusal(status: number, code: string, message = code): Reply {
  return { status, body: { error: { code, message } } };
}
