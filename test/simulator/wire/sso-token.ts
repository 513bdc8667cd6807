import type { World } from '../world.ts';

/** Teams in the browser, as the party that asks for the token. */
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** A Teams single sign-on token, as the side panel gets it. Throws for people without account. */
export async function ssoToken(world: World, id: string): Promise<string> {
  const person = world.people.get(id);
  if (person?.objectId === undefined) throw new Error(`${id} has no account.`);
  const { tenant: tid, objectId: oid, name, mail } = person;
  const iss = `${world.base}/${tid}/v2.0`;
  const claims = {
    aud: world.botId,
    iss,
    azp: teamsWeb,
    azpacr: '0',
    name,
    oid,
    tid,
    scp: 'access_as_user',
    ver: '2.0',
  };
  return world.tokens.sign('entra', {
    ...claims,
    sub: `pairwise-${oid}`,
    ...(mail !== undefined && { preferred_username: mail }),
  });
}
