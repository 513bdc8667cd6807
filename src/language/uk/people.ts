import type { ParticipantWords } from '../participant-words.ts';

export const people: ParticipantWords['people'] = {
  nameless: 'Учасник без імені',
  phone: (number) => `Телефон ${number}`,
  phoneNameless: 'Учасник на телефоні',
  relative: (relation) => `${relation} …`,
  toldApart: {
    belonging: { own: 'колега', other: 'інша організація', anonymous: 'без облікового запису', phone: 'на телефоні' },
    came: (time) => `з ${time}`,
    notHere: 'ще немає',
  },
  left: {
    'guest-shows-id': 'документ',
    identity: 'особа',
    'camera-on': 'камера',
    introductions: 'представлення',
    screened: 'місце без сторонніх',
    consent: 'згода',
  },
};
