import type { TeamsEffect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { TokenSource } from '../outside/entra.ts';
import type { Log } from '../log.ts';
import type { LearnedJudge } from '../meeting/check-message.ts';
import type { Meetings } from '../meeting/fact.ts';
import type { Invitations, ShowInvitation } from '../meeting/invitations.ts';
import type { OwnMessages } from '../meeting/own-messages.ts';
import type { PerformersOf } from '../meeting/performers.ts';
import { recent } from '../meeting/recent.ts';
import type { Metrics } from '../metrics.ts';
import type { Passes } from '../passes.ts';
import type { People } from '../store/people.ts';
import { countFindings } from './count-findings.ts';
import { receiver, type TeamsCall, type TeamsReply, type TeamsWanted } from './receive.ts';
import { performers } from './say/performers.ts';
import { showingInvitations } from './say/show-invitation.ts';
import type { TeamsSettings } from './settings.ts';
import { readerLanguage } from './reader.ts';
import { teamsAdapter } from './trust/adapter.ts';
import { channelTokenCheck } from './trust/channel-token.ts';
import { chatWriter } from './wire/chat-writer.ts';
import { connector, hostCheck } from './wire/connector.ts';

/** What the Teams door is given. */
export interface TeamsParts {
  readonly config: TeamsSettings;
  readonly token: TokenSource;
  readonly people: People;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'received' | 'asked' | 'finding'>;
  /** Absent where no calendars are watched. */
  readonly invitations?: Invitations;
}

/** Shows organizers their invitations. Made before the calendars are watched, whose watching is handed it. */
export function invitationShower({ config: settings, token, people, metrics }: TeamsParts): ShowInvitation {
  const ask = connector({ hosts: settings.connectorHosts, token, count: metrics.asked });
  return showingInvitations({ write: chatWriter(ask, settings), people, languageFor: readerLanguage(people) });
}

/** What is done through Teams. Made before the meetings, which are handed it. */
export function teamsPerformers({
  config: settings,
  token,
  people,
  log,
  metrics,
  ownMessages,
  invitations,
}: TeamsParts & { readonly ownMessages: OwnMessages }): PerformersOf<TeamsEffect> {
  const ask = connector({ hosts: settings.connectorHosts, token, count: metrics.asked });
  const write = chatWriter(ask, settings);
  const languageFor = readerLanguage(people);
  const others = { ownMessages, log, ...(invitations !== undefined && { invitations }) };
  return performers({ settings, ask, write, people, languageFor, ...others });
}

/** What Teams tells: `POST /api/messages`. Rejects when a fact could not be stored; Teams hears 503 then and tells it again. */
export function teamsReceiver(
  parts: TeamsParts & {
    readonly meetings: Meetings;
    readonly passes: Passes;
    readonly learned: LearnedJudge;
  },
): (call: TeamsCall) => Promise<TeamsReply | TeamsWanted> {
  const { config: settings, token, people, meetings, passes, learned, clock, log, metrics, invitations } = parts;
  const ask = connector({ hosts: settings.connectorHosts, token, count: metrics.asked });
  const trust = {
    appId: settings.appId,
    issuer: settings.connectorTokenIssuer,
    openidMetadataUrl: settings.connectorOpenidMetadataUrl,
    now: clock,
  };
  const isChannel = channelTokenCheck(trust);
  return receiver(
    { isChannel, turn: teamsAdapter(trust, isChannel) },
    {
      settings,
      isTeams: hostCheck(settings.connectorHosts),
      write: chatWriter(ask, settings),
      people,
      languageFor: readerLanguage(people),
      meetings: countFindings(meetings, metrics.finding),
      ...(invitations !== undefined && { invitations }),
      passes,
      learned,
      clock,
      log,
      count: (kind, result) => metrics.received('teams', kind, result),
      answered: recent(1000),
    },
  );
}
