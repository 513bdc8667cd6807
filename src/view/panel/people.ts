import { wordsFor } from '../../language/words.ts';
import { hasAccount, personOf } from '../../protocol/know/people.ts';
import { isOutside } from '../../protocol/know/role.ts';
import type { Participant } from '../../protocol/state.ts';
import { answersFor, exemptionsFor, identityAnswersFor, rolesFor, type PersonAnswer } from '../answers.ts';
import { roleShown, thingOf } from '../called.ts';
import { labelFor } from '../label.ts';
import type { Overview, Standee } from '../overview.ts';
import type { SeenBy } from '../seen.ts';
import { twinsOf } from '../twins.ts';
import { mayPress } from './may-press.ts';
import type { Belonging, Known, PanelPerson } from './panel-view.ts';
import { standingsOf } from './standing.ts';

/** Everybody who is here: first those for whom something is left. */
export function peopleOf(seen: SeenBy, overview: Overview): readonly PanelPerson[] {
  const { unsettled, settled } = overview;
  const standees = [...unsettled, ...settled.map((participant) => ({ participant, left: [] }))];
  const twins = twinsOf(seen.state, overview);
  return standees.map((standee) => panelPerson(seen, standee, { overview, twins }));
}

/** Somebody by id and label. */
export function knownAs({ state, language }: SeenBy, { id }: Pick<Participant, 'id'>): Known {
  return { id, label: labelFor(state, id, wordsFor(language)) };
}

/** Where somebody belongs. */
export function belongingOf({ affiliation, organisation }: Participant): Belonging {
  return { belongs: affiliation ?? 'unknown', ...(organisation !== undefined && { organisation }) };
}

interface Around {
  readonly overview: Overview;
  readonly twins: readonly Participant[];
}

function panelPerson(seen: SeenBy, standee: Standee, { overview, twins }: Around): PanelPerson {
  const { state, routine, viewer } = seen;
  const { participant, left } = standee;
  const isYou = participant.id === personOf(state, viewer);
  const { identity, others } = answersFor(overview, standee);
  const isOffered = (answer: PersonAnswer) => mayPress(seen, answer);
  const now = isYou ? [] : [...identity, ...others].filter(isOffered);
  const primary = now.find(({ type }) => type !== 'cameraExempted');
  const again = identity.length === 0 && !isYou ? identityAgain(seen, participant).filter(isOffered) : [];
  return {
    ...knownAs(seen, participant),
    ...belongingOf(participant),
    isYou,
    role: roleShown(state, participant),
    left: left.map((demand) => thingOf(demand, participant)),
    standings: standingsOf(seen, participant),
    ...(primary !== undefined && { primary }),
    more: {
      answers: [...now.filter((answer) => answer !== primary && answer.type !== 'cameraExempted'), ...again],
      exemptions: routine.demands['camera-on'] === 'off' ? [] : exemptionsFor(participant).filter(isOffered),
      roles: isYou ? [] : rolesFor(participant).filter(isOffered),
      same: isYou ? [] : sameAs(seen, participant, twins),
    },
  };
}

/** What was said of who somebody is can be said anew. */
function identityAgain({ state, routine }: SeenBy, participant: Participant): readonly PersonAnswer[] {
  if (routine.demands['guest-shows-id'] === 'off' || !isOutside(state, participant)) return [];
  return identityAnswersFor(participant, true).map((answer) => ({
    type: 'identityAnswered',
    participant: participant.id,
    answer,
  }));
}

function sameAs(seen: SeenBy, participant: Participant, twins: readonly Participant[]): PanelPerson['more']['same'] {
  if (hasAccount(participant)) return [];
  return twins
    .map((twin) => ({
      label: knownAs(seen, twin).label,
      action: { type: 'samePersonDeclared', participant: participant.id, same: twin.id } as const,
    }))
    .filter(({ action }) => mayPress(seen, action));
}
