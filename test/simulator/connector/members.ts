import { hasAccount, wireName, type CastMember } from '../cast.ts';
import { mayHavePersonalChat } from '../seen/abilities.ts';
import { personalChat } from '../teams/personal-chat.ts';
import { chatMembers, type Occupancy } from '../teams/state.ts';
import { list, text, type Json } from '../wire/json.ts';
import { refusal, type Asked, type Reply } from '../wire/route.ts';
import type { World } from '../world.ts';

/** The chat's members, page by page (50 to 500 a page). */
export function pagedMembers(world: World, { params, url }: Asked): Reply {
  const members = membersOf(world, params[0]);
  if (members === undefined) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  const size = Math.min(500, Math.max(50, Number(url.searchParams.get('pageSize') ?? '200')));
  const from = Number(url.searchParams.get('continuationToken') ?? '0');
  const next = from + size < members.length ? { continuationToken: String(from + size) } : {};
  return { status: 200, body: { ...next, totalCount: members.length, members: members.slice(from, from + size) } };
}

/** One member, by `29:` id or Entra object id. */
export function member(world: World, { params }: Asked): Reply {
  const members = membersOf(world, params[0]);
  const found = members?.find((one) => one['id'] === params[1] || one['aadObjectId'] === params[1]);
  return found === undefined
    ? refusal(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.')
    : { status: 200, body: found };
}

/** The bot opens a one-to-one chat: with people of its own tenant who have the app. */
export function createConversation(world: World, { body }: Asked): Reply {
  const [invited] = list(body, 'members');
  const address = text(invited, 'id');
  const tenant = text(body, 'channelData', 'tenant', 'id') ?? text(body, 'tenantId');
  if (address === undefined || tenant === undefined)
    return refusal(400, 'BadArgument', 'A member and a tenant are needed.');
  if (text(body, 'bot', 'id') !== `28:${world.botId}` || text(body, 'bot', 'name') === undefined)
    return refusal(400, 'BadArgument', 'The bot is not named.');
  if (text(invited, 'name') === undefined) return refusal(400, 'BadArgument', 'The member has no name.');
  if (world.meetings.some(({ addresses }) => isAnonymous(world, addresses.get(address)))) {
    return refusal(400, 'BadArgument', 'Bot cannot create a conversation with an anonymous user');
  }
  const person = [...world.people.values()].find((one) => one.address === address || one.objectId === address);
  if (person === undefined || tenant !== world.tenant || person.tenant !== world.tenant) {
    return refusal(400, 'BadArgument', 'Unknown user or tenant.');
  }
  if (!mayHavePersonalChat(world, person)) {
    return refusal(403, 'BotNotInConversationRoster', 'The bot is not installed for the user.');
  }
  return { status: 201, body: { id: personalChat(world, person).id } };
}

/** A member as the connector writes it. */
export function memberOf(world: World, person: CastMember, address: string): Json {
  if (person.kind === 'phone') return { id: address, name: wireName(person) };
  if (!hasAccount(person)) {
    return { id: address, name: wireName(person), tenantId: world.tenant, userRole: 'anonymous' };
  }
  const [givenName, ...rest] = person.name.split(' ');
  // Of who is from outside Teams may leave the address out.
  const isTold = person.tenant === world.tenant || world.undocumented.activities !== 'untidy';
  const own = isTold ? { email: person.mail, userPrincipalName: person.mail } : {};
  return {
    id: address,
    aadObjectId: person.objectId,
    name: person.name,
    givenName,
    surname: rest.join(' '),
    ...own,
    tenantId: person.tenant,
    userRole: 'user',
  };
}

function membersOf(world: World, chatId: string | undefined): readonly Json[] | undefined {
  const meeting: Occupancy | undefined = world.meetings.find((one) => one.chatId === chatId && one.installed);
  if (meeting !== undefined) return chatMembers(meeting).map(({ person, address }) => memberOf(world, person, address));
  const personal = [...world.personalChats.values()].find(({ id }) => id === chatId);
  return personal?.person.address === undefined
    ? undefined
    : [memberOf(world, personal.person, personal.person.address)];
}

function isAnonymous(world: World, person: string | undefined): boolean {
  const known = person === undefined ? undefined : world.people.get(person);
  return known !== undefined && !hasAccount(known);
}
