import type { Account } from './activity.ts';

/**
 * Which organisation the account of somebody from outside is of: the domain of its address. A guest account's user principal name
 * holds the guest's own address, with `_` for `@` ("lise_nabokommune.example#EXT#@…"; learn.microsoft.com, "B2B user properties").
 * Of others Teams may leave the address out.
 */
export function organisationOf({ userPrincipalName, email }: Account): string | undefined {
  const invited = /_([^_@]+)#EXT#@/i.exec(userPrincipalName ?? '')?.[1];
  const address = [email, userPrincipalName].find((one) => one?.includes('@') === true && !one.includes('#EXT#'));
  const domain = (invited ?? address?.split('@').at(-1))?.toLowerCase();
  return domain !== undefined && domain.length <= 100 && domainForm.test(domain) ? domain : undefined;
}

const domainForm = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
