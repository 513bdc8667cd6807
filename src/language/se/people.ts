import type { ParticipantWords } from '../participant-words.ts';

export const people: ParticipantWords['people'] = {
  nameless: 'Oasseváldi nama haga',
  phone: (number) => `Telefovdna ${number}`,
  phoneNameless: 'Oasseváldi telefovnnas',
  relative: (relation) => `${relation} …`,
  toldApart: {
    belonging: { own: 'bargoskihpár', other: 'eará organisašuvdna', anonymous: 'konttu haga', phone: 'telefovnnas' },
    came: (time) => `bođii dii. ${time}`,
    notHere: 'ii leat vel dáppe',
  },
  left: {
    'guest-shows-id': 'legitimašuvdna',
    identity: 'identitehta',
    'camera-on': 'kámera',
    introductions: 'presentašuvdna',
    screened: 'ráfálaš báiki',
    consent: 'miehtan',
  },
};
