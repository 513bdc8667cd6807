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

/** The same log, whose lines say which registration they are about, by its application id. */
export function logOf(log: Log, app: string): Log {
  const line =
    (write: Line): Line =>
    (what, about) =>
      write(what, { ...about, app });
  return { debug: line(log.debug), info: line(log.info), warn: line(log.warn), error: line(log.error) };
}

/** What a line may say beside its sentence. */
interface About {
  /** Application id of the registration, where several share the service. */
  readonly app?: string;
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
  /**
   * Written as its kind and where it arose; of what an outside party was asked: what it was, the status, the code, and the key
   * of the remedy in deploy/README.md. Its message never.
   */
  readonly error?: unknown;
}

/** Where lines go, and the time by which repetitions are counted, in milliseconds. */
interface Writing {
  readonly destination?: { readonly write: (line: string) => void };
  readonly now?: () => number;
}

/**
 * `fatal` … `debug` as pino has them, or `silent`. Of one kind of line twenty are written in ten seconds; the next one after
 * that says how many were left out. Lines go to standard output without anybody waiting for them: what its reader does not
 * take is dropped in the end.
 */
export function startLog(level: string, { destination, now = performance.now.bind(performance) }: Writing = {}): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const out = pino(options, destination ?? pino.destination({ dest: 1, sync: false, maxLength: mostWaiting }));
  const repeated = repetitions(now);
  const line =
    (severity: 'debug' | 'info' | 'warn' | 'error'): Line =>
    (what, about = {}) => {
      if (!out.isLevelEnabled(severity)) return;
      const leftOut = repeated(`${what} ${about.kind} ${about.reason} ${about.app}`);
      if (leftOut !== 'too many') out[severity]({ ...clean(about), ...(leftOut > 0 && { leftOut }) }, what);
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** How many bytes may wait for a reader of standard output. */
const mostWaiting = 4 * 1024 * 1024;
const window = { milliseconds: 10_000, lines: 20 };

/** Whether a line of a kind is one too many; where not, how many of them were left out before. */
function repetitions(now: () => number): (kind: string) => number | 'too many' {
  const kinds = new Map<string, { from: number; lines: number }>();
  return (kind) => {
    const known = kinds.get(kind);
    if (known !== undefined && now() - known.from < window.milliseconds) {
      known.lines += 1;
      return known.lines > window.lines ? 'too many' : 0;
    }
    // The kinds are our own sentences and codes; should they ever be many, counting begins anew.
    if (kinds.size >= 1000) kinds.clear();
    kinds.set(kind, { from: now(), lines: 1 });
    return Math.max(0, (known?.lines ?? 0) - window.lines);
  };
}

function clean(about: About): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(about)
      .filter(([field, value]) => fields.has(field) && value !== undefined)
      .map(([field, value]) => [field, field === 'error' ? describe(value) : plain(value)]),
  );
}

const fields: ReadonlySet<string> = new Set([
  'app',
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
  if (error instanceof SaidNo) return { ...asked(error), ...(error.remedy !== undefined && { remedy: error.remedy }) };
  if (error instanceof NotReached) return asked(error);
  if (!(error instanceof Error)) return { kind: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code: plain(code ?? 'none'), at: frames.slice(0, 6).map((line) => line.trim()) };
}

function asked({ name, asked: what, status, code }: SaidNo | NotReached): Readonly<Record<string, unknown>> {
  return {
    kind: name,
    asked: what,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code: plain(code) }),
  };
}
