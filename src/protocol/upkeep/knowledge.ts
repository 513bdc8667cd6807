import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { hasAccount, isPresent, participantOf } from '../know/people.ts';
import type { MeetingState, Participant } from '../state.ts';

/** What the bot has to ask Teams for: the schedule and organizer, who the people are, what it may do here. */
export function knowledge(change: Change): readonly Effect[] {
  const { event, before, after } = change;
  if (after.removedAt !== undefined) return [];
  const added = event.type === 'appAdded' && before !== after;
  const begun = before.phase === 'upcoming' && after.phase === 'running';
  const asked: readonly Effect[] = [{ type: 'learnMeeting' }, { type: 'learnMembers' }, { type: 'readGrants' }];
  if (added || begun) return [...asked, ...whereabouts(change)];
  if (before.participants === after.participants) return [];
  const known = new Set(strangers(before));
  const isNew = strangers(after).some((id) => !known.has(id));
  return [...(isNew ? [{ type: 'learnMembers' } as const] : []), ...whereabouts(change)];
}

/** Whom the chat's members can tell more of: people with an account who are here, and those known by a chat address alone. */
function strangers(state: MeetingState): readonly string[] {
  return Object.values(state.participants)
    .filter((participant) => {
      const { address, affiliation, enteredChatAt } = participant;
      if (affiliation === undefined && (enteredChatAt !== undefined || isPresent(participant))) return true;
      return hasAccount(participant) && address === undefined && isPresent(participant);
    })
    .map(({ id }) => id);
}

/**
 * Whether somebody is still in the meeting, where the call's roster does not tell: after the word that they left of somebody
 * who came in twice, and after an absence of the service or of the app.
 */
function whereabouts({ event, after }: Change): readonly Effect[] {
  if (after.call.state === 'joined' || after.phase !== 'running') return [];
  if (event.type === 'serviceAway' || event.type === 'appAdded') return unsure(after).slice(0, most).map(ask);
  if (event.type !== 'participantLeft') return [];
  const participant = participantOf(after, event.person.id);
  return participant?.saidToLeaveAt === event.at && hasAccount(participant) ? [ask(participant)] : [];
}

/** Teams is asked about one at a time. */
const most = 30;

function unsure({ participants }: MeetingState): readonly Participant[] {
  return Object.values(participants).filter((one) => one.unsureSince !== undefined && hasAccount(one));
}

function ask({ id }: Participant): Effect {
  return { type: 'askPresence', participant: id };
}

/** When it is believed that somebody has left of whom that was said, though nothing has confirmed it. */
export function doubtDue(state: MeetingState): readonly Appointment[] {
  const said = Object.values(state.participants).flatMap(({ saidToLeaveAt }) => saidToLeaveAt ?? []);
  return appointment(
    { kind: 'doubt' },
    state.phase === 'running' && said.length > 0 ? Math.min(...said) + 60_000 : undefined,
  );
}
