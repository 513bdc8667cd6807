import type { Affiliation, ParticipantId, Person } from '../../../src/protocol/person.ts';
import { some, type Account } from './activity.ts';
import { organisationOf } from './organisation.ts';
import { callerName, isCaller, type CallerId } from './caller.ts';

/** Where an account is met. */
export interface Met {
  /** The tenant whose meeting it is: people of it are its own. */
  readonly home: string;
  readonly caller: CallerId;
}

/** Who somebody is: by the Entra object id; without one by Teams' own id for that attendance. Never by name. */
export function participantId(account: Account, { caller }: Pick<Met, 'caller'>): ParticipantId {
  if (isCaller(account)) return caller(account);
  return account.objectId === undefined ? `teams:${account.id}` : `entra:${account.objectId}`;
}

/** A person as this activity tells of them. Somebody on the phone cannot be written to, and their address is their number. */
export function person(account: Account, met: Met, locale?: string): Person {
  const id = participantId(account, met);
  const known = { id, ...some('locale', locale) };
  if (isCaller(account)) return { ...known, affiliation: 'phone', ...some('name', callerName(account)) };
  const belongs = affiliation(account, met.home);
  return {
    ...known,
    ...some('address', account.id === '' ? undefined : account.id),
    ...some('name', account.name),
    ...some('affiliation', belongs),
    ...some('organisation', belongs === 'other' ? organisationOf(account) : undefined),
  };
}

/** Bots, this one among them, carry ids that begin with `28:`. */
export function isBot(account: Account): boolean {
  return account.id.startsWith('28:');
}

/** Whether an account says who it is at all. */
export function isSomebody(account: Account): boolean {
  return !isBot(account) && (account.id !== '' || account.objectId !== undefined);
}

/** Is told to have no account anywhere: joined by a link, with a name they typed themselves. */
export function isAnonymous({ userRole }: Account): boolean {
  return userRole === 'anonymous';
}

/** Nothing is told of this account but Teams' id for it: it may be a colleague's as well as a guest's without account. */
export function isUnknown({ objectId, userRole }: Account): boolean {
  return objectId === undefined && userRole === undefined;
}

/** Where somebody belongs, if that is told. Teams writes the meeting's own tenant to those without account, too. */
function affiliation(account: Account, home: string): Affiliation | undefined {
  if (isAnonymous(account)) return 'anonymous';
  // A guest account lives in the home tenant; its user principal name tells (learn.microsoft.com, "B2B user properties").
  if (account.userRole === 'guest' || account.userPrincipalName?.includes('#EXT#') === true) return 'other';
  if (account.tenant === undefined) return undefined;
  if (account.tenant !== home) return 'other';
  return account.objectId === undefined ? undefined : 'own';
}
