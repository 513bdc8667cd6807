import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { hasAccount, isPresent, personOf } from '../know/people.ts';
import { isActive } from '../know/phase.ts';
import { leads } from '../know/role.ts';
import { tellLeaders } from '../say.ts';
import type { MeetingState, Participant } from '../state.ts';

/** Of those who come, the organizer hears, once and privately, who came with a link that was passed on, and whose name tells of a child. */
export function arrival({ before, after }: Change): readonly Effect[] {
  if (before.participants === after.participants || !isActive(after)) return [];
  const uninvited = fresh(before, after, isUninvited);
  const telling = fresh(before, after, (_, { relation }) => relation !== undefined);
  return [
    ...(uninvited.length === 0
      ? []
      : tellLeaders(after, {
          matter: 'link',
          notice: { about: 'came-with-link', participants: everUninvited(after).map(({ id }) => id) },
        })),
    ...telling.flatMap(({ id }) =>
      tellLeaders(after, { matter: `name ${id}`, notice: { about: 'name-tells', participant: id }, except: id }),
    ),
  ];
}

/** Those present of whom something holds now that did not hold of them before, by whatever id they went then. */
function fresh(
  before: MeetingState,
  after: MeetingState,
  holds: (state: MeetingState, participant: Participant) => boolean,
): readonly Participant[] {
  return Object.values(after.participants).filter((participant) => {
    if (before.participants[participant.id] === participant || !isPresent(participant)) return false;
    if (!holds(after, participant)) return false;
    const known = Object.values(before.participants).filter(({ id }) => personOf(after, id) === participant.id);
    return !known.some((one) => one.stays.length > 0 && holds(before, one));
  });
}

/** Joining makes people members of the chat: who was one before had been invited. */
const before = 10_000;

/** Whether somebody with an account came without having been a member of the chat. People without account never are. */
function isUninvited(state: MeetingState, participant: Participant): boolean {
  const came = participant.stays[0]?.from;
  if (!hasAccount(participant) || came === undefined || leads(state, participant.id)) return false;
  const [baseline] = Object.values(state.members).toSorted((a, b) => a - b);
  if (baseline === undefined || baseline > came - before) return false;
  const since = state.members[participant.id];
  return since === undefined || since > came - before;
}

function everUninvited(state: MeetingState): readonly Participant[] {
  return Object.values(state.participants).filter((one) => isUninvited(state, one));
}
