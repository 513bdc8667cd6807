import { connectorRoutes } from './connector/routes.ts';
import { calendarPen, type CalendarPen } from './graph/calendar.ts';
import { calendarRoutes } from './graph/calendars.ts';
import { callRoutes } from './graph/calls.ts';
import { personalAppRoutes } from './graph/apps-of-people.ts';
import { chatRoutes } from './graph/chats.ts';
import { sendLifecycle } from './graph/lifecycle.ts';
import { subscriptionRoutes } from './graph/subscriptions.ts';
import { makeWorld, type SimulatorOptions } from './make-world.ts';
import { planMeeting, type Meeting, type MeetingOptions } from './meeting.ts';
import { connectorToken } from './teams/activity.ts';
import { removeFromPerson } from './teams/install.ts';
import { pageRoutes } from './web/api.ts';
import { botPageRoutes } from './web/bot-pages.ts';
import { embeddedRoutes } from './web/embedded.ts';
import { fileRoutes } from './web/files.ts';
import { programme, scriptRoutes, type Programme } from './web/script.ts';
import type { Json } from './wire/json.ts';
import type { Limits } from './wire/limits.ts';
import { loginRoutes } from './wire/login.ts';
import type { Delivery, Received } from './wire/outbox.ts';
import { close, listen, serve } from './wire/server.ts';
import { ssoToken } from './wire/sso-token.ts';
import type { Trouble } from './wire/trouble.ts';
import { serviceUrl, type Grants, type Sent, type World } from './world.ts';

/** Every base address of the bot's configuration, without trailing slash (but the service URL, as activities carry it). */
export interface Addresses {
  readonly serviceUrl: string;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly login: string;
  readonly graph: string;
  readonly callsOpenIdMetadataUrl: string;
}

