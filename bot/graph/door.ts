import type { GraphEffect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Meetings } from '../meeting/fact.ts';
import type { OwnMessages } from '../meeting/own-messages.ts';
import type { PerformersOf } from '../meeting/performers.ts';
import type { Metrics } from '../metrics.ts';
import { callPerformers } from './call.ts';
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
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'received' | 'asked'>;
}

/** Microsoft Graph: what is done through it, and what it tells. */
export interface GraphDoor {
  readonly performers: PerformersOf<GraphEffect>;
  readonly receivers: GraphReceivers;
  readonly ownMessages: OwnMessages;
}

/** Opens the door. Throws at once when the notification key pair cannot be read. */
export function graphDoor({ config: settings, token, ...rest }: GraphDoorParts): GraphDoor {
  const graph = graphClient(settings, token, rest.metrics.asked);
  const files = settings.graphChat ? settings.notificationCertificate : undefined;
  const keys = files === undefined ? undefined : readNotificationKeys(files);
  return {
    performers: {
      ...callPerformers(settings, graph),
      ...watchPerformers({ settings, graph, keys }),
      ...readPerformers(settings, graph),
      ...grantPerformers(settings, graph),
      ...hidePerformers(settings, graph),
    },
    receivers: graphReceivers({ settings, keys, senders: senders(settings, rest.clock), ...rest }),
    ownMessages: ownMessagesIn(settings, graph),
  };
}
