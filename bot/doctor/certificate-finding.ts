import { ok, fault, type Finding } from './check.ts';

const day = 86_400_000;
/** How long before its end a certificate is spoken of. */
const soon = 30 * day;

/** How long a certificate is good for yet. */
export function certificateFinding(until: number, now: number): Finding {
  const date = new Date(until).toISOString().slice(0, 10);
  if (until <= now) return fault(`expired on ${date}`);
  const days = Math.floor((until - now) / day);
  const detail = `good until ${date}, ${days} days from now`;
  return until - now < soon ? { standing: 'warning', detail } : ok(detail);
}
