import type { Person } from '../src/protocol/person.ts';

// The people of the tests. All are invented; so are their ids.

/** The organizer: a teacher of the municipality. */
export const kari = colleague('kari', 'Kari Nordmann');

/** A colleague of the municipality, from PP-tjenesten. */
export const ola = { ...colleague('ola', 'Ola Hansen'), locale: 'nn-NO' } as const;

/** Another colleague, whom the platform calls co-organizer. */
export const eva = { ...colleague('eva', 'Eva Lien'), role: 'co-organizer' } as const;

/** A parent without an account, in the browser: as the chat knows him, and as the call knows him. */
export const nils = anonymous('teams:29:nils', 'Nils');
export const nilsInCall = anonymous('call:nils', 'Nils');

/** Another parent without an account, on a phone browser and with English. */
export const amina = { ...anonymous('teams:29:amina', 'Amina'), locale: 'en-GB' } as const;
export const aminaInCall = anonymous('call:amina', 'Amina');

/** A parent who is signed in with an account of another organisation. */
export const lise = {
  id: 'entra:lise',
  name: 'Lise Berg',
  address: '29:lise',
  affiliation: 'other',
  locale: 'nb-NO',
} as const satisfies Person;

/** Somebody who dialled in: no name, no chat, no camera. */
export const caller = { id: 'call:caller', affiliation: 'phone' } as const satisfies Person;

/** Everybody who may turn up in a made-up meeting. */
export const cast: readonly Person[] = [kari, ola, eva, nils, nilsInCall, amina, aminaInCall, lise, caller];

function colleague(id: string, name: string) {
  return {
    id: `entra:${id}`,
    name,
    address: `29:${id}`,
    affiliation: 'own',
    locale: 'nb-NO',
  } as const satisfies Person;
}

function anonymous(id: string, name: string) {
  const address = id.startsWith('teams:') ? { address: id.slice('teams:'.length) } : {};
  return { id, name, affiliation: 'anonymous', ...address } as const satisfies Person;
}
