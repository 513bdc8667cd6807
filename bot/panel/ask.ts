import type { Refusal } from '../../src/protocol/effect.ts';
import type { Action } from '../../src/view/action.ts';
import type { PanelView } from '../../src/view/panel.ts';
import type { Entry } from './entry.ts';

/** What became of a press. */
export type Pressed =
  /** `taken`: the id under which the press can be taken back. */
  | { readonly view: PanelView; readonly taken: string }
  | { readonly deleted: true }
  /** `failed`: it did not reach the service, or the service could not take it in. */
  | { readonly refusal: Refusal | 'failed' };

/** Asks the service for the stream of views, resuming after the event with this id. */
export async function askStream(entry: Entry, last: string | undefined, signal: AbortSignal): Promise<Response> {
  const headers = { ...(await proof(entry)), ...(last !== undefined && { 'Last-Event-ID': last }) };
  return fetch(`${entry.stream}?${place(entry)}`, { headers, signal, cache: 'no-store' });
}

/** Tells the service what was pressed. */
export async function sendPress(entry: Entry, meeting: string, action: Action): Promise<Pressed> {
  try {
    const answer = await fetch(`/api/panel/press?${place(entry)}`, {
      method: 'POST',
      headers: { ...(await proof(entry)), 'Content-Type': 'application/json' },
      body: JSON.stringify({ meeting, action }),
    });
    // The service is ours, and answers as it says.
    return answer.ok || answer.status === 409 ? ((await answer.json()) as Pressed) : { refusal: 'failed' };
  } catch {
    return { refusal: 'failed' };
  }
}

/** Asks the service for what shows the common checklist to all; nothing where it gives none. */
export async function askStage(entry: Entry): Promise<string | undefined> {
  try {
    const headers = await proof(entry);
    const answer = await fetch(`/api/panel/stage?${place(entry)}`, { method: 'POST', headers });
    // The service is ours, and answers as it says.
    return answer.ok ? ((await answer.json()) as { readonly stage: string }).stage : undefined;
  } catch {
    return undefined;
  }
}

async function proof({ token }: Entry): Promise<{ readonly Authorization: string }> {
  return { Authorization: `Bearer ${await token()}` };
}

function place({ where, locale }: Entry): string {
  return new URLSearchParams({ ...where, locale }).toString();
}
