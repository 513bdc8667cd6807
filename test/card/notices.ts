import { pageOf } from '../../src/card/notice-page.ts';
import type { Notice } from '../../src/protocol/notice.ts';
import { amina, minute, nils, ola, start } from './told.ts';

/** One notice of each kind, as told in the busy meeting of `states`. */
const byAbout: { readonly [About in Notice['about']]: Extract<Notice, { about: About }> } = {
  'recording-started': { about: 'recording-started', kind: 'recording' },
  'recording-yours': { about: 'recording-yours', kind: 'recording' },
  'recording-still-running': { about: 'recording-still-running', kind: 'recording' },
  'recording-stopped': { about: 'recording-stopped', kind: 'recording' },
  'recording-organizer': { about: 'recording-organizer', kind: 'recording', by: ola.id },
  'camera-off': { about: 'camera-off' },
  'cameras-off': { about: 'cameras-off', participants: [nils.id] },
  'camera-help-asked': { about: 'camera-help-asked', by: nils.id },
  'guests-not-identified': { about: 'guests-not-identified', participants: [nils.id, amina.id] },
  'came-with-link': { about: 'came-with-link', participants: [ola.id] },
  'name-tells': { about: 'name-tells', participant: nils.id },
  'staff-id-asked': { about: 'staff-id-asked', by: nils.id },
  'staff-id-asked-organizer': { about: 'staff-id-asked-organizer', by: nils.id, of: ola.id },
  'screened-again': { about: 'screened-again' },
  'sensitive-yours': { about: 'sensitive-yours', message: 'message-1', kinds: ['national-id', 'health'] },
  'sensitive-hint': { about: 'sensitive-hint' },
  'sensitive-reminder': { about: 'sensitive-reminder' },
  'sensitive-organizer': { about: 'sensitive-organizer', message: 'message-1', kinds: ['national-id', 'health'] },
  'not-hidden': { about: 'not-hidden', message: 'message-1', why: 'no-permission' },
  'end-soon': { about: 'end-soon' },
  'others-leaving': { about: 'others-leaving' },
  'organizer-gone': { about: 'organizer-gone' },
  'organizer-come-back': { about: 'organizer-come-back' },
  'lead-taken': { about: 'lead-taken', by: ola.id },
  'meeting-over': { about: 'meeting-over' },
  'trial-over': { about: 'trial-over' },
  'sight-lost': { about: 'sight-lost', sights: ['camera', 'recording'] },
  'sight-back': { about: 'sight-back', sights: ['camera'], from: start + 2 * minute },
  'said-late': { about: 'said-late', from: start + 2 * minute, to: start + 6 * minute },
  refused: { about: 'refused', what: 'call' },
};

export const notices: readonly Notice[] = Object.values(byAbout);
export const noticePages: readonly string[] = notices.map(pageOf);
