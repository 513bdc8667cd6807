import type { Answer, Doing, PersonView } from '../person-view.ts';
import { isJson } from '../wire/json.ts';
import type { Asked, Reply, Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Programme } from './script.ts';

/** What the page asks of a meeting. */
export interface Watched {
  readonly id: string;
  readonly title: string;
  readonly joinUrl: string;
  readonly people: readonly PersonView['me'][];
  readonly has: (person: string) => boolean;
  readonly seenBy: (person: string) => PersonView;
  readonly openChat: (person: string, open: boolean) => void;
  readonly do: (person: string, doing: Doing) => Promise<Answer>;
}

/** The page's API: the meetings, their people, what each sees (live), and what they do. */
export function pageRoutes(world: World, meetings: readonly Watched[], programme: Programme): readonly Route[] {
  const shown: Shown = { world, meetings, programme };
  const get = (pattern: RegExp, handle: Route['handle']): Route => ({ method: 'GET', pattern, handle });
  return [
    get(/^\/api\/meetings$/, () => ({
      status: 200,
      body: meetings.map(({ id, title, joinUrl }) => ({ id, title, joinUrl })),
    })),
    get(/^\/api\/meetings\/([^/]+)\/people$/, ({ params }) => {
      const meeting = meetings.find(({ id }) => id === params[0]);
      return meeting === undefined ? missing : { status: 200, body: meeting.people };
    }),
    get(/^\/api\/meetings\/([^/]+)\/as\/([^/]+)\/events$/, (asked) => watch(shown, asked)),
    {
      method: 'POST',
      pattern: /^\/api\/meetings\/([^/]+)\/as\/([^/]+)\/do$/,
      handle: (asked) => perform(meetings, asked),
    },
  ];
}

const missing: Reply = { status: 404, body: { error: 'There is no such meeting or person.' } };

async function perform(meetings: readonly Watched[], { params, body }: Asked): Promise<Reply> {
  const found = find(meetings, params);
  if (found === undefined) return missing;
  if (!isJson(body) || typeof body['do'] !== 'string') return { status: 400, body: { error: 'Nothing to do.' } };
  // The page is ours and speaks the same contract; what it sends is checked where it matters, by the bot.
  const answer = await found.meeting.do(found.person, body as Doing);
  return { status: 200, body: answer };
}

interface Shown {
  readonly world: World;
  readonly meetings: readonly Watched[];
  readonly programme: Programme;
}

/** Server-sent events: the whole view at once, and again after every change of it; and how far a script has come. */
function watch({ world, meetings, programme }: Shown, { params, response }: Asked): Reply {
  const found = find(meetings, params);
  if (found === undefined) return missing;
  const { meeting, person } = found;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = fresh((line) => response.write(line));
  const show = () => {
    send('', meeting.seenBy(person));
    const script = programme.script();
    if (script !== undefined) send('event: script\n', script.playing());
  };
  const stop = world.changes.listen(show);
  meeting.openChat(person, true);
  programme.script()?.opened();
  show();
  response.on('close', () => {
    stop();
    meeting.openChat(person, false);
  });
  return { status: 200, open: true };
}

/** Writes events that differ from the last of their kind. */
function fresh(write: (line: string) => void): (kind: string, data: unknown) => void {
  const last = new Map<string, string>();
  return (kind, data) => {
    const line = `${kind}data: ${JSON.stringify(data)}\n\n`;
    if (last.get(kind) !== line) write(line);
    last.set(kind, line);
  };
}

function find(
  meetings: readonly Watched[],
  [id, person = '']: readonly string[],
): { readonly meeting: Watched; readonly person: string } | undefined {
  const meeting = meetings.find((one) => one.id === id);
  return meeting?.has(person) === true ? { meeting, person } : undefined;
}
