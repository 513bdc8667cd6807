import { createHash } from 'node:crypto';
import { failure, type Outlet, type Receiver } from '../exchange.ts';
import { look, mayLook, viewFor, type Look, type PanelParts } from './looking.ts';

/** How many streams are open at once, in all and for one person; and how often a silent one is heard of, in milliseconds. */
export interface StreamLimits {
  readonly all: number;
  readonly each: number;
  readonly heartbeat: number;
}

/** Two windows and a phone, and what a line that broke has left behind for a while. */
export const usualLimits: StreamLimits = { all: 2000, each: 8, heartbeat: 20_000 };

/**
 * `GET /api/panel/stream`: what the viewer sees, now and whenever it changes, as `text/event-stream`. Each event is the whole
 * view under an id made of what is in it, so that one who resumes (`Last-Event-ID`) hears nothing twice. It ends when there is
 * nothing more to see (`gone`), when the viewer's proof runs out, and when the service stops: then it is asked for anew.
 */
export function streamReceiver(parts: PanelParts, limits: StreamLimits = usualLimits): Receiver {
  const open = new Map<string, number>();
  let all = 0;
  return async (exchange) => {
    const found = await look(parts, exchange);
    if ('status' in found) return found;
    const who = `${found.viewer.tenant} ${found.viewer.participant}`;
    if (all >= limits.all || (open.get(who) ?? 0) >= limits.each) {
      return { ...failure(503), headers: { 'Retry-After': '20' } };
    }
    const last = exchange.headers['last-event-id'];
    return {
      status: 200,
      type: 'text/event-stream; charset=utf-8',
      headers: { 'X-Accel-Buffering': 'no' },
      stream: (outlet) => {
        all += 1;
        open.set(who, (open.get(who) ?? 0) + 1);
        outlet.ended(() => {
          all -= 1;
          const left = (open.get(who) ?? 1) - 1;
          if (left === 0) open.delete(who);
          else open.set(who, left);
        });
        run(parts, { outlet, found, last: typeof last === 'string' ? last : undefined, heartbeat: limits.heartbeat });
      },
    };
  };
}

interface Running {
  readonly outlet: Outlet;
  readonly found: Look;
  /** The id of the last event that the reader has. */
  readonly last: string | undefined;
  readonly heartbeat: number;
}

function run(parts: PanelParts, { outlet, found, last, heartbeat }: Running): void {
  const { viewer, language, meeting: first } = found;
  let shown = last;
  let meeting = first;
  /** Whether there was something new to say. */
  const show = () => {
    const data = JSON.stringify(viewFor(parts, { viewer, language, meeting }));
    const id = createHash('sha256').update(data).digest('base64url').slice(0, 22);
    if (id === shown) return false;
    shown = id;
    outlet.write(`id: ${id}\nevent: view\ndata: ${data}\n\n`);
    return true;
  };
  const beat = () => {
    if (parts.clock() >= viewer.until) return outlet.end();
    // Time alone changes what is seen: what is left of the meeting, and what was confirmed long ago.
    if (!show()) outlet.write(': still here\n\n');
  };
  const follow = parts.follow(first.chat, (now) => {
    if (now === undefined || !mayLook(now, viewer)) {
      outlet.write('event: gone\ndata: {}\n\n');
      return outlet.end();
    }
    meeting = now;
    show();
  });
  const beating = setInterval(beat, heartbeat);
  outlet.ended(() => {
    clearInterval(beating);
    follow();
  });
  if (!show()) outlet.write(': nothing new\n\n');
}
