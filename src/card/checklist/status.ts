import type { Language } from '../../language/language.ts';
import { wordsFor, type Words } from '../../language/words.ts';
import { isPresent } from '../../protocol/know/people.ts';
import { isOutside } from '../../protocol/know/role.ts';
import { validScreened } from '../../protocol/demand/screened.ts';
import { demandTable, type PersonalDemand } from '../../protocol/demand/table.ts';
import { cameraNow } from '../../protocol/know/camera.ts';
import type { Participant } from '../../protocol/state.ts';
import { leftByDemand, type Overview } from '../../view/overview.ts';
import { thingOf } from '../../view/called.ts';
import type { Seen } from '../../view/seen.ts';

/** What is left for somebody, as a thing: "legitimasjon"; for somebody on the phone, who can show nothing: "identitet". */
export function leftWord(
  { language }: Pick<Seen<Language>, 'language'>,
  demand: PersonalDemand,
  participant: Participant,
): string {
  return wordsFor(language).people.left[thingOf(demand, participant)];
}

/** Those here for whom something is left, by what it is called, in the order it is asked for. */
export function leftByThing(seen: Seen<Language>, overview: Overview): readonly LeftThing[] {
  return leftByDemand(overview, seen.routine).flatMap(({ demand, people }) =>
    [...Map.groupBy(people, (one) => leftWord(seen, demand, one))].map(([thing, those]) => ({ thing, people: those })),
  );
}

interface LeftThing {
  readonly thing: string;
  readonly people: readonly Participant[];
}

/** What is known of somebody, in words: camera, identity, presentation, screened place. */
export function statusWords(
  seen: Pick<Seen, 'state' | 'routine' | 'now'>,
  participant: Participant,
  words: Words,
): readonly string[] {
  return Object.values(statuses).flatMap((status) => status(seen, participant, words) ?? []);
}

type Status = (
  seen: Pick<Seen, 'state' | 'routine' | 'now'>,
  participant: Participant,
  words: Words,
) => string | undefined;

const statuses: Readonly<Record<PersonalDemand, Status>> = {
  'camera-on': (seen, participant, words) =>
    seen.routine.demands['camera-on'] === 'off' ? undefined : cameraWord(seen, participant, words),
  'guest-shows-id': ({ state }, participant, { people }) =>
    participant.identity && isOutside(state, participant) ? people.identity[participant.identity.answer] : undefined,
  introductions: (_, { introduced }, { people }) => introduced && people.introduced,
  screened: ({ routine }, participant, { people }) => {
    const screened = validScreened(participant, routine);
    return screened && (screened.by === participant.id ? people.screened : people.screenedByOrganizer);
  },
  consent: ({ routine }, { consents }, { people }) => {
    const last = consents.at(-1);
    return routine.consent.kind === 'consent' && last !== undefined ? people.consent[last.is] : undefined;
  },
};

function cameraWord(
  seen: Pick<Seen, 'state' | 'routine' | 'now'>,
  participant: Participant,
  { people }: Words,
): string {
  const { camera } = people;
  const how = demandTable['camera-on'][isPresent(participant) ? 'standing' : 'evidence'](seen, participant);
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
    case 'not-asked':
      return camera.none;
    case 'informed':
    case 'withdrawn':
    case 'open':
    case 'not-observed':
      return cameraNow(participant)?.state === 'none' ? camera.none : camera.unseen;
  }
}
