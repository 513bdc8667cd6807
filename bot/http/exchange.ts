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
  /** In place of a body: what is written from now on, until one of both ends it. */
  readonly stream?: (outlet: Outlet) => void;
  /** In addition to the usual ones, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is known of a request before its body is read. */
export type Head = Omit<Exchange, 'body'>;

/**
 * Takes one request in, in two steps: by its head it is answered, or its body is wanted, so that nobody's body is read whose
 * address or headers tell already that they are not believed. Rejecting means that it could not be dealt with now: the sender
 * hears 503 and tries again.
 */
export type Receiver = (head: Head) => Promise<Reply | Wanted>;

/**
 * What may be left undone when there is too much to do, the first first: a card drawn anew for a client that asks for it by
 * itself, and keeps the one it has; what Graph tells again for hours; what else is told, which is a gap in what was watched
 * then. What a person pressed is none of these.
 */
export type Sheddable = 'refresh' | 'notification' | 'activity';

/** A request whose body is wanted. */
export interface Wanted {
  /** What of it may be left undone; `undefined`: nothing. */
  readonly sheddable: (body: unknown) => Sheddable | undefined;
  readonly take: (body: unknown) => Promise<Reply>;
}

/** Where a stream is written to. */
export interface Outlet {
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Calls back when it has ended, whoever ended it. */
  readonly ended: (then: () => void) => void;
}

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