/** A local Teams: Bot Connector, Entra, Graph, the call, and a page to look at it. */
export interface Simulator {
  /** The page. */
  readonly url: string;
  readonly addresses: Addresses;
  readonly tenant: string;
  readonly appId: string;
  readonly secret: string;
  readonly grants: Grants;
  readonly meetings: readonly Meeting[];
  /** Everything the bot asked of Teams and Graph, in order. */
  readonly sent: readonly Sent[];
  /** What the bot asked or answered otherwise than Microsoft describes its interfaces; `close` rejects while there is any. */
  readonly faults: string[];
  readonly limits: Limits;
  readonly trouble: Trouble;
  /** A scripted meeting can be put on here; the page shows it. */
  readonly programme: Programme;
  /** How the roster is told; may be changed while running. */
  roster: World['roster'];
  /** Whether Teams' own recording shows in the roster. */
  recordingInRoster: boolean;
  /** What is not documented either way; may be changed while running. */
  readonly undocumented: World['undocumented'];
  /** Lets happen what is due by now, where the clock was put forward. */
  readonly catchUp: () => Promise<void>;
  readonly calls: World['calls'];
  readonly subscriptions: World['subscriptions'];
  /** Deliveries the bot did not take, and how to send them again. */
  readonly untaken: readonly Delivery[];
  readonly again: () => Promise<void>;
  readonly connect: (bot: { readonly messagesUrl: string }) => void;
  /** Writes in the calendar of a person, by the person's id in Entra. */
  readonly calendar: (user: string) => CalendarPen;
  /** The direct members of a group, by their ids. */
  readonly group: (id: string, members: readonly string[]) => void;
  /** Graph says by itself what becomes of a subscription. */
  readonly lifecycle: (subscription: string, event: Parameters<typeof sendLifecycle>[2]) => Promise<void>;
  /** Somebody of the meetings removes the app from their own Teams. */
  readonly removeApp: (person: string) => Promise<void>;
  /** Makes Graph forget the addresses that it gave for changes. */
  readonly forgetChanges: () => void;
  readonly addMeeting: (options?: MeetingOptions) => Meeting;
  /** A Teams single sign-on token, as the side panel gets it. Throws for people without account. */
  readonly ssoToken: (person: string) => Promise<string>;
  /** Delivers any activity; `signed` changes claims of its token, `signed: false` sends none. */
  readonly deliver: (activity: Json, how?: { readonly signed?: Json | false }) => Promise<Received>;
  /** Resolves as soon as the condition holds; it is asked after everything that happens. `within`: ms, default 20,000. */
  readonly until: (condition: () => boolean, limit?: { readonly within?: number }) => Promise<void>;
  /** Resolves when nothing is on its way to the bot. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a local Teams on 127.0.0.1. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const world = await makeWorld(options);
  const meetings: Meeting[] = [];
  const shown = programme(world.changes);
  const routes = [
    ...connectorRoutes(world),
    ...callRoutes(world),
    ...subscriptionRoutes(world),
    ...chatRoutes(world),
    ...calendarRoutes(world),
    ...personalAppRoutes(world),
    ...pageRoutes(world, meetings, shown),
    ...scriptRoutes(shown),
    ...embeddedRoutes(world, meetings),
    ...botPageRoutes(world),
    ...fileRoutes(),
    ...loginRoutes(world),
  ];
  const server = serve(world, routes);
  world.base = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  meetings.push(planMeeting(world, options.meeting));
  const stop = async () => {
    world.later.stop();
    await close(server);
    if (world.faults.length > 0) throw new Error(`Microsoft wants it otherwise:\n${world.faults.join('\n')}`);
  };
  return simulator(world, { meetings, programme: shown }, stop);
}

interface Running {
  readonly meetings: Meeting[];
  readonly programme: Programme;
}

function simulator(world: World, { meetings, programme: shown }: Running, stop: () => Promise<void>): Simulator {
  const { outbox: box } = world;
  return {
    url: world.base,
    addresses: addressesOf(world),
    tenant: world.tenant,
    appId: world.botId,
    secret: world.secret,
    grants: world.grants,
    meetings,
    sent: world.sent,
    faults: world.faults,
    limits: world.limits,
    trouble: world.trouble,
    programme: shown,
    get roster() {
      return world.roster;
    },
    set roster(shape) {
      world.roster = shape;
    },
    get recordingInRoster() {
      return world.recordingInRoster;
    },
    set recordingInRoster(shows) {
      world.recordingInRoster = shows;
    },
    undocumented: world.undocumented,
    catchUp: world.later.catchUp,
    calls: world.calls,
    subscriptions: world.subscriptions,
    untaken: box.untaken,
    again: box.again,
    connect: ({ messagesUrl }) => {
      world.messagesUrl = messagesUrl;
    },
    calendar: (user) => calendarPen(world, user),
    group: (id, members) => void world.groups.set(id, members),
    lifecycle: async (id, event) => {
      const found = world.subscriptions.find((one) => one.id === id);
      if (found !== undefined) await sendLifecycle(world, found, event);
    },
    removeApp: async (id) => {
      const person = world.people.get(id);
      if (person !== undefined) await removeFromPerson(world, person);
    },
    forgetChanges: () => {
      world.changesForgotten += 1;
    },
    addMeeting: (more) => {
      const meeting = planMeeting(world, more);
      meetings.push(meeting);
      return meeting;
    },
    ssoToken: (person) => ssoToken(world, person),
    deliver: (activity, how) => deliver(world, activity, how?.signed),
    until: (condition, limit) => world.changes.until(condition, limit?.within ?? 20_000, () => story(world, meetings)),
    settled: box.quiet,
    close: stop,
  };
}

function addressesOf({ base, tenant }: World): Addresses {
  return {
    serviceUrl: `${base}/emea/${tenant}/`,
    openIdMetadataUrl: `${base}/v1/.well-known/openidconfiguration`,
    tokenIssuer: 'https://api.botframework.com',
    login: base,
    graph: base,
    callsOpenIdMetadataUrl: `${base}/aps/v1/.well-known/OpenIdConfiguration`,
  };
}

function deliver(world: World, activity: Json, signed: Json | false | undefined): Promise<Received> {
  const whole = { channelId: 'msteams', serviceUrl: serviceUrl(world), ...activity };
  const authorization = async () => (signed === false ? undefined : `Bearer ${await connectorToken(world, signed)}`);
  return world.outbox.send({ kind: 'any', url: world.messagesUrl ?? '', body: () => whole, authorization });
}

/** What everybody saw so far, for a wait that was in vain. */
function story(world: World, meetings: readonly Meeting[]): string {
  const asked = world.sent.slice(-15).map(({ method, path, status }) => `  ${status} ${method} ${path}`);
  const seen = meetings.flatMap((meeting) => {
    const first = meeting.people.slice(0, 8);
    return first.flatMap(({ id, name }) => [
      `${name} saw:`,
      ...meeting
        .transcript(id)
        .slice(-12)
        .map((line) => `  ${line}`),
    ]);
  });
  return ['The bot asked last:', ...asked, ...seen].join('\n');
}
