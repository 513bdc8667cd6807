import { capital } from '../../language/capital.ts';
import { wordsFor } from '../../language/words.ts';
import { personOf, present } from '../../protocol/know/people.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import { cameraNow } from '../../protocol/know/camera.ts';
import type { ParticipantId } from '../../protocol/person.ts';
import { labelFor } from '../../view/label.ts';
import { isReady, leftByDemand, type Overview } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { sourcesOf } from '../../view/sources.ts';
import {
  actionSet,
  execute,
  heading,
  openPanel,
  text,
  type CardElement,
  type ExecuteAction,
} from '../adaptive-card.ts';
import { attentionParts } from './attention.ts';
import { clause, confirmButtons } from './confirm.ts';
import { controlParts } from './controls.ts';
import { about, alarms } from './parts.ts';
import { peopleParts, type Reader } from './people.ts';
import { sourceParts } from './sources.ts';
import { leftByThing } from './status.ts';

/** The meeting as those who lead it see it: what waits, what remains, everybody, and the controls. */
export function organizerParts(seen: Seen, reader: Reader): readonly CardElement[] {
  const { organizer, panel } = wordsFor(seen.language);
  const { overview, viewer } = reader;
  const mine = openFor(seen, overview, viewer);
  return [
    ...alarms(seen),
    ...attentionParts(seen, overview),
    heading(isReady(overview) ? organizer.nothingRemains : organizer.remains, { size: 'Large' }),
    text(counts(seen, overview), { isSubtle: true, spacing: 'None' }),
    ...remainsParts(seen, overview),
    ...(mine.includes('consent') ? clause(seen) : []),
    ...actionSet([...roundButtons(seen, overview, mine), openPanel(panel.dialog.open, seen.id)], { spacing: 'Medium' }),
    ...peopleParts(seen, reader),
    ...sourceParts(seen),
    ...controlParts(seen, overview),
    ...about(seen),
  ];
}

function counts({ state, language }: Seen, { gone }: Overview): string {
  const { organizer } = wordsFor(language);
  const here = organizer.presentCount(present(state).length);
  return `${[here, ...(gone.length === 0 ? [] : [organizer.leftCount(gone.length)])].join(', ')}. ${organizer.onlyYou}`;
}

const mostNames = 4;

/** What remains, thing by thing: "Legitimasjon: Nils og Amina". */
function remainsParts(seen: Seen, overview: Overview): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { organizer } = words;
  return leftByThing(seen, overview).map(({ thing, people }) => {
    const names = people.slice(0, mostNames).map((participant) => labelFor(seen.state, participant.id, words));
    const more = people.length > mostNames ? [organizer.more(people.length - mostNames)] : [];
    return text(`**${capital(thing)}:** ${words.and([...names, ...more])}`, {
      spacing: 'Small',
    });
  });
}

/** What is open for the leader in person. */
function openFor({ state, routine }: Seen, overview: Overview, viewer: ParticipantId): readonly PersonalDemand[] {
  const me = personOf(state, viewer);
  const left = leftByDemand(overview, routine).filter((one) => one.people.some(({ id }) => id === me));
  return left.map(({ demand }) => demand);
}

/** What is answered for all at once, and the leader's own confirmation. */
function roundButtons(seen: Seen, overview: Overview, mine: readonly PersonalDemand[]): readonly ExecuteAction[] {
  const { organizer } = wordsFor(seen.language);
  const left = leftByDemand(overview, seen.routine);
  const people = (demand: PersonalDemand) => left.find((one) => one.demand === demand)?.people ?? [];
  const unseen = people('camera-on').filter((participant) => cameraNow(participant) === undefined);
  const byHand = sourcesOf(seen).camera === 'by-hand' && unseen.length > 0;
  return [
    ...(people('introductions').length === 0
      ? []
      : [execute(seen.id, organizer.introductionsHeld, { type: 'introductionsHeld' })]),
    ...(byHand ? [execute(seen.id, organizer.camerasSeen, { type: 'cameraConfirmed' })] : []),
    ...confirmButtons(seen, mine),
  ];
}
