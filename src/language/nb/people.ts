/** What people are called, and how they stand to what is asked of them. */
export const people = {
  nameless: 'Deltaker uten navn',
  phone: (number: string) => `Telefon ${number}`,
  phoneNameless: 'Deltaker på telefon',
  you: (name: string) => `${name} (deg)`,
  role: {
    organizer: 'arrangør',
    'co-organizer': 'medarrangør',
    lead: 'møteleder',
    staff: 'kollega',
    guest: 'gjest',
    phone: 'på telefon',
    other: 'deltaker',
  },
  declared: {
    'co-organizer': 'medarrangør',
    staff: 'kollega',
    parent: 'forelder eller foresatt',
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
    confirmed: 'bilde sett av den som leder',
    exempt: {
      technical: 'unntak fra kamera: teknisk',
      agreed: 'unntak fra kamera: avtalt',
      interpreter: 'unntak fra kamera: tolk',
    },
  },
  identity: {
    known: 'kjent for den som leder møtet',
    seen: 'legitimasjon sett',
    voice: 'stemmen er kjent',
    'called-back': 'ringt opp igjen',
    failed: 'ikke bekreftet hvem det er',
  },
  introduced: 'presentert',
  screened: 'sitter skjermet',
  screenedByOrganizer: 'skjermet, bekreftet av den som leder',
  consent: { given: 'samtykke gitt', withdrawn: 'samtykke trukket tilbake' },
  relative: (relation: string) => `${relation} til …`,
  /** What tells apart those who go by the same name. */
  toldApart: {
    belonging: { own: 'kollega', other: 'annen organisasjon', anonymous: 'uten konto', phone: 'på telefon' },
    came: (time: string) => `kom kl. ${time}`,
    notHere: 'ikke her ennå',
  },
  /** What is left for somebody, each a thing. */
  left: {
    'guest-shows-id': 'legitimasjon',
    /** In place of it, for somebody on the phone, who can show nothing. */
    identity: 'identitet',
    'camera-on': 'kamera',
    introductions: 'presentasjon',
    screened: 'skjermet plass',
    consent: 'samtykke',
  },
};
