import type { ParticipantWords } from '../participant-words.ts';

export const people: ParticipantWords['people'] = {
  nameless: 'Ka-qaybgale aan magac lahayn',
  phone: (number) => `Telefoon ${number}`,
  phoneNameless: 'Ka-qaybgale telefoon ku jira',
  relative: (relation) => `${relation} …`,
  toldApart: {
    belonging: { own: 'shaqaale', other: 'hay’ad kale', anonymous: 'akoon la’aan', phone: 'telefoon' },
    came: (time) => `laga bilaabo ${time}`,
    notHere: 'weli ma joogo',
  },
  left: {
    'guest-shows-id': 'aqoonsi',
    identity: 'cidda uu yahay',
    'camera-on': 'kamarad',
    introductions: 'is-barasho',
    screened: 'meel gaar ah',
    consent: 'oggolaansho',
  },
};
