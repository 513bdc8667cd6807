import { cast } from '../cast.ts';
import { deliverActivity, personalActivity } from '../teams/activity.ts';
import { personalChat } from '../teams/personal-chat.ts';
import { refusal, type Asked, type Reply, type Route } from '../wire/route.ts';
import { text } from '../wire/json.ts';
import { catalogueId } from './apps.ts';
import type { World } from '../world.ts';

const version = String.raw`^/(?:v1\.0|beta)`;

/** For whom the app is installed, and the members of groups. */
export function personalAppRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: (asked: Asked) => Reply): Route => ({
    method,
    pattern: new RegExp(`${version}${path}$`),
    audience: 'https://graph.microsoft.com',
    handle,
  });
  const forPeople = (handle: (user: string, asked: Asked) => Reply) => (asked: Asked) =>
    world.grants.installForPeople
      ? handle(asked.params[0] ?? '', asked)
      : refusal(403, 'Forbidden', 'Missing role permissions on the request.');
  return [
    route(
      'GET',
      '/users/([^/]+)/teamwork/installedApps',
      forPeople((user) => installedFor(world, user)),
    ),
    route(
      'POST',
      '/users/([^/]+)/teamwork/installedApps',
      forPeople((user, asked) => install(world, user, asked)),
    ),
    route(
      'GET',
      '/users/([^/]+)/teamwork/installedApps/([^/]+)/chat',
      forPeople((user) => chatOf(world, user)),
    ),
    route('GET', '/groups/([^/]+)/members/microsoft.graph.user', ({ params }) => {
      if (!world.grants.groupMembers) return refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges.');
      const members = world.groups.get(params[0] ?? '');
      if (members === undefined) return refusal(404, 'Request_ResourceNotFound', 'Resource does not exist.');
      return { status: 200, body: { value: members.map((id) => ({ id })) } };
    }),
  ];
}

function installedFor(world: World, user: string): Reply {
  const value = world.installedFor.has(user) ? [{ id: `installation-${user}` }] : [];
  return { status: 200, body: { value } };
}

/** The bot is told of it, as when the person had added it. */
function install(world: World, user: string, { body }: Asked): Reply {
  if (
    text(body, 'teamsApp@odata.bind')?.endsWith(
      `/appCatalogs/teamsApps/${catalogueId({ externalId: world.botId })}`,
    ) !== true
  ) {
    return refusal(404, 'NotFound', 'The app is not in the catalogue.');
  }
  if (world.installedFor.has(user)) return refusal(409, 'Conflict', 'App already installed for the user.');
  world.installedFor.add(user);
  world.changes.announce();
  const person = personOf(world, user);
  if (person !== undefined) {
    const personal = personalChat(world, person);
    const told = personalActivity(world, personal, { type: 'installationUpdate', rest: { action: 'add' } });
    void deliverActivity(world, told);
  }
  return { status: 201 };
}

function chatOf(world: World, user: string): Reply {
  const person = personOf(world, user);
  if (person === undefined) return refusal(404, 'NotFound', 'No chat.');
  return { status: 200, body: { id: personalChat(world, person).id, chatType: 'oneOnOne' } };
}

function personOf(world: World, user: string) {
  return [...world.people.values(), ...cast(world.tenant)].find(({ objectId }) => objectId === user);
}
