import { wordsFor } from '../../language/words.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import { cameraNow } from '../../protocol/know/camera.ts';
import { personOf, present } from '../../protocol/know/people.ts';
import { leads } from '../../protocol/know/role.ts';
import { reminds } from '../../protocol/say.ts';
import type { FindingState } from '../../protocol/state.ts';
import { isPrepared, preparationFor, preparationOf } from '../../protocol/know/preparation.ts';
import type { Action } from '../action.ts';
import { thingOf } from '../called.ts';
import { clauseFor, confirmations } from '../clause.ts';
import { iso } from '../evidence.ts';
import { labelFor } from '../label.ts';
import { isReady, leftByDemand, overviewOf, type Overview } from '../overview.ts';
import type { SeenBy } from '../seen.ts';
import { sourcesOf } from '../sources.ts';
import { panelHead } from './head.ts';
import { mayPress } from './may-press.ts';
import { notWatched } from './not-watched.ts';
import type { LeaderPanel, PanelFinding } from './panel-view.ts';
import { belongingOf, knownAs, peopleOf } from './people.ts';
import { panelRecord } from './record.ts';

/** The panel of somebody who leads. */
export function leaderPanel(seen: SeenBy): LeaderPanel {
  const { state, routine } = seen;
  const overview = overviewOf(seen);
  const mine = openFor(seen, overview);
  const clause = mine.includes('consent') ? clauseFor(seen) : undefined;
  const record = panelRecord(seen);
  const failed = present(state).filter(({ identity }) => identity?.answer === 'failed');
  return {
    for: 'leader',
    ...panelHead(seen),
    language: seen.language,
    isReady: isReady(overview),
    left: leftByThing(seen, overview),
    together: together(seen, overview, mine),
    ...(clause !== undefined && { clause }),
    people: peopleOf(seen, overview),
    notIdentified: failed.map((participant) => knownAs(seen, participant)),
    lobby: overview.lobby.map((one) => ({ ...knownAs(seen, one), ...belongingOf(one) })),
    gone: overview.gone.map((one) => knownAs(seen, one)),
    requests: requestsOf(seen, overview),
    findings: routine.demands['chat-not-sensitive'] === 'off' ? [] : findingsOf(seen),
    notWatched: notWatched(seen),
    stillHere: stillHere(seen),
    watchesName: watchesName(seen),
    controls: controls.filter((action) => isControl(seen, action)),
    preparation: preparationIn(seen),
    ...(record !== undefined && { record }),
  };
}

function leftByThing(seen: SeenBy, overview: Overview): LeaderPanel['left'] {
  const { state, routine, language } = seen;
  return leftByDemand(overview, routine).flatMap(({ demand, people }) =>
    [...Map.groupBy(people, (one) => thingOf(demand, one))].map(([thing, those]) => ({
      thing,
      people: those.map(({ id }) => labelFor(state, id, wordsFor(language))),
    })),
  );
}

/** What is open for the leader in person. */
function openFor({ state, viewer }: SeenBy, { unsettled }: Overview): readonly PersonalDemand[] {
  const me = personOf(state, viewer);
  return unsettled.find(({ participant }) => participant.id === me)?.left ?? [];
}

function together(seen: SeenBy, { unsettled }: Overview, mine: readonly PersonalDemand[]): readonly Action[] {
  const isLeft = unsettled.some(({ left }) => left.includes('introductions'));
  const isUnseen = unsettled.some(
    ({ participant, left }) => left.includes('camera-on') && cameraNow(participant) === undefined,
  );
  const offered: readonly Action[] = [
    ...(isLeft ? [{ type: 'introductionsHeld' } as const] : []),
    ...(isUnseen && sourcesOf(seen).camera === 'by-hand' ? [{ type: 'cameraConfirmed' } as const] : []),
    ...confirmations(mine),
  ];
  return offered.filter((action) => mayPress(seen, action));
}

function requestsOf(seen: SeenBy, { requests }: Overview): LeaderPanel['requests'] {
  const label = (id: string) => labelFor(seen.state, id, wordsFor(seen.language));
  return requests.map(({ by, of, at }) => {
    const shown = { type: 'staffIdAnswered', asker: by, outcome: 'shown' } as const;
    return {
      by: label(by),
      ...(of !== undefined && { of: label(of) }),
      at: iso(at),
      actions: mayPress(seen, shown) ? [shown] : [],
    };
  });
}

/** Those that still stand come first, the newest before the others. */
function findingsOf(seen: SeenBy): readonly PanelFinding[] {
  return Object.values(seen.state.findings)
    .toSorted((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined) || b.at - a.at)
    .map((finding) => findingOf(seen, finding));
}

function findingOf(seen: SeenBy, { message, by, at, findings, closed, hiddenAt }: FindingState): PanelFinding {
  const dismiss = { type: 'findingDismissed', message } as const;
  return {
    message,
    by: labelFor(seen.state, by, wordsFor(seen.language)),
    at: iso(at),
    kinds: [...new Set(findings.map(({ category }) => category))],
    fate: closed?.how ?? (hiddenAt === undefined ? 'stands' : 'hidden'),
    ...(closed === undefined && mayPress(seen, dismiss) && { dismiss }),
  };
}

/** Near the scheduled end, and once others have begun to leave. */
function stillHere({ state, routine, language, viewer, now }: SeenBy): readonly string[] {
  const { scheduledEnd, phase, reminders } = state;
  if (phase !== 'running' || !reminds(routine, 'organizer-leaves-last')) return [];
  const isNear = scheduledEnd !== undefined && now >= scheduledEnd - routine.timings.endReminder * 1000;
  if (!isNear && reminders.leaving.length === 0) return [];
  const me = personOf(state, viewer);
  return present(state)
    .filter(({ id }) => id !== me && !leads(state, id))
    .map(({ id }) => labelFor(state, id, wordsFor(language)));
}

function watchesName(seen: SeenBy): LeaderPanel['watchesName'] {
  const isOffered =
    seen.routine.demands['chat-not-sensitive'] !== 'off' && mayPress(seen, { type: 'watchName', name: '' });
  if (!isOffered) return 'not-offered';
  return seen.state.watched.length > 0 ? 'on' : 'offered';
}

const controls: readonly Action[] = (
  ['routineStarted', 'routineResumed', 'routinePaused', 'routineStopped', 'deletionAsked'] as const
).map((type) => ({ type }));

/** What changes something now. */
function isControl(seen: SeenBy, action: Action): boolean {
  if (seen.state.removedAt !== undefined && action.type !== 'deletionAsked') return false;
  const { phase, pauses } = seen.state;
  const isPaused = pauses.some(({ to }) => to === undefined);
  const changes =
    action.type === 'routineStarted'
      ? phase === 'upcoming'
      : action.type === 'routinePaused'
        ? !isPaused
        : action.type !== 'routineResumed' || isPaused;
  return changes && mayPress(seen, action);
}

function preparationIn(seen: SeenBy): LeaderPanel['preparation'] {
  const { state, routine } = seen;
  if (state.phase !== 'upcoming') return [];
  return preparationFor(routine).map((demand) => {
    const { is } = preparationOf(state, demand);
    const isDone = isPrepared(state, demand);
    if (is === 'observed' || is === 'not-kept') return { demand, isDone };
    return { demand, isDone, tick: { type: 'preparationTicked', demand, done: !isDone } };
  });
}
