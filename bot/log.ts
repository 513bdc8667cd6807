import { pino } from 'pino';
import { NotReached, SaidNo } from './outside/delivery-error.ts';

/**
 * What the service writes about itself. A line is a fixed sentence and, beside it, ids and codes only: there is no field a
 * name or a message could be put in, and a value that does not look like an id or a code is not written.
 */
export interface Log {
  readonly debug: Line;
  readonly info: Line;
  readonly warn: Line;
  readonly error: Line;
}

type Line = (what: string, about?: About) => void;

/** What a line may say beside its sentence. */
interface About {
  /** Occurrence id. */
  readonly meeting?: string;
  readonly tenant?: string;
  /** The type of an activity, event, effect, timer or notification. */
  readonly kind?: string;
  /** The platform's id for a call, a subscription, an activity, or the delivery's id. */
  readonly id?: string;
  /** A code such as "403 BotNotInConversationRoster". */
  readonly reason?: string;
  readonly status?: number;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly attempt?: number;
  readonly url?: string;
  readonly port?: number;
  /** Written as its kind and where it arose. Its message only when it is one of ours, which carry codes alone. */
  readonly error?: unknown;
}

/** `fatal` … `debug` as pino has them, or `silent`. */
export function startLog(level: string, destination?: { write: (line: string) => void }): Log {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? process.stdout);
  const line =
    (severity: 'debug' | 'info' | 'warn' | 'error'): Line =>
    (what, about = {}) => {
      if (out.isLevelEnabled(severity)) out[severity](clean(about), what);
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

function clean(about: About): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(about)
      .filter(([field, value]) => fields.has(field) && value !== undefined)
      .map(([field, value]) => [field, field === 'error' ? describe(value) : plain(value)]),
  );
}

const fields: ReadonlySet<string> = new Set([
  'meeting',
  'tenant',
  'kind',
  'id',
  'reason',
  'status',
  'count',
  'milliseconds',
  'attempt',
  'url',
  'port',
  'error',
] satisfies (keyof About)[]);

/** An id or a code: no blanks but the few inside a reason, nothing beyond ASCII, not long. */
const idOrCode = /^[\w.:;@/+=%?&#-]+(?: [\w.:/-]+){0,8}$/;

function plain(value: unknown): unknown {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 300 && idOrCode.test(value) ? value : '[left out]';
}

function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof SaidNo || error instanceof NotReached) return { kind: error.name, what: error.message };
  if (!(error instanceof Error)) return { kind: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code: plain(code ?? 'none'), at: frames.slice(0, 6).map((line) => line.trim()) };
}
