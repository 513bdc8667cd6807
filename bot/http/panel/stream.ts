import { createHash } from 'node:crypto';
import { failure, type Head, type Outlet, type Receiver, type Reply } from '../exchange.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { languageSince, look, mayLook, viewFor, type PanelParts } from './looking.ts';

/** How many streams are open at once, in all and for one person; and how often a silent one is heard of, in milliseconds. */
export interface StreamLimits {
  readonly all: number;
  readonly each: number;
  readonly heartbeat: number;
}

/** Two windows and a phone, and what a line that broke has left behind for a while. */
export const usualLimits: StreamLimits = { all: 2000, each: 8, heartbeat: 20_000 };

/** Something that is looked at: by whom, until when, and what of it is shown. */
export interface Watched {
  /** Who has only so many streams; absent: whoever is there. */
  readonly who?: string;
  readonly until: Instant;
  readonly meeting: Occurrence;
  readonly isOver: (meeting: Occurrence) => boolean;
  readonly view: (meeting: Occurrence) => unknown;
}

/** `GET /api/panel/stream`: what the viewer sees. */
export function streamReceiver(parts: PanelParts, limits: StreamLimits = usualLimits): Receiver {
  return streamOf(parts, limits, async (head) => {
    const found = await look(parts, head);
    if ('status' in found) return found;
    const { viewer, meeting } = found;
    return {
      who: `${viewer.tenant} ${viewer.participant}`,
      until: viewer.until,
      meeting,
      isOver: (now) => !mayLook(now, viewer),
      view: (now) => viewFor(parts, { viewer, language: languageSince(found, now), meeting: now }),
    };
  });
}

type StreamParts = Pick<PanelParts, 'follow' | 'clock'>;

/**
 * What is watched, now and whenever it changes, as `text/event-stream`. Each event is the whole
 * view under an id made of what is in it, so that one who resumes (`Last-Event-ID`) hears nothing twice. It ends when there is
 * nothing more to see (`gone`), when the viewer's proof runs out, and when the service stops: then it is asked for anew.
 */
export function streamOf(
  parts: StreamParts,
  limits: StreamLimits,
  find: (head: Head) => Promise<Watched | Reply>,
): Receiver {
  const open = new Map<string, number>();
  let all = 0;
  return async (exchange) => {
    const watched = await find(exchange);
    if ('status' in watched) return watched;
    const { who } = watched;
    if (all >= limits.all || (who !== undefined && (open.get(who) ?? 0) >= limits.each)) {
      return { ...failure(503), headers: { 'Retry-After': '20' } };
    }
    const last = exchange.headers['last-event-id'];
    return {
      status: 200,
      type: 'text/event-stream; charset=utf-8',
      headers: { 'X-Accel-Buffering': 'no' },
      stream: (outlet) => {
        all += 1;
        if (who !== undefined) open.set(who, (open.get(who) ?? 0) + 1);
        outlet.ended(() => {
          all -= 1;
          if (who === undefined) return;
          const left = (open.get(who) ?? 1) - 1;
          if (left === 0) open.delete(who);
          else open.set(who, left);
        });
        run(parts, { outlet, watched, last: typeof last === 'string' ? last : undefined, heartbeat: limits.heartbeat });
      },
    };
  };
}

interface Running {
  readonly outlet: Outlet;
  readonly watched: Watched;
  /** The id of the last event that the reader has. */
  readonly last: string | undefined;
  readonly heartbeat: number;
}

function run(parts: StreamParts, { outlet, watched, last, heartbeat }: Running): void {
  let shown = last;
  let { meeting } = watched;
  /** Whether there was something new to say. */
  const show = () => {
    const data = JSON.stringify(watched.view(meeting));
    const id = createHash('sha256').update(data).digest('base64url').slice(0, 22);
    if (id === shown) return false;
    shown = id;
    outlet.write(`id: ${id}\nevent: view\ndata: ${data}\n\n`);
    return true;
  };
  const beat = () => {
    if (parts.clock() >= watched.until) return outlet.end();
    // Time alone changes what is seen: what is left of the meeting, and what was confirmed long ago.
    if (!show()) outlet.write(': still here\n\n');
  };
  const follow = parts.follow(meeting.chat, (now) => {
    if (now === undefined || watched.isOver(now)) {
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
