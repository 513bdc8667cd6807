import type { PersonView } from '../../person-view.ts';
import { elapsed } from '../frame/elapsed.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import { clockTime, wordsOf } from '../words.ts';

/** Title, time, and the mark that all see while somebody records. */
export function topBar(): Part<PersonView> {
  const bar = redrawn<Pick<PersonView, 'me' | 'meeting'>>(h('div', { class: 'top-bar' }), ({ me, meeting }) => {
    const words = wordsOf(me);
    const { recording, startedAt } = meeting;
    const times = `${clockTime(meeting.scheduledStart)}–${clockTime(meeting.scheduledEnd)}`;
    return [
      h('span', { class: 'shield' }, icon('meeting')),
      h('h1', {}, meeting.title),
      meeting.state === 'running' && startedAt !== undefined
        ? elapsed(startedAt)
        : h('span', { class: 'times' }, times),
      recording !== undefined &&
        h('span', { class: 'recording-mark', role: 'status' }, h('i', {}), h('span', {}, words.recording)),
    ];
  });
  return { element: bar.element, update: ({ me, meeting }) => bar.update({ me, meeting }) };
}
