/** What people are called, and how they stand to what is asked of them. */
export const people = {
  nameless: 'Deltaker uten navn',
  phone: (number: string) => `Telefon ${number}`,
  phoneNameless: 'Deltaker på telefon',
  you: (name: string) => `${name} (deg)`,
  role: {
    organizer: 'arrangør',
    'co-organizer': 'medarrangør',
    staff: 'kollega',
    guest: 'gjest',
    phone: 'på telefon',
    other: 'deltaker',
  },
  declared: {
    'co-organizer': 'medarrangør',
    staff: 'kollega',
    parent: 'forelder',
    interpreter: 'tolk',
    support: 'støtteperson',
    other: 'en annen',
  },
  camera: {
    on: 'kamera på',
    off: 'kamera av',
    none: 'kan ikke vise bilde',
    unseen: 'kamera ikke observert',
    wasOn: 'kamera var på',
    confirmed: 'bilde sett av arrangøren',
    exempt: {
      technical: 'unntak fra kamera: teknisk',
      agreed: 'unntak fra kamera: avtalt',
      interpreter: 'unntak fra kamera: tolk',
    },
  },
  identity: { known: 'kjent for arrangøren', seen: 'legitimasjon sett', failed: 'kunne ikke identifiseres' },
  introduced: 'presentert',
  screened: 'sitter skjermet',
  screenedByOrganizer: 'skjermet, bekreftet av arrangøren',
  /** What is left for somebody, each a thing. */
  left: {
    'guest-shows-id': 'legitimasjon',
    'camera-on': 'kamera',
    introductions: 'presentasjon',
    screened: 'skjermet plass',
    consent: 'samtykke',
    informed: 'informasjon',
  },
};
