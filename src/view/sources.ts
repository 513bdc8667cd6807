import type { MeetingState } from '../protocol/state.ts';
import type { Seen } from './seen.ts';

/** What the bot perceives in this meeting, and what people confirm by hand instead. */
export interface Sources {
  /** `signs`: only who presses or writes. */
  readonly presence: 'observed' | 'signs';
  /** `soon`: the bot is on its way into the call. */
  readonly camera: 'observed' | 'soon' | 'by-hand' | 'not-asked';
  readonly recording: 'observed' | 'not-observed' | 'not-asked';
  readonly chat: 'observed' | 'not-asked';
  /** Whether private words reach everybody. */
  readonly tells: boolean;
  /** Whether messages are hidden where the routine wants it. */
  readonly hides: boolean | 'not-asked';
}

/** What is observed in this meeting, by what has been told and what was refused. */
export function sourcesOf({ state, routine }: Pick<Seen, 'state' | 'routine'>): Sources {
  const { demands } = routine;
  const seesCall = state.sources.roster && state.call.state === 'joined';
  return {
    presence: seesCall || state.sources.teams ? 'observed' : 'signs',
    camera: demands['camera-on'] === 'off' ? 'not-asked' : seesCall ? 'observed' : isComing(state) ? 'soon' : 'by-hand',
    recording:
      demands['no-recording'] === 'off' ? 'not-asked' : seesCall || state.sources.chat ? 'observed' : 'not-observed',
    chat: demands['chat-not-sensitive'] === 'off' ? 'not-asked' : 'observed',
    tells: state.refused['tell'] === undefined,
    hides: demands['chat-not-sensitive'] === 'enforce' ? state.refused['hideMessage'] === undefined : 'not-asked',
  };
}

/** Whether the bot is asking to be let into the call, and nobody has said no. */
function isComing({ call, refused, joinUrl }: MeetingState): boolean {
  const isAsking = call.state === 'joining' || (call.state === 'none' && joinUrl !== undefined);
  return isAsking && refused['joinCall'] === undefined;
}
