import type { Refusal } from '../../src/protocol/effect.ts';
import type { Action } from '../../src/view/action.ts';
import type { PanelView } from '../../src/view/panel.ts';
import type { Teams } from './teams.ts';

/** What became of a press. */
export type Pressed =
  | { readonly view: PanelView }
  | { readonly deleted: true }
  /** `failed`: it did not reach the service, or the service could not take it in. */
  | { readonly refusal: Refusal | 'failed' };

/** Asks the service for the stream of views, resuming after the event with this id. */
export async function askStream(teams: Teams, last: string | undefined, signal: AbortSignal): Promise<Response> {
  const headers = { ...(await proof(teams)), ...(last !== undefined && { 'Last-Event-ID': last }) };
  return fetch(`/api/panel/stream?${place(teams)}`, { headers, signal, cache: 'no-store' });
}

/** Tells the service what was pressed. */
export async function sendPress(teams: Teams, meeting: string, action: Action): Promise<Pressed> {
  try {
    const answer = await fetch(`/api/panel/press?${place(teams)}`, {
      method: 'POST',
      headers: { ...(await proof(teams)), 'Content-Type': 'application/json' },
      body: JSON.stringify({ meeting, action }),
    });
    // The service is ours, and answers as it says.
    return answer.ok || answer.status === 409 ? ((await answer.json()) as Pressed) : { refusal: 'failed' };
  } catch {
    return { refusal: 'failed' };
  }
}

async function proof(teams: Teams): Promise<{ readonly Authorization: string }> {
  return { Authorization: `Bearer ${await teams.token()}` };
}

function place({ chat, meeting, locale }: Teams): string {
  const where = chat === undefined ? { meeting: meeting ?? '' } : { chat };
  return new URLSearchParams({ ...where, locale }).toString();
}
