import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';

/** Counts by kind, never by person or meeting. */
export interface Counts {
  /** Something came in through a door: `door` is teams, graph or http; `kind` what; `result` what became of it. */
  readonly received: (door: string, kind: string, result: string) => void;
  /** Something was asked of an outside party: `operation` what, `result` done, refused or not-reached. */
  readonly asked: (operation: string, result: string) => void;
  /** Something sensitive was found in the chat, or a finding came to an end: `rule` found it, `became` tells what happened. */
  readonly finding: (rule: string, became: string) => void;
}

/** For how many seconds a party has refused all that the registration of this application id asks; 0: it does not. */
interface Refusing {
  readonly app: string;
  readonly party: string;
  readonly seconds: number;
}

/** All counts of a service. */
export interface Metrics extends Counts {
  /** The counts of one registration, by its application id, where several share the service. */
  readonly of: (app: string) => Counts;
  /** Has the age of the oldest job that is due, in seconds, asked for whenever the counts are read. */
  readonly oldestDue: (age: () => number) => void;
  /** Has asked for, whenever the counts are read, for how many seconds each party has refused what a registration asks. */
  readonly refusing: (parties: () => readonly Refusing[]) => void;
  /** Has asked for whenever the counts are read how far this machine's clock is ahead of the database's, in seconds. */
  readonly clockAhead: (ahead: () => number) => void;
  /** Has asked for whenever the counts are read how many files of organisations cannot be used. */
  readonly faulty: (count: () => number) => void;
  /** Everything in the Prometheus text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Starts counting, in a registry of its own so that several services can live in one process. */
export function startMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'motevakt_' });
  const received = new Counter({
    name: 'motevakt_received_total',
    help: 'What came in, by door, kind and result.',
    labelNames: ['door', 'kind', 'result', 'app'],
    registers: [registry],
  });
  const asked = new Counter({
    name: 'motevakt_asked_total',
    help: 'What was asked of Teams and Graph, by operation and result.',
    labelNames: ['operation', 'result', 'app'],
    registers: [registry],
  });
  const findings = new Counter({
    name: 'motevakt_findings_total',
    help: 'Sensitive content in chats, by the rule that found it and what became of it (found, edited, deleted, dismissed).',
    labelNames: ['rule', 'became', 'app'],
    registers: [registry],
  });
  const counts = (whose: { readonly app?: string }): Counts => ({
    finding: (rule, became) => findings.inc({ rule, became, ...whose }),
    received: (door, kind, result) => received.inc({ door, kind, result, ...whose }),
    asked: (operation, result) => asked.inc({ operation, result, ...whose }),
  });
  return {
    ...counts({}),
    of: (app) => counts({ app }),
    oldestDue: (age) =>
      measured(registry, age, {
        name: 'motevakt_oldest_due_seconds',
        help: 'For how long the oldest job that nobody has taken has been due.',
      }),
    refusing: (parties) => {
      const gauge: Gauge<'app' | 'party'> = new Gauge({
        name: 'motevakt_refusing_seconds',
        help: 'For how long Teams or Graph has taken nothing of what a registration asks; 0 while it does.',
        labelNames: ['party', 'app'],
        registers: [registry],
        collect: () => {
          for (const { app, party, seconds } of parties()) gauge.set({ party, app }, seconds);
        },
      });
    },
    clockAhead: (ahead) =>
      measured(registry, ahead, {
        name: 'motevakt_clock_ahead_seconds',
        help: "How far this machine's clock is ahead of the database's, which all instances go by.",
      }),
    faulty: (count) =>
      measured(registry, count, {
        name: 'motevakt_faulty_tenants',
        help: 'How many organisations cannot be served as their files say.',
      }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** A figure that is asked for whenever the counts are read. */
function measured(
  registry: Registry,
  figure: () => number,
  described: { readonly name: string; readonly help: string },
): void {
  const gauge: Gauge = new Gauge({ ...described, registers: [registry], collect: () => gauge.set(figure()) });
}
