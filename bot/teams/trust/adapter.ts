import { CloudAdapter, type TurnContext } from 'botbuilder';
import {
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type AuthenticateRequestResult,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity as SdkActivity, InvokeResponse } from 'botbuilder';
import { field, text } from '../../outside/json.ts';
import { readActivity, type Activity } from '../read/activity.ts';
import { channelTokenCheck, type ChannelTokenCheck, type ChannelTrust } from './channel-token.ts';

/** What is answered to the channel over HTTP. */
interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Does something with an activity; what it returns is the answer when the activity is an invoke. */
type Logic = (activity: Activity) => Promise<unknown>;

/**
 * One turn of the Bot Framework: the token is checked, the activity read, `logic` run, the invoke protocol kept. Rejects with
 * what `logic` threw; and with `NotReached` when the channel's keys could not be had.
 *
 * botbuilder keeps the inbound protocol; it sends nothing. Everything the bot says is a queued effect, and botbuilder would post
 * the same message up to four times when the service answers 5xx.
 */
export type Turn = (authorization: string | undefined, body: unknown, logic: Logic) => Promise<Reply>;

/** The Bot Framework adapter with a strict check of who is calling. Refuses to exist without an app id: that would switch the check off. */
export function teamsAdapter(trust: ChannelTrust, check = channelTokenCheck(trust)): Turn {
  if (trust.appId === '') throw new Error('The bot has no app id; without one nobody could be kept out.');
  const authentication = new StrictAuthentication(check);
  const adapter = new TeamsAdapter(authentication);
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  return async (authorization, body, logic) => {
    const claimed = body as SdkActivity;
    try {
      const authenticated = await authentication.authenticateRequest(claimed, authorization ?? '');
      const activity = readActivity(body);
      if (activity === undefined) return { status: 400 };
      const invoke = await adapter.run(authenticated, claimed, (context) => answer(context, activity, logic));
      return invoke === undefined ? { status: 200 } : { status: invoke.status, body: invoke.body };
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: 401 };
      throw error;
    }
  };
}

async function answer(context: TurnContext, activity: Activity, logic: Logic): Promise<void> {
  const body = await logic(activity);
  if (activity.type !== 'invoke' || body === undefined) return;
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** botbuilder's turn with the authentication done beforehand, and without its printing to the console. */
class TeamsAdapter extends CloudAdapter {
  run(
    authenticated: AuthenticateRequestResult,
    activity: SdkActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}

/** Channel tokens only. The SDK's own would take "emulator" tokens of any tenant and answer 500 to forged ones. */
class StrictAuthentication extends BotFrameworkAuthentication {
  readonly #check: ChannelTokenCheck;

  constructor(check: ChannelTokenCheck) {
    super();
    this.#check = check;
  }

  override async authenticateRequest(activity: SdkActivity, authorization: string): Promise<AuthenticateRequestResult> {
    const claimed = { serviceUrl: text(activity, 'serviceUrl'), channelId: field(activity, 'channelId') };
    const allowed = await this.#check(authorization, claimed);
    if (!allowed) throw new AuthenticationError('Unauthorized', 401);
    return { audience: '', claimsIdentity: identity, connectorFactory };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('Unauthorized', 401));
  }

  override createConnectorFactory(): ConnectorFactory {
    return connectorFactory;
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve({} as UserTokenClient);
  }
}

const identity = new ClaimsIdentity([], true);

/** A turn has nothing to send with. */
const connectorFactory = { create: () => Promise.resolve({}) } as unknown as ConnectorFactory;
