import type { Affiliation, Person } from '../../../src/protocol/person.ts';
import { field, isJson, text } from '../../outside/json.ts';

/** Where a person is met: the tenant tells who belongs to the organisation, the attendance stands in for a missing id. */
export interface Met {
  readonly tenant: string;
  /** The platform's id of this attendance (participant id in the call), where there is one. */
  readonly attendance?: string;
  /** The reader's locale, where the platform tells it. */
  readonly locale?: string;
}

/**
 * The person behind a Graph `identitySet`. `undefined` when there is none: an application (the bot itself, a gateway, another
 * bot), or nothing at all. An identity of a kind unknown to us is a person without account (mission, D).
 */
export function personFrom(identities: unknown, met: Met): Person | undefined {
  const user = field(identities, 'user');
  if (text(user, 'id') !== undefined) return account(user, met);
  if (!isJson(identities)) return undefined;
  const told = Object.entries(identities).filter(([, identity]) => isJson(identity));
  if (told.some(([kind]) => /application/i.test(kind))) return undefined;
  const [kind, identity] = told[0] ?? [];
  if (kind === undefined) return undefined;
  return kind.toLowerCase() === 'phone' ? dialledIn(identity, met) : without(identity, met);
}

/** The app id of an application in an identity set: the bot itself is one. */
export function applicationId(identities: unknown): string | undefined {
  return text(field(identities, 'application'), 'id');
}

function account(user: unknown, met: Met): Person | undefined {
  const kind = text(user, 'userIdentityType')?.toLowerCase();
  if (kind === 'anonymousguest') return without(user, met);
  if (kind === 'phoneuser' || isNumber(text(user, 'id') ?? '')) return dialledIn(user, met);
  const affiliation = belonging(text(user, 'tenantId'), kind, met.tenant);
  return {
    ...named(user, met),
    id: `entra:${text(user, 'id')?.toLowerCase()}`,
    ...(affiliation !== undefined && { affiliation }),
  };
}

/** Where an account belongs. `aadUser` without a tenant tells nothing: guests of the tenant are called so too. */
function belonging(tenant: string | undefined, kind: string | undefined, own: string): Affiliation | undefined {
  if (tenant !== undefined) return tenant.toLowerCase() === own.toLowerCase() ? 'own' : 'other';
  const outside = ['federateduser', 'personalmicrosoftaccountuser', 'skypeuser', 'emailuser'];
  return kind !== undefined && outside.includes(kind) ? 'other' : undefined;
}

/** A guest in the browser, or anybody else without an account: known by the id of this attendance only. */
function without(identity: unknown, met: Met): Person | undefined {
  const id = text(identity, 'id') ?? met.attendance;
  return id === undefined ? undefined : { ...named(identity, met), id: `call:${id}`, affiliation: 'anonymous' };
}

/** An id that is a phone number, with or without the kind of account it is of (`4:+47…`). */
function isNumber(id: string): boolean {
  return /^(?:4:)?\+?[\d\s]+$/.test(id);
}

/**
 * Somebody on the phone. The platform's id is the phone number, which is neither kept nor used to tell people apart: a whole
 * switchboard may share one. A name that is a number, whole or masked (`+47 680 50 XXX`), is left out for the same reason.
 */
function dialledIn(identity: unknown, met: Met): Person | undefined {
  if (met.attendance === undefined) return undefined;
  const { name, ...rest } = named(identity, met);
  const hasNumber = /\d{3}/.test(name?.replaceAll(/[^\p{L}\d]/gu, '') ?? '');
  const spoken = name !== undefined && /\p{L}/u.test(name) && !hasNumber;
  return { ...rest, id: `call:${met.attendance}`, affiliation: 'phone', ...(spoken && { name }) };
}

function named(identity: unknown, met: Met): { name?: string; locale?: string } {
  const name = text(identity, 'displayName')?.trim();
  return { ...(name && { name }), ...(met.locale !== undefined && { locale: met.locale }) };
}
