import type { ParticipantWords } from '../participant-words.ts';

export const people: ParticipantWords['people'] = {
  nameless: 'Uczestnik bez nazwy',
  phone: (number) => `Telefon ${number}`,
  phoneNameless: 'Uczestnik przez telefon',
  relative: (relation) => `${relation} …`,
  toldApart: {
    belonging: { own: 'współpracownik', other: 'inna organizacja', anonymous: 'bez konta', phone: 'przez telefon' },
    came: (time) => `od ${time}`,
    notHere: 'jeszcze nie ma',
  },
  left: {
    'guest-shows-id': 'dokument',
    identity: 'tożsamość',
    'camera-on': 'kamera',
    introductions: 'przedstawienie się',
    screened: 'miejsce bez innych osób',
    consent: 'zgoda',
  },
};
