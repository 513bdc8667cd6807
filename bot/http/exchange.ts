/** A request as the doors get it: no framework of its own. Header names are lower case; query and path decoded. */
export interface Exchange {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; `undefined` when there was no body. */
  readonly body: unknown;
}

/** What to answer. A text body needs its `type`; anything else is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  /** In addition to the usual ones, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Takes one request in. Rejecting means that it could not be dealt with now: the sender hears 503 and tries again. */
export type Receiver = (exchange: Exchange) => Promise<Reply>;

/** An error as JSON: a word, no more. What went wrong inside is nobody's business outside. */
export function failure(status: number): Reply {
  return { status, body: { error: words[status] ?? 'error' } };
}

const words: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  500: 'internal-error',
  503: 'try-again-later',
};
