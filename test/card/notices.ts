import type { Notice } from '../../src/protocol/notice.ts';
import { amina, nils, ola } from './told.ts';

/** One notice of each kind, as told in the busy meeting of `states`. */
const byAbout: { readonly [About in Notice['about']]: Extract<Notice, { about: About }> } = {
  'recording-started': { about: 'recording-started', by: ola.id },
  'recording-yours': { about: 'recording-yours' },
  'recording-still-running': { about: 'recording-still-running' },
  'recording-stopped': { about: 'recording-stopped' },
  'recording-organizer': { about: 'recording-organizer', by: ola.id },
  'camera-off': { about: 'camera-off' },
  'camera-off-organizer': { about: 'camera-off-organizer', participant: nils.id },
  'camera-help-asked': { about: 'camera-help-asked', by: nils.id },
  'guests-not-identified': { about: 'guests-not-identified', participants: [nils.id, amina.id] },
  'staff-id-asked': { about: 'staff-id-asked', by: nils.id },
  'staff-id-asked-organizer': { about: 'staff-id-asked-organizer', by: nils.id, of: ola.id },
  'screened-again': { about: 'screened-again' },
  'sensitive-yours': { about: 'sensitive-yours', message: 'message-1' },
  'sensitive-hint': { about: 'sensitive-hint' },
  'sensitive-reminder': { about: 'sensitive-reminder' },
  'sensitive-organizer': { about: 'sensitive-organizer', message: 'message-1' },
  'not-hidden': { about: 'not-hidden', message: 'message-1', why: 'no-permission' },
  'end-soon': { about: 'end-soon' },
  'others-leaving': { about: 'others-leaving' },
  'organizer-gone': { about: 'organizer-gone' },
  'organizer-come-back': { about: 'organizer-come-back' },
  'meeting-over': { about: 'meeting-over' },
  refused: { about: 'refused', what: 'call' },
};

export const notices: readonly Notice[] = Object.values(byAbout);
export const noticeAbouts: readonly string[] = Object.keys(byAbout);
