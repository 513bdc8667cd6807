import type { Person } from './person-view.ts';

/** Somebody who can take part, with what the platform knows of them. All names and ids are invented. */
export interface CastMember extends Person {
  /** Entra object id; absent for those without an account (anonymous, phone). */
  readonly objectId?: string;
  /** The tenant of the person's account. */
  readonly tenant?: string;
  /** The `29:` id by which this bot knows a person with an account; without one it is new at each join. */
  readonly address?: string;
  readonly mail?: string;
  /** Masked, as Teams shows a caller. */
  readonly phoneNumber?: string;
  /** Not invited: comes by a link that somebody forwarded, and is in the chat from then on. */
  readonly byLink?: true;
  readonly platform: 'Windows' | 'Web' | 'Android' | 'Phone';
}

/** The tenant of the signed-in guest, not the municipality's. */
const guestTenant = '6e1f7c20-9b4d-4a55-8c11-7d20c3b9a002';

/** The people of the demo, with the municipality's tenant as home. */
export function cast(homeTenant: string): readonly CastMember[] {
  return [
    account(
      { id: 'kari', name: 'Kari Nordmann', kind: 'organizer', locale: 'nb-NO', platform: 'Windows' },
      1,
      homeTenant,
    ),
    account({ id: 'ola', name: 'Ola Hansen', kind: 'colleague', locale: 'nn-NO', platform: 'Windows' }, 2, homeTenant),
    account({ id: 'lise', name: 'Lise Berg', kind: 'guest', locale: 'nb-NO', platform: 'Windows' }, 3, guestTenant),
    { id: 'nils', name: 'Nils', kind: 'anonymous', locale: 'nb-NO', platform: 'Web' },
    { id: 'amina', name: 'Amina', kind: 'anonymous-mobile', locale: 'en-GB', platform: 'Android' },
    {
      id: 'caller',
      name: '+47 680 50 XXX',
      kind: 'phone',
      locale: 'nb-NO',
      platform: 'Phone',
      phoneNumber: '+4768050XXX',
    },
  ];
}

/** As many made-up colleagues (even numbers) and anonymous guests (odd numbers) as a load test wants. */
export function crowd(count: number, homeTenant: string): readonly CastMember[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `person-${index + 1}`;
    const name = `Person ${index + 1}`;
    return index % 2 === 0
      ? account({ id, name, kind: 'colleague', locale: 'nb-NO', platform: 'Windows' }, 100 + index, homeTenant)
      : { id, name, kind: 'anonymous', locale: 'nb-NO', platform: 'Web' };
  });
}

function account(person: CastMember, number: number, tenant: string): CastMember {
  const tail = number.toString(16).padStart(12, '0');
  return {
    ...person,
    tenant,
    objectId: `a1c0de00-0000-4000-8000-${tail}`,
    address: `29:1${Buffer.from(`bot-user-${tail}`).toString('base64url')}`,
    mail: `${person.name.toLowerCase().replaceAll(' ', '.')}@${tenant === guestTenant ? 'nabokommune' : 'kommune'}.example`,
  };
}

/** The name on the wire: Teams marks those whom it has not verified. */
export function wireName(person: CastMember): string {
  return hasAccount(person) || person.kind === 'phone' ? person.name : `${person.name} (Guest)`;
}

/** Whether somebody is signed in. */
export function hasAccount(
  person: CastMember,
): person is CastMember & { objectId: string; tenant: string; address: string } {
  return person.objectId !== undefined && person.tenant !== undefined && person.address !== undefined;
}
