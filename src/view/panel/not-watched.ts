import { times } from '../evidence.ts';
import type { SeenBy } from '../seen.ts';
import { gapsOf, sourcesOf } from '../sources.ts';
import type { NotWatched } from './panel-view.ts';

/** What is not watched in a running meeting, and why; then what was not for a time. */
export function notWatched(seen: SeenBy): readonly NotWatched[] {
  if (seen.state.phase !== 'running') return [];
  const { presence, camera, recording, chat, tells, hides } = sourcesOf(seen);
  return [
    ...(presence === 'signs' ? [{ what: 'presence', why: 'only-signs' } as const] : []),
    ...(camera === 'soon' || camera === 'by-hand' ? [{ what: 'camera', why: camera } as const] : []),
    ...(recording === 'not-observed' ? [{ what: 'recording', why: 'not-seen' } as const] : []),
    ...(chat === 'not-yet' ? [{ what: 'chat', why: 'not-yet' } as const] : []),
    ...(tells ? [] : [{ what: 'private-words', why: 'refused' } as const]),
    ...(hides === false ? [{ what: 'hiding', why: 'refused' } as const] : []),
    ...gapsOf(seen).map(({ sight, when }) => ({ what: sight, why: 'for-a-time', when: when.map(times) }) as const),
  ];
}
