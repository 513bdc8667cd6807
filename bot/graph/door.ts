import type { GraphEffect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { LearnedJudge } from '../meeting/check-message.ts';
import type { Meetings } from '../meeting/fact.ts';
import type { Invitations } from '../meeting/invitations.ts';
import type { OwnMessages } from '../meeting/own-messages.ts';
import type { PerformersOf } from '../meeting/performers.ts';
import type { Metrics } from '../metrics.ts';
import { callPerformers } from './call.ts';
import { openCalendars, type InvitationParts } from './calendar/open-calendars.ts';
import { graphClient } from './client.ts';
import { hidePerformers } from './hide.ts';
import { ownMessagesIn } from './own-messages.ts';
import { readPerformers } from './read-chat.ts';
import { grantPerformers } from './read-grants.ts';
import { graphReceivers, type GraphReceivers } from './receive.ts';
import { readNotificationKeys } from './trust/rich-content.ts';
import { senders } from './trust/sender.ts';
import type { GraphSettings, GraphToken } from './settings.ts';
import { watchPerformers } from './subscribe.ts';

/** What the Graph door is given. */
export interface GraphDoorParts {
  readonly config: GraphSettings;
  readonly token: GraphToken;
  readonly meetings: Meetings;
  readonly learned: LearnedJudge;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'received' | 'asked'>;
  /** Absent: no calendars are watched here. */
  readonly invitations?: InvitationParts;
}

/** Microsoft Graph: what is done through it, and what it tells. */
export interface GraphDoor {
  readonly performers: PerformersOf<GraphEffect>;
  readonly receivers: GraphReceivers;
  readonly ownMessages: OwnMessages;
  /** Absent where no calendars are watched. */
  readonly invitations?: Invitations;
  /** Begins to watch calendars, where any are; answers with what stops it. */
  readonly watch: () => () => Promise<void>;
}

/** Opens the door. Throws at once when the notification key pair cannot be read. */
export function graphDoor({
  config: settings,
  token,
  invitations: parts,
  learned,
  ...rest
}: GraphDoorParts): GraphDoor {
  const graph = graphClient(settings, token, rest.metrics.asked);
  const files = settings.graphChat ? settings.notificationCertificate : undefined;
  const keys = files === undefined ? undefined : readNotificationKeys(files);
  const receiving = { settings, keys, senders: senders(settings, rest.clock), ...rest };
  const opened = parts && openCalendars({ ...rest, ...parts, settings, graph });
  return {
    performers: {
      ...callPerformers(settings, graph),
      ...watchPerformers({ settings, graph, keys }),
      ...readPerformers({ settings, graph, learned }),
      ...grantPerformers(settings, graph),
      ...hidePerformers(settings, graph),
    },
    receivers: graphReceivers(receiving, parts?.store.calendars),
    ownMessages: ownMessagesIn(settings, graph),
    ...(opened !== undefined && { invitations: opened.invitations }),
    watch: opened?.watch ?? (() => () => Promise.resolve()),
  };
}
