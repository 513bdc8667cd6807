import { field, isJson, parseJson, text, type Json } from '../wire/json.ts';
import type { Received } from '../wire/outbox.ts';
import { isTaken } from '../wire/size.ts';
import type { World } from '../world.ts';
import { deliverInvoke, meetingActivity, personalActivity } from '../teams/activity.ts';
import { addressOf, type Message, type Occupancy, type PersonalChat } from '../teams/state.ts';
import type { CastMember } from '../cast.ts';
import type { Answer } from '../person-view.ts';

/** Who pressed what, or whose client asks for a fresh card. */
export interface Press {
  readonly person: CastMember;
  readonly message: Message;
  readonly chat: Occupancy | PersonalChat;
  /** `Action.Execute` as the card has it, inputs already merged into its data. */
  readonly action: Json;
  readonly trigger: 'manual' | 'automatic';
}

/** What the bot answered to an `adaptiveCard/action`. */
export type CardAnswer =
  | { readonly type: 'card'; readonly card: unknown }
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'error'; readonly text: string };

let asked = 0;

/** Sends the invoke, waits, and shows a returned card to this person alone. */
export async function invokeCard(world: World, press: Press): Promise<CardAnswer> {
  const { message, person } = press;
  const mine = ++asked;
  const { version } = message;
  const answer = readAnswer(world, await deliverInvoke(world, invokeActivity(world, press)));
  const outdated = press.trigger === 'automatic' && message.version !== version;
  if (answer.type === 'card' && !outdated && (message.views.get(person.id)?.asked ?? 0) < mine) {
    message.views.set(person.id, { card: answer.card, asked: mine });
    press.chat.journal.push({
      at: world.now(),
      type: 'view',
      message,
      person: person.id,
      card: answer.card,
      version: message.version,
    });
  }
  world.changes.announce();
  return answer;
}

function invokeActivity(world: World, { action, trigger, ...where }: Press): Json {
  return activityOf(world, where, { name: 'adaptiveCard/action', value: { action, trigger } });
}

function activityOf(
  world: World,
  { chat, person, message }: Pick<Press, 'chat' | 'person' | 'message'>,
  { name, value }: { readonly name: string; readonly value: Json },
): Json {
  const parts = {
    type: 'invoke',
    named: true,
    channelData: { source: { name: 'message' }, legacy: { replyToId: `1:${message.id}` } },
    rest: {
      name,
      replyToId: message.id,
      localTimezone: 'Europe/Oslo',
      value,
    },
  };
  if (!('meetingId' in chat)) return personalActivity(world, chat, parts);
  const address = addressOf(chat, person);
  return meetingActivity(world, chat, { ...parts, from: person, ...(address !== undefined && { address }) });
}

/** Asks the bot for a dialog, or for what comes after one. Who asks is told by Teams. */
export async function askForDialog(
  world: World,
  { data, ...where }: Pick<Press, 'person' | 'message' | 'chat'> & { readonly data: Json },
  name: 'task/fetch' | 'task/submit' = 'task/fetch',
): Promise<Answer> {
  const value = { data, context: { theme: 'default' } };
  const { status, body } = await deliverInvoke(world, activityOf(world, where, { name, value }));
  const task = field(parseJson(body), 'task');
  const [said, title, url] = [field(task, 'value'), text(task, 'value', 'title'), text(task, 'value', 'url')];
  if (status === 200 && text(task, 'type') === 'message' && typeof said === 'string') return { message: said };
  if (status !== 200 || title === undefined || url === undefined) return { error: broken };
  return { dialog: { title, url } };
}

/** Teams' own words when an app does not answer as it should. */
const broken = 'Something went wrong. Please try again.';

function readAnswer(world: World, { status, body }: Received): CardAnswer {
  const answer = parseJson(body);
  if (status !== 200 || !isJson(answer) || !isTaken(world, body)) return { type: 'error', text: broken };
  const value = field(answer, 'value');
  switch (text(answer, 'type')) {
    case 'application/vnd.microsoft.card.adaptive':
      return isJson(value) ? { type: 'card', card: value } : { type: 'error', text: broken };
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { type: 'message', text: value } : { type: 'error', text: broken };
    case undefined:
    default:
      return { type: 'error', text: text(value, 'message') ?? broken };
  }
}
