import { ssoToken } from '../wire/sso-token.ts';
import type { Reply, Route } from '../wire/route.ts';
import type { World } from '../world.ts';

/** A meeting in which pages of the bot are shown. */
interface Around {
  readonly id: string;
  readonly chatId: string;
  readonly has: (person: string) => boolean;
}

/** What Teams tells a page inside it: the context, unsigned; and a signed token for who has an account. */
export function embeddedRoutes(world: World, meetings: readonly Around[]): readonly Route[] {
  const route = (what: string, handle: (meeting: Around, person: string) => Reply | Promise<Reply>): Route => ({
    method: 'GET',
    pattern: new RegExp(`^/api/meetings/([^/]+)/as/([^/]+)/${what}$`),
    handle: ({ params: [id, person = ''] }) => {
      const meeting = meetings.find((one) => one.id === id);
      return meeting?.has(person) === true ? handle(meeting, person) : { status: 404, body: {} };
    },
  });
  return [
    route('context', ({ chatId }, id) => {
      const person = world.people.get(id);
      return { status: 200, body: { chatId, userObjectId: person?.objectId ?? '', tid: person?.tenant ?? '' } };
    }),
    route('sso-token', async (_meeting, id) => {
      if (world.people.get(id)?.objectId === undefined) return { status: 403, body: {} };
      return { status: 200, body: { token: await ssoToken(world, id) } };
    }),
  ];
}
