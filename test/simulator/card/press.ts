import type { CastMember } from '../cast.ts';
import type { Answer } from '../person-view.ts';
import { field, isJson, text, type Json } from '../wire/json.ts';
import type { World } from '../world.ts';
import { deliverActivity, meetingActivity, personalActivity } from '../teams/activity.ts';
import { askForDialog, invokeCard } from './invoke.ts';
import { findMessage } from '../teams/post.ts';
import { addressOf, type Occupancy } from '../teams/state.ts';

/** A press of a card's button, as the page and the stories give it. */
export interface Pressed {
  readonly message: string;
  readonly action: unknown;
  readonly inputs?: Readonly<Record<string, string>> | undefined;
}

/** Presses a button as a person; what the bot says to it is the answer. */
export async function press(world: World, meeting: Occupancy, person: CastMember, pressed: Pressed): Promise<Answer> {
  const found = findMessage(world, meeting, { person: person.id, message: pressed.message });
  if (found === undefined || !isJson(pressed.action)) return { error: 'There is no such card.' };
  const { message, chat } = found;
  const { fallback: _fallback, ...action } = pressed.action;
  const data = { ...objectOf(action['data']), ...pressed.inputs };
  if (text(action, 'type') === 'Action.OpenUrl') return {};
  if (text(data, 'msteams', 'type') === 'task/fetch') return askForDialog(world, { chat, person, message, data });
  if (text(action, 'type') === 'Action.Submit') {
    await submit(world, { chat, person, replyToId: message.id, value: data });
    return {};
  }
  const answer = await invokeCard(world, { chat, person, message, action: { ...action, data }, trigger: 'manual' });
  const said = answer.type === 'card' ? undefined : answer.text;
  if (said !== undefined) chat.journal.push({ at: world.now(), type: 'told', person: person.id, text: said });
  world.changes.announce();
  if (answer.type === 'message') return { message: answer.text };
  return answer.type === 'error' ? { error: answer.text } : {};
}

/** A page in a dialog ends it, and the bot says what comes in its place. */
export async function submitDialog(
  world: World,
  meeting: Occupancy,
  person: CastMember,
  { message: id, data }: { readonly message: string; readonly data: unknown },
): Promise<Answer> {
  const found = findMessage(world, meeting, { person: person.id, message: id });
  if (found === undefined) return { error: 'There is no such card.' };
  return askForDialog(world, { ...found, person, data: objectOf(data) }, 'task/submit');
}

/** `Action.Submit` of an old client: a message without text. */
async function submit(
  world: World,
  said: {
    readonly chat: NonNullable<ReturnType<typeof findMessage>>['chat'];
    readonly person: CastMember;
    readonly replyToId: string;
    readonly value: Json;
  },
): Promise<void> {
  const { chat, person, replyToId, value } = said;
  const parts = {
    type: 'message',
    named: true,
    rest: { replyToId, value },
    channelData: { source: { name: 'message' } },
  };
  if (!('meetingId' in chat)) {
    await deliverActivity(world, personalActivity(world, chat, parts));
    return;
  }
  const address = addressOf(chat, person);
  await deliverActivity(
    world,
    meetingActivity(world, chat, { ...parts, from: person, ...(address !== undefined && { address }) }),
  );
}

function objectOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** Every button of a card, wherever it stands. */
export function buttons(card: unknown): readonly Json[] {
  if (Array.isArray(card)) return card.flatMap(buttons);
  if (!isJson(card)) return [];
  const own = text(card, 'type')?.startsWith('Action.') === true ? [card] : [];
  const inner = Object.entries(card).filter(([key]) => !['refresh', 'fallback', 'data'].includes(key));
  return [...own, ...inner.flatMap(([, value]) => buttons(field({ value }, 'value')))];
}
