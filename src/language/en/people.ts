import type { Words } from '../nb.ts';

export const people: Words['people'] = {
  nameless: 'Participant without a name',
  phone: (number) => `Phone ${number}`,
  phoneNameless: 'Participant on the phone',
  you: (name) => `${name} (you)`,
  role: {
    organizer: 'organizer',
    'co-organizer': 'co-organizer',
    staff: 'colleague',
    guest: 'guest',
    phone: 'on the phone',
    other: 'participant',
  },
  declared: {
    'co-organizer': 'co-organizer',
    staff: 'colleague',
    parent: 'parent',
    interpreter: 'interpreter',
    support: 'support person',
    other: 'someone else',
  },
  camera: {
    on: 'camera on',
    off: 'camera off',
    none: 'cannot show video',
    unseen: 'camera not observed',
    wasOn: 'camera was on',
    confirmed: 'seen by the organizer',
    exempt: {
      technical: 'camera exemption: technical',
      agreed: 'camera exemption: agreed',
      interpreter: 'camera exemption: interpreter',
    },
  },
  identity: { known: 'known to the organizer', seen: 'ID seen', failed: 'could not be identified' },
  introduced: 'introduced',
  screened: 'in a private place',
  screenedByOrganizer: 'in a private place, confirmed by the organizer',
  left: {
    'guest-shows-id': 'ID',
    'camera-on': 'camera',
    introductions: 'introduction',
    screened: 'private place',
    consent: 'consent',
    informed: 'information',
  },
};
