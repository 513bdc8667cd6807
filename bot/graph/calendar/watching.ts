import type { Instant } from '../../../src/protocol/person.ts';
import type { Routine } from '../../../src/routine/routine.ts';
import type { Mends, SeenInvitation } from '../../../src/view/invitation.ts';
import type { Log } from '../../log.ts';
import type { Meetings } from '../../meeting/fact.ts';
import type { ShowInvitation } from '../../meeting/invitations.ts';
import type { CalendarFiles } from '../../settings/calendar-files.ts';
import type { CalendarSettings } from '../../settings/calendar-settings.ts';
import type { Calendars } from '../../store/calendar/calendars.ts';
import type { Invitations, StoredInvitation } from '../../store/calendar/invitations.ts';
import type { People } from '../../store/people.ts';
import type { Graph } from '../client.ts';
import { parseJoinUrl } from '../read/join-url.ts';
import type { GraphSettings } from '../settings.ts';
import { seal } from '../trust/seal.ts';
import type { Judging } from './judge-event.ts';
import type { Mailbox } from './mailbox.ts';
import type { Pace } from './pace.ts';

/** What watching calendars takes. */
export interface Watching {
  readonly settings: GraphSettings;
  readonly calendars: CalendarSettings;
  readonly files: CalendarFiles;
  readonly routine: Routine;
  /** Whose calendars they are: of one tenant. */
  readonly tenant: string;
  readonly graph: Graph;
  readonly store: { readonly calendars: Calendars; readonly invitations: Invitations };
  readonly people: Pick<People, 'find' | 'remember'>;
  readonly meetings: Meetings;
  readonly show: ShowInvitation;
  readonly clock: () => Instant;
  readonly log: Log;
  /** How fast it is asked what has to do with Teams: that takes fewer questions a second than Outlook. */
  readonly paces: { readonly apps: Pace; readonly cards: Pace };
}

/** By what invitations are judged now. */
export function judgingOf({ graph, routine, calendars, clock }: Watching): Judging {
  return { graph, routine, whose: calendars.meetings, now: clock() };
}

/** Whose calendar, as Graph is asked about it. */
export function mailboxOf({ tenant, person }: { readonly tenant: string; readonly person: string }): Mailbox {
  return { tenant, user: person };
}

/** A keyed hash of a link that joins a meeting: what is kept of it, the same for every way in which one link is written. */
export function joinHash({ callbackSecret }: Pick<GraphSettings, 'callbackSecret'>, joinUrl: string): string {
  const link = parseJoinUrl(joinUrl);
  return seal(
    callbackSecret,
    'join',
    link === undefined ? joinUrl : link.kind === 'long' ? link.thread : link.meetingId,
  );
}

/** An invitation as its organizer sees it. */
export function seenInvitation(watching: Watching, stored: StoredInvitation, isGone = false): SeenInvitation {
  const { id, starts, ends, isSeries, letter, remarks } = stored;
  const standing = isGone ? 'gone' : ends <= watching.clock() ? 'over' : 'coming';
  return { id, starts, isSeries, standing, letter, remarks, mends: mendsOf(watching) };
}

/** What is read of the routine behind its link: its own name. */
export function linkToRoutine({ calendars, routine }: Pick<Watching, 'calendars' | 'routine'>): Mends['link'] {
  const [file = ''] = routine.invitation.routineFiles;
  const { routineUrl: url } = calendars;
  return url === undefined ? undefined : { url, label: file.replace(/\.[a-z]{2,5}$/i, '') };
}

function mendsOf(watching: Watching): Mends {
  const { calendars, files } = watching;
  const link = linkToRoutine(watching);
  return {
    isOn: calendars.fixes,
    ...(files.routine !== undefined && { file: files.routine.name }),
    ...(link !== undefined && { link }),
  };
}
