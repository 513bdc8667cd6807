import type { Language } from '../language/language.ts';
import type { Scene } from '../protocol/demand/entry.ts';
import { runningRecordings } from '../protocol/demand/no-recording.ts';
import { askedFor, type PersonalDemand } from '../protocol/demand/table.ts';
import { present } from '../protocol/know/people.ts';
import type { RecordingKind } from '../protocol/notice.ts';
import { otherLanguages } from './other-languages.ts';
import { leftByDemand, overviewOf } from './overview.ts';
import { stageOf, type Stage } from './stage.ts';

/** The checklist that is common to all, as it is shown on the meeting's stage: steps and counts, never who. */
export interface SharedStage {
  readonly for: 'all';
  readonly stage: Stage;
  /** How many are here. */
  readonly here: number;
  readonly steps: readonly { readonly demand: PersonalDemand; readonly left: number }[];
  readonly recordings: readonly RecordingKind[];
  /** The routine's language, and those that people here read beside it, the most first. */
  readonly languages: readonly Language[];
}

/** What everybody in the meeting sees on its stage. */
export function stageFor(scene: Scene): SharedStage {
  const { state, routine } = scene;
  const left = leftByDemand(overviewOf(scene), routine);
  const isRunning = state.phase === 'running';
  return {
    for: 'all',
    stage: stageOf(state),
    here: present(state).length,
    steps: isRunning
      ? askedFor(routine).map((demand) => ({
          demand,
          left: left.find((one) => one.demand === demand)?.people.length ?? 0,
        }))
      : [],
    recordings:
      routine.demands['no-recording'] === 'off' ? [] : runningRecordings(state, routine).map(({ kind }) => kind),
    languages: [routine.language, ...otherLanguages(scene)],
  };
}
