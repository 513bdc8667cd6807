import type { KeptRemark } from '../../../src/invitation/kept-remark.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { InvitedMeeting } from '../../meeting/invitations.ts';
import type { Lesson } from '../../meeting/performers.ts';
import type { CalendarOwner } from '../../store/calendar/calendars.ts';
import type { StoredInvitation } from '../../store/calendar/invitations.ts';
import { joinHash, type Watching } from './watching.ts';

/** Somebody has so many meetings before them in which the bot is already. */
const most = 10;

/** Has the meetings that the bot is in already hear of the invitations to them that have changed. */
export async function tellMeetings(
  watching: Watching,
  owner: CalendarOwner,
  before: readonly StoredInvitation[],
): Promise<void> {
  const { meetings, store, clock } = watching;
  const known = new Map(before.map(({ id, version }) => [id, version]));
  const now = await store.invitations.of(owner);
  if (now.every(({ id, version }) => known.get(id) === version)) return;
  for (const { id, state } of await meetings.organizedBy(owner.tenant, `entra:${owner.person}`, most)) {
    if (state.phase === 'ended') continue;
    const { joinUrl, scheduledStart } = state;
    const read = await readTo(watching, {
      tenant: owner.tenant,
      ...(joinUrl !== undefined && { joinUrl }),
      ...(scheduledStart !== undefined && { scheduledStart }),
    });
    if (read !== undefined)
      await meetings.handle({ where: { in: 'meeting', meeting: id }, event: { ...read, at: clock() } });
  }
}

/** What is known of the invitation to a meeting. */
export async function learnInvitation(watching: Watching, meeting: InvitedMeeting): Promise<readonly Lesson[]> {
  const read = await readTo(watching, meeting);
  return read === undefined ? [] : [read];
}

type Read = Omit<Extract<MeetingEvent, { type: 'invitationRead' }>, 'at'>;

async function readTo(
  { store, settings }: Watching,
  { tenant, joinUrl, scheduledStart }: InvitedMeeting,
): Promise<Read | undefined> {
  if (joinUrl === undefined) return undefined;
  const leading = await store.invitations.leadingTo(tenant, joinHash(settings, joinUrl));
  const found = nearest(leading, scheduledStart);
  // Of one version there is one fact, whoever tells it.
  return found && { type: 'invitationRead', id: `invitation:${found.version}`, verdicts: verdictsOf(found.remarks) };
}

/** An occurrence with words of its own is told from its series by when it is. */
function nearest(leading: readonly StoredInvitation[], start: Instant | undefined): StoredInvitation | undefined {
  const exact = leading.find(
    ({ starts, isSeries }) => !isSeries && start !== undefined && Math.abs(starts - start) < 60_000,
  );
  return exact ?? leading.find(({ isSeries }) => isSeries) ?? (leading.length === 1 ? leading[0] : undefined);
}

function verdictsOf(remarks: readonly KeptRemark[]) {
  const told = remarks.flatMap(({ demand, verdict }) => (isTelling(verdict) ? [[demand, verdict] as const] : []));
  return Object.fromEntries(told);
}

function isTelling(verdict: KeptRemark['verdict']): verdict is 'kept' | 'not-kept' {
  return verdict === 'kept' || verdict === 'not-kept';
}
