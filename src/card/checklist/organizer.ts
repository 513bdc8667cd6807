import { wordsFor } from '../../language/words.ts';
import { present } from '../../protocol/people/presence.ts';
import type { PersonalDemand } from '../../protocol/people/standing.ts';
import type { ParticipantId } from '../../protocol/person.ts';
import { labelOf } from '../../view/label.ts';
import { overviewOf, type Overview } from '../../view/overview.ts';
import { remainingByDemand } from '../../view/remaining.ts';
import type { Seen } from '../../view/seen.ts';
import { sourcesOf } from '../../view/sources.ts';
import { personOf } from '../../protocol/people/presence.ts';
import { actionSet, execute, heading, text, type CardElement, type ExecuteAction } from '../adaptive-card.ts';
import { capital } from '../words.ts';
import { attentionParts } from './attention.ts';
import { controlParts } from './controls.ts';
import { about, alarms } from './parts.ts';
import { peopleParts } from './people.ts';
import { sourceParts } from './sources.ts';

/** The meeting as those who lead it see it: what waits, what remains, everybody, and the controls. */
export function organizerParts(seen: Seen, viewer: ParticipantId): readonly CardElement[] {
  const { organizer } = wordsFor(seen.language);
  const overview = overviewOf(seen);
  return [
    ...alarms(seen),
    ...attentionParts(seen),
    heading(overview.unsettled.length === 0 ? organizer.nothingRemains : organizer.remains, { size: 'Large' }),
    text(counts(seen, overview), { isSubtle: true, spacing: 'None' }),
    ...remainsParts(seen),
    ...actionSet(roundButtons(seen, viewer), { spacing: 'Medium' }),
    ...peopleParts(seen, viewer, overview),
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
function remainsParts(seen: Seen): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { organizer, people } = words;
  const name = (demand: PersonalDemand) =>
    demand === 'consent' && seen.routine.consent.kind === 'informed' ? people.left.informed : people.left[demand];
  return remainingByDemand(seen).map(({ demand, people: those }) => {
    const names = those.slice(0, mostNames).map((participant) => labelOf(participant, words));
    const more = those.length > mostNames ? [organizer.more(those.length - mostNames)] : [];
    return text(`**${capital(name(demand))}:** ${words.and([...names, ...more])}`, { spacing: 'Small' });
  });
}

/** What is answered for all at once, and the leader's own confirmation. */
function roundButtons(seen: Seen, viewer: ParticipantId): readonly ExecuteAction[] {
  const { organizer, checklist } = wordsFor(seen.language);
  const left = remainingByDemand(seen);
  const people = (demand: PersonalDemand) => left.find((one) => one.demand === demand)?.people ?? [];
  const me = personOf(seen.state, viewer);
  const unseen = people('camera-on').filter(({ camera }) => camera?.state === undefined);
  const byHand = sourcesOf(seen).camera === 'by-hand' && unseen.length > 0;
  return [
    ...(people('introductions').length === 0
      ? []
      : [execute(seen.id, organizer.introductionsHeld, { type: 'introductionsHeld' })]),
    ...(byHand ? [execute(seen.id, organizer.camerasSeen, { type: 'cameraConfirmed' })] : []),
    ...([...people('screened'), ...people('consent')].some(({ id }) => id === me)
      ? [execute(seen.id, checklist.confirmScreened, { type: 'screenedConfirmed', participant: 'self' })]
      : []),
  ];
}
