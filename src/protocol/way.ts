import type { Notice } from './notice.ts';

/**
 * What is to be done in a meeting waits in two lanes, each in its own order: what must not come late, and the rest. All words
 * about one matter wait in one lane.
 */
export type Lane = 'alarms' | 'rest';

/**
 * How something is said. `ifUnsure`: what is done where nobody can tell whether it has been said, because the service died, or the
 * answer got lost, while Teams was asked. What somebody must know or do now is said once more; what only asks politely, stands
 * on a card too, or is said again by itself is left.
 */
interface Way {
  /** In which lane it waits. */
  readonly lane: Lane;
  readonly ifUnsure: 'say' | 'leave';
  /**
   * What becomes of the message in which the same was said before: `edit`, it says the newest, unless it stands so far up that
   * nobody sees it; `anew`, it is withdrawn and said once more, because somebody is to notice it.
   */
  readonly again: 'edit' | 'anew';
}

/** The one table of what is said. */
export const ways: Readonly<Record<Notice['about'], Way>> = {
  'recording-started': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'recording-yours': { lane: 'alarms', ifUnsure: 'say', again: 'anew' },
  'recording-still-running': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'recording-stopped': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'recording-organizer': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'camera-off': { lane: 'rest', ifUnsure: 'leave', again: 'anew' },
  'cameras-off': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'camera-help-asked': { lane: 'rest', ifUnsure: 'say', again: 'edit' },
  'guests-not-identified': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'came-with-link': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'name-tells': { lane: 'rest', ifUnsure: 'say', again: 'edit' },
  'staff-id-asked': { lane: 'rest', ifUnsure: 'say', again: 'edit' },
  'staff-id-asked-organizer': { lane: 'rest', ifUnsure: 'say', again: 'edit' },
  'screened-again': { lane: 'rest', ifUnsure: 'leave', again: 'anew' },
  'sensitive-yours': { lane: 'alarms', ifUnsure: 'say', again: 'anew' },
  'sensitive-hint': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'sensitive-reminder': { lane: 'alarms', ifUnsure: 'say', again: 'anew' },
  'sensitive-organizer': { lane: 'alarms', ifUnsure: 'leave', again: 'anew' },
  'not-hidden': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'end-soon': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'others-leaving': { lane: 'rest', ifUnsure: 'say', again: 'edit' },
  'organizer-gone': { lane: 'alarms', ifUnsure: 'say', again: 'edit' },
  'organizer-come-back': { lane: 'alarms', ifUnsure: 'say', again: 'anew' },
  'lead-taken': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'meeting-over': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'trial-over': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'sight-lost': { lane: 'rest', ifUnsure: 'leave', again: 'anew' },
  'sight-back': { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
  'said-late': { lane: 'rest', ifUnsure: 'leave', again: 'anew' },
  refused: { lane: 'rest', ifUnsure: 'leave', again: 'edit' },
};
