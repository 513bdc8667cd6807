import { runningRecordings } from '../../protocol/demand/no-recording.ts';
import { isAwaitingLeader } from '../../protocol/know/lead.ts';
import { openAbsence } from '../../protocol/know/leading.ts';
import { personOf } from '../../protocol/know/people.ts';
import { isPaused } from '../../protocol/know/phase.ts';
import { leads } from '../../protocol/know/role.ts';
import type { Instant } from '../../protocol/person.ts';
import type { Recording } from '../../protocol/state.ts';
import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import { iso } from '../evidence.ts';
import { labelFor } from '../label.ts';
import type { SeenBy } from '../seen.ts';
import { sourcesOf } from '../sources.ts';
import { stageOf } from '../stage.ts';
import { undoFor } from './undo.ts';
import type { PanelHead, PanelRecording, Perceived } from './panel-view.ts';

/** What everybody sees in the panel, whoever they are. */
export function panelHead(seen: SeenBy<Language>): PanelHead {
  const { id, state, routine, language } = seen;
  const { organisation, privacyUrl } = routine;
  const leaderless = leaderlessFor(seen);
  const minutesLeft = minutesLeftOf(seen);
  return {
    meeting: id,
    language,
    stage: stageOf(state),
    times: timesOf(seen),
    ...(minutesLeft !== undefined && { minutesLeft }),
    recordings: recordingsFor(seen),
    ...(leaderless !== undefined && { leaderless }),
    undo: undoFor(seen),
    perceives: perceived(seen),
    ...(organisation !== undefined && { organisation }),
    ...(privacyUrl !== undefined && { privacyUrl }),
  };
}

function timesOf({ state }: SeenBy<Language>): PanelHead['times'] {
  const { scheduledStart, scheduledEnd, startedAt, endedAt } = state;
  const at = (name: keyof PanelHead['times'], instant: Instant | undefined) =>
    instant === undefined ? {} : { [name]: iso(instant) };
  return {
    ...at('scheduledStart', scheduledStart),
    ...at('scheduledEnd', scheduledEnd),
    ...at('startedAt', startedAt),
    ...at('endedAt', endedAt),
  };
}

const minute = 60_000;

function minutesLeftOf({ state, now }: SeenBy<Language>): number | undefined {
  if (state.phase !== 'running' || state.scheduledEnd === undefined) return undefined;
  return Math.ceil((state.scheduledEnd - now) / minute);
}

function recordingsFor(seen: SeenBy<Language>): readonly PanelRecording[] {
  const { state, routine } = seen;
  if (routine.demands['no-recording'] === 'off' || state.phase === 'ended') return [];
  return runningRecordings(state, routine).map((recording) => recordingFor(seen, recording));
}

function recordingFor(
  { state, language, viewer }: SeenBy<Language>,
  { kind, startedAt, by }: Recording,
): PanelRecording {
  const isYours = by !== undefined && personOf(state, by) === personOf(state, viewer);
  const isTold = by !== undefined && !isYours && leads(state, viewer);
  return { kind, from: iso(startedAt), isYours, ...(isTold && { by: labelFor(state, by, wordsFor(language)) }) };
}

/** Who leads knows whether they are there. */
function leaderlessFor({ state, routine, viewer }: SeenBy<Language>): PanelHead['leaderless'] {
  if (leads(state, viewer)) return undefined;
  if (isAwaitingLeader(state)) return 'awaited';
  return openAbsence(state) === undefined || routine.demands['organizer-leaves-last'] === 'off' ? undefined : 'gone';
}

function perceived(seen: SeenBy<Language>): readonly Perceived[] {
  const sources = sourcesOf(seen);
  return [
    sources.presence === 'observed' ? 'presence' : 'signs',
    ...(sources.camera === 'observed' ? ['camera' as const] : []),
    ...(sources.recording === 'observed' ? ['recording' as const] : []),
    ...(sources.chat === 'observed' && !isPaused(seen.state) ? ['chat' as const] : []),
  ];
}
