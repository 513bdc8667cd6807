import type { Words } from '../nb.ts';

export const people: Words['people'] = {
  nameless: 'Deltakar utan namn',
  phone: (number) => `Telefon ${number}`,
  phoneNameless: 'Deltakar på telefon',
  you: (name) => `${name} (deg)`,
  role: {
    organizer: 'arrangør',
    'co-organizer': 'medarrangør',
    staff: 'kollega',
    guest: 'gjest',
    phone: 'på telefon',
    other: 'deltakar',
  },
  declared: {
    'co-organizer': 'medarrangør',
    staff: 'kollega',
    parent: 'forelder',
    interpreter: 'tolk',
    support: 'støtteperson',
    other: 'ein annan',
  },
  camera: {
    on: 'kamera på',
    off: 'kamera av',
    none: 'kan ikkje vise bilete',
    unseen: 'kamera ikkje observert',
    wasOn: 'kamera var på',
    confirmed: 'arrangøren har sett biletet',
    exempt: {
      technical: 'unntak frå kamera: teknisk',
      agreed: 'unntak frå kamera: avtalt',
      interpreter: 'unntak frå kamera: tolk',
    },
  },
  identity: { known: 'kjend for arrangøren', seen: 'legitimasjon sett', failed: 'kunne ikkje identifiserast' },
  introduced: 'presentert',
  screened: 'sit skjerma',
  screenedByOrganizer: 'skjerma, stadfesta av arrangøren',
  left: {
    'guest-shows-id': 'legitimasjon',
    'camera-on': 'kamera',
    introductions: 'presentasjon',
    screened: 'skjerma plass',
    consent: 'samtykke',
    informed: 'informasjon',
  },
};
