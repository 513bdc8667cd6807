import { isWatching, sees, unseen } from '../protocol/know/coverage.ts';
import type { Sight } from '../protocol/notice.ts';
import type { Closed, MeetingState } from '../protocol/state.ts';
import type { Seen } from './seen.ts';

/** What the bot perceives in this meeting, and what people confirm by hand instead. */
export interface Sources {
  /** `signs`: only who presses or writes. */
  readonly presence: 'observed' | 'signs';
  /** `soon`: the bot is on its way into the call. */
  readonly camera: 'observed' | 'soon' | 'by-hand' | 'not-asked';
  readonly recording: 'observed' | 'not-observed' | 'not-asked';
  /** `not-yet`: nothing has come from the chat that shows that it is read. */
  readonly chat: 'observed' | 'not-yet' | 'not-asked';
  /** Whether private words reach everybody. */
  readonly tells: boolean;
  /** Whether messages are hidden where the routine wants it. */
  readonly hides: boolean | 'not-asked';
}

/** What is observed in this meeting now, by what watches and what was refused. */
export function sourcesOf({ state, routine, now }: Pick<Seen, 'state' | 'routine' | 'now'>): Sources {
  const { demands } = routine;
  const at = Math.max(now, state.startedAt ?? now);
  const seesCameras = isWatching(state, 'camera', at);
  return {
    presence: isWatching(state, 'presence of accounts', at) ? 'observed' : 'signs',
    camera:
      demands['camera-on'] === 'off' ? 'not-asked' : seesCameras ? 'observed' : isComing(state) ? 'soon' : 'by-hand',
    recording:
      demands['no-recording'] === 'off'
        ? 'not-asked'
        : isWatching(state, 'recording', at)
          ? 'observed'
          : 'not-observed',
    chat:
      demands['chat-not-sensitive'] === 'off'
        ? 'not-asked'
        : state.coverage.delivered.messages === undefined
          ? 'not-yet'
          : 'observed',
    tells: state.refused['tell'] === undefined && Object.keys(state.unreachable).length === 0,
    hides: demands['chat-not-sensitive'] === 'enforce' ? state.refused['hideMessage'] === undefined : 'not-asked',
  };
}

/** Whether the bot is asking to be let into the call, and nobody has said no. */
function isComing({ call, refused, joinUrl }: MeetingState): boolean {
  const isAsking = call.state === 'joining' || (call.state === 'none' && joinUrl !== undefined);
  return isAsking && refused['joinCall'] === undefined;
}

/** Shorter than this it is not worth a line, in milliseconds. */
const least = 60_000;

/** When something was not seen that is seen at this moment; oldest first. */
export function gapsOf({ state, routine, now }: Pick<Seen, 'state' | 'routine' | 'now'>): readonly Gaps[] {
  const { demands } = routine;
  const asked: readonly Sight[] = [
    'presence',
    ...(demands['camera-on'] === 'off' ? [] : ['camera' as const]),
    ...(demands['no-recording'] === 'off' ? [] : ['recording' as const]),
  ];
  return asked
    .filter((sight) => sees(state, sight, now))
    .map((sight) => ({ sight, when: unseen(state, sight, now).filter(({ from, to }) => to - from >= least) }))
    .filter(({ when }) => when.length > 0);
}

interface Gaps {
  readonly sight: Sight;
  readonly when: readonly Closed[];
}
