import { SaidNo } from '../../outside/delivery-error.ts';
import { text } from '../../outside/json.ts';
import type { TeamsSettings } from '../settings.ts';
import { path, type Connector } from './connector.ts';
import { botAccount, type MessageBody } from './message-body.ts';

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
  readonly remove: (from: Conversation, activity: string) => Promise<void>;
  readonly removePrivately: (from: Conversation, activity: string) => Promise<void>;
}

type WriterSettings = Pick<TeamsSettings, 'appId' | 'privateMessages'>;

/** The writer of the bot. What it sends says from whom it is and where, as all of Microsoft's examples do. */
export function chatWriter(ask: Connector, { appId, privateMessages }: WriterSettings): ChatWriter {
  const send = async (to: Conversation, { asked, method, path: target, body }: Sending) => {
    const from = botAccount(appId);
    const whole = { ...body, from, conversation: { id: to.conversation } };
    return text(await ask({ asked, method, serviceUrl: to.serviceUrl, path: target, body: whole }), 'id');
  };
  const remove = async (from: Conversation, activity: string, query = '') => {
    const removing = { asked: 'delete message', method: 'DELETE', serviceUrl: from.serviceUrl } as const;
    await ask({ ...removing, path: one(from, activity) + query });
  };
  return {
    post: (to, body) => send(to, { asked: 'post message', method: 'POST', path: activities(to), body }),
    replace: async (to, activity, message) => {
      const body = { ...message, id: activity };
      await send(to, { asked: 'replace message', method: 'PUT', path: one(to, activity), body });
    },
    postPrivately: async (to, recipient, message) => {
      if (!privateMessages) throw new SaidNo('post private message', { code: 'off' });
      const body = { ...message, recipient: { ...recipient, role: 'user' } };
      return send(to, { asked: 'post private message', method: 'POST', path: activities(to) + targeted, body });
    },
    replacePrivately: async (to, activity, message) => {
      const body = { ...message, id: activity };
      const sending = { asked: 'replace private message', method: 'PUT', path: one(to, activity), body } as const;
      try {
        await send(to, { ...sending, path: sending.path + targeted });
      } catch (error) {
        if (!isOtherForm(error)) throw error;
        await send(to, sending);
      }
    },
    remove,
    removePrivately: async (from, activity) => {
      try {
        await remove(from, activity, targeted);
      } catch (error) {
        if (!isOtherForm(error)) throw error;
        await remove(from, activity);
      }
    },
  };
}

interface Sending {
  readonly asked: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: MessageBody;
}

const targeted = '?isTargetedActivity=true';

function activities({ conversation }: Conversation): string {
  return path`/v3/conversations/${conversation}/activities`;
}

function one({ conversation }: Conversation, activity: string): string {
  return path`/v3/conversations/${conversation}/activities/${activity}`;
}

/**
 * Whether the same may be wanted in the other form that is documented: a private message is updated (and so, deleted) with the query in
 * Microsoft's SDK, and without it in the example of the HTTP request.
 */
function isOtherForm(error: unknown): boolean {
  return error instanceof SaidNo && [400, 404, 405, 501].includes(error.status ?? 0);
}
