import type { Instant } from '../src/protocol/person.ts';
import { graphDoor, type GraphDoorParts } from './graph/door.ts';
import type { Registered } from './http/by-registration.ts';
import { panelReceivers } from './http/panel.ts';
import { recordReceiver } from './http/record.ts';
import { viewerCheck } from './http/viewer.ts';
import type { Log } from './log.ts';
import type { LearnedJudge } from './meeting/check-message.ts';
import type { Follow, Meetings, Serves } from './meeting/fact.ts';
import type { ShowInvitation } from './meeting/invitations.ts';
import { meetingsOf } from './meeting/meetings-of.ts';
import { outboundLimit, type Party } from './meeting/outbound-limit.ts';
import type { Registration } from './meeting/registration.ts';
import type { Counts } from './metrics.ts';
import { tokenSource } from './outside/entra.ts';
import { passes } from './passes.ts';
import type { CalendarFiles } from './settings/calendar-files.ts';
import type { Prepared } from './settings/files.ts';
import type { RegistrationSettings } from './settings/registration-settings.ts';
import type { RoutineFor } from './settings/routines.ts';
import type { ServiceSettings } from './settings/service-settings.ts';
import type { Calendars } from './store/calendar/calendars.ts';
import type { Invitations } from './store/calendar/invitations.ts';
import type { People } from './store/people.ts';
import type { SpendKey } from './store/spent-keys.ts';
import { invitationShower, teamsPerformers, teamsReceiver } from './teams/door.ts';
import { readerLanguage } from './teams/reader.ts';

/** A bot registration at work: what it does, what it takes in, and whose meetings these are. */
export interface OpenRegistration extends Registration, Registered {
  /** The tenants whose meetings these are. */
  readonly tenants: readonly string[];
  /** Begins to watch calendars, where any are; answers with what stops it. */
  readonly watch: () => () => Promise<void>;
}

/** What a registration is opened with. All but its settings and routines is the service's. */
export interface RegistrationParts {
  readonly settings: RegistrationSettings & Pick<ServiceSettings, 'publicUrl'> & Pick<Prepared, 'pilot'>;
  readonly routineFor: RoutineFor;
  readonly calendarFiles: CalendarFiles;
  readonly calendars: { readonly calendars: Calendars; readonly invitations: Invitations };
  readonly people: People;
  readonly spend: SpendKey;
  readonly meetings: Meetings;
  readonly follow: Follow;
  readonly learned: LearnedJudge;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Counts;
}

/**
 * Makes everything that hangs on one registration: its tokens, the keys and issuers it believes, its clients, its limits and what
 * it was asked to wait for. Nothing of it is shared with another registration, and other tenants' meetings do not exist for it.
 */
export async function openRegistration(parts: RegistrationParts): Promise<OpenRegistration> {
  const { settings, people, spend, follow, learned, clock, log, metrics } = parts;
  const { callbackSecret, publicUrl, ownPath } = settings;
  // What is seen of a meeting leads to the page that says who is responsible; that page leads on to the organisation's own.
  const privacyUrl = `${publicUrl}/privacy${ownPath}`;
  const routineFor: RoutineFor = (tenant) => ({ ...parts.routineFor(tenant), privacyUrl });
  const serves: Serves = (tenant) => settings.allowedTenants.includes(tenant.toLowerCase());
  const meetings = meetingsOf(parts.meetings, serves);
  const sealed = passes({ ...settings, clock });
  const answered: Record<Party, number> = { teams: 0, graph: 0 };
  const counting = (party: Party): Counts => ({
    ...metrics,
    asked: (operation, result) => {
      if (result !== 'not-reached') answered[party] += 1;
      metrics.asked(operation, result);
    },
  });
  const token = await tokenSource(settings, clock);
  const common = { config: settings, token, people, meetings, clock, log, passes: sealed };
  const door = { ...common, metrics: counting('teams') };
  const watching = watched({ ...parts, routineFor }, invitationShower(door));
  const graph = graphDoor({ ...common, learned, metrics: counting('graph'), ...watching });
  const { invitations } = graph;
  const teams = { ...door, ...(invitations !== undefined && { invitations }) };
  const viewer = viewerCheck(settings, clock);
  return {
    app: settings.appId,
    tenants: settings.allowedTenants,
    routineFor,
    routine: parts.routineFor(settings.tenant),
    performers: { ...teamsPerformers({ ...teams, ownMessages: graph.ownMessages }), ...graph.performers },
    limit: outboundLimit(() => performance.now()),
    answers: (party) => answered[party],
    log,
    watch: graph.watch,
    receivers: {
      messages: teamsReceiver({ ...teams, learned }),
      ...graph.receivers,
      record: recordReceiver({ viewer, meetings, clock }),
      ...panelReceivers({
        viewer,
        meetings,
        follow,
        clock,
        languageFor: readerLanguage(people),
        rememberLanguage: ({ tenant, participant }, language) => people.remember(tenant, participant, { language }),
        callbackSecret,
        passes: sealed,
        spend,
      }),
    },
  };
}

/** What the Graph door watches calendars with, where the settings say whose. */
function watched(
  { settings, routineFor, calendarFiles: files, calendars: store, people }: RegistrationParts,
  show: ShowInvitation,
): Pick<GraphDoorParts, 'invitations'> {
  const { calendars, allowedTenants } = settings;
  const [tenant] = allowedTenants;
  if (calendars === undefined || tenant === undefined) return {};
  return { invitations: { calendars, files, routine: routineFor(tenant), tenant, store, people, show } };
}
