import { text } from '../../outside/json.ts';
import { path, type Connector } from './connector.ts';
import type { MessageBody } from './message-body.ts';

/** A conversation as the connector addresses it. */
export interface Conversation {
  readonly conversation: string;
  readonly serviceUrl?: string;
}

/** The one member who sees a private message in a group's chat. */
interface Recipient {
  /** The `29:` id. */
  readonly id: string;
  readonly name?: string;
}

/**
 * Writes in chats. Posting answers with the message's id, which Teams now and then leaves out (202). Private messages
 * ("only you can see this") are Teams' targeted messages, a query parameter of the same addresses.
 */
export interface ChatWriter {
  readonly post: (to: Conversation, message: MessageBody) => Promise<string | undefined>;
  readonly replace: (to: Conversation, activity: string, message: MessageBody) => Promise<void>;
  readonly postPrivately: (to: Conversation, recipient: Recipient, message: MessageBody) => Promise<string | undefined>;
  readonly replacePrivately: (to: Conversation, activity: string, message: MessageBody) => Promise<void>;
}

export function chatWriter(ask: Connector): ChatWriter {
  const activities = ({ conversation }: Conversation) => path`/v3/conversations/${conversation}/activities`;
  const one = ({ conversation }: Conversation, activity: string) =>
    path`/v3/conversations/${conversation}/activities/${activity}`;
  const targeted = '?isTargetedActivity=true';
  return {
    post: async (to, body) => {
      const { serviceUrl } = to;
      return text(await ask({ asked: 'post message', method: 'POST', serviceUrl, path: activities(to), body }), 'id');
    },
    replace: async (to, activity, body) => {
      const { serviceUrl } = to;
      await ask({
        asked: 'replace message',
        method: 'PUT',
        serviceUrl,
        path: one(to, activity),
        body: { ...body, id: activity },
      });
    },
    postPrivately: async (to, recipient, body) => {
      const request = { asked: 'post private message', method: 'POST', serviceUrl: to.serviceUrl } as const;
      return text(await ask({ ...request, path: activities(to) + targeted, body: { ...body, recipient } }), 'id');
    },
    replacePrivately: async (to, activity, body) => {
      const request = { asked: 'replace private message', method: 'PUT', serviceUrl: to.serviceUrl } as const;
      await ask({ ...request, path: one(to, activity) + targeted, body: { ...body, id: activity } });
    },
  };
}
