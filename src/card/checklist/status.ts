import type { Words } from '../../language/words.ts';
import { isPresent } from '../../protocol/people/presence.ts';
import { isOutside, roleOf } from '../../protocol/people/role.ts';
import { standing, validScreened, type PersonalDemand } from '../../protocol/people/standing.ts';
import type { Participant } from '../../protocol/state.ts';
import type { Seen } from '../../view/seen.ts';

/** What somebody is here as, in a word. */
export function roleWord({ state }: Pick<Seen, 'state'>, participant: Participant, { people }: Words): string {
  const { declaredRole } = participant;
  const role = roleOf(state, participant.id);
  if (declaredRole === undefined || role === 'organizer' || role === 'co-organizer') return people.role[role];
  return people.declared[declaredRole];
}

/** What is left for somebody, as a thing: "legitimasjon". */
export function leftWord({ routine }: Pick<Seen, 'routine'>, demand: PersonalDemand, { people }: Words): string {
  return demand === 'consent' && routine.consent.kind === 'informed' ? people.left.informed : people.left[demand];
}

/** What is known of somebody, in words: camera, identity, presentation, screened place. */
export function statusWords(
  seen: Pick<Seen, 'state' | 'routine'>,
  participant: Participant,
  words: Words,
): readonly string[] {
  const { people } = words;
  const { identity, introduced } = participant;
  const { demands } = seen.routine;
  const screened = validScreened(participant, seen.routine);
  const bySelf = screened?.by === participant.id;
  return [
    ...(demands['camera-on'] === 'off' ? [] : [cameraWord(seen, participant, words)]),
    ...(identity === undefined || !isOutside(seen.state, participant) ? [] : [people.identity[identity.answer]]),
    ...(introduced === undefined ? [] : [people.introduced]),
    ...(screened === undefined ? [] : [bySelf ? people.screened : people.screenedByOrganizer]),
  ];
}

function cameraWord(seen: Pick<Seen, 'state' | 'routine'>, participant: Participant, { people }: Words): string {
  const { camera } = people;
  const how = standing(seen, participant, 'camera-on');
  switch (how.is) {
    case 'observed':
      return isPresent(participant) ? camera.on : camera.wasOn;
    case 'exempt':
      return camera.exempt[how.reason];
    case 'not-kept':
      return camera.off;
    case 'confirmed-by-organizer':
    case 'confirmed-by-person':
      return camera.confirmed;
    default:
      return participant.camera?.state === 'none' ? camera.none : camera.unseen;
  }
}
