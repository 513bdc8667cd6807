import type { CastMember } from '../cast.ts';
import { notifyChat } from '../graph/chat-notification.ts';
import type { Json } from '../wire/json.ts';
import type { World } from '../world.ts';
import { deliverActivity, meetingActivity, personalActivity } from './activity.ts';
import { addMessage, journalMessage } from './post.ts';
import { addressOf, type Message, type Occupancy, type PersonalChat } from './state.ts';

/** Words somebody writes; `html` where the text alone would not say it (tables, quotes, links). */
export interface Words {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Somebody writes in the meeting's chat. */
export async function write(world: World, meeting: Occupancy, person: CastMember, words: Words): Promise<void> {
  const message = addMessage(world, meeting, {
    from: { kind: 'person', person },
    text: words.text,
    html: htmlOf(words),
  });
  await Promise.all([
    tellBot(world, meeting, message, { type: 'message', ...content(world, message) }),
    notifyChat(world, meeting, message, 'created'),
  ]);
}

/** The writer changes what they wrote. */
export async function edit(world: World, meeting: Occupancy, message: Message, words: Words): Promise<void> {
  message.text = words.text;
  message.html = htmlOf(words);
  message.modifiedAt = world.now();
  message.editedAt = message.modifiedAt;
  journalMessage(world, meeting, message);
  await Promise.all([
    tellBot(world, meeting, message, { type: 'messageUpdate', eventType: 'editMessage', ...content(world, message) }),
    notifyChat(world, meeting, message, 'updated'),
  ]);
}

/** The writer deletes what they wrote. */
export async function remove(world: World, meeting: Occupancy, message: Message): Promise<void> {
  message.deleted = true;
  message.modifiedAt = world.now();
  meeting.journal.push({ at: world.now(), type: 'removed', message });
  world.changes.announce();
  await Promise.all([
    tellBot(world, meeting, message, { type: 'messageDelete', eventType: 'softDeleteMessage' }),
    notifyChat(world, meeting, message, 'deleted'),
  ]);
}

/** The writer regrets the deletion. */
export async function restore(world: World, meeting: Occupancy, message: Message): Promise<void> {
  message.deleted = false;
  message.modifiedAt = world.now();
  journalMessage(world, meeting, message);
  const { attachments: _none, ...kept } = content(world, message);
  await Promise.all([
    tellBot(world, meeting, message, { type: 'messageUpdate', eventType: 'undeleteMessage', ...kept }),
    notifyChat(world, meeting, message, 'updated'),
  ]);
}

/** Somebody writes to the bot alone. */
export async function writeToBot(world: World, personal: PersonalChat, text: string): Promise<void> {
  const message = addMessage(world, personal, { from: { kind: 'person', person: personal.person }, text });
  const rest = { text, textFormat: 'plain', localTimezone: 'Europe/Oslo' };
  await deliverActivity(
    world,
    personalActivity(world, personal, { type: 'message', id: message.id, named: true, rest }),
  );
}

/** Somebody gives the bot a command in the meeting's chat, which nobody else sees. */
export async function command(world: World, meeting: Occupancy, person: CastMember, text: string): Promise<void> {
  const message = addMessage(world, meeting, { from: { kind: 'person', person }, text, onlyFor: person.id });
  const recipient = { id: `28:${world.botId}`, name: world.botName, isTargeted: true };
  const rest = { recipient, text, textFormat: 'plain' };
  const parts = { type: 'message', id: message.id, from: person, named: true, rest };
  await deliverActivity(world, meetingActivity(world, meeting, parts));
}

/** Without the grant for the chat, Teams tells the bot only of messages that mention it. */
async function tellBot(
  world: World,
  meeting: Occupancy,
  message: Message,
  parts: { readonly type: string; readonly eventType?: string } & Json,
): Promise<void> {
  if (message.from.kind !== 'person' || !meeting.installed) return;
  if (!world.grants.chatMessages && !mentionsBot(world, message)) return;
  const { type, eventType, ...rest } = parts;
  const { person } = message.from;
  const address = addressOf(meeting, person);
  const channelData = eventType === undefined ? {} : { eventType, meeting: undefined };
  const whole = meetingActivity(world, meeting, {
    type,
    id: message.id,
    from: person,
    named: true,
    ...(address !== undefined && { address }),
    channelData,
    rest,
  });
  await deliverActivity(world, whole);
}

function content(world: World, message: Message): Json {
  const mention = `<at>${world.botName}</at>`;
  const marked = mentionsBot(world, message);
  const swap = (words: string | undefined) => (marked ? words?.replaceAll(`@${world.botName}`, mention) : words);
  const entity = { type: 'mention', text: mention, mentioned: { id: `28:${world.botId}`, name: world.botName } };
  return {
    text: swap(message.text),
    textFormat: 'plain',
    localTimezone: 'Europe/Oslo',
    attachments: [{ contentType: 'text/html', content: swap(message.html) }],
    ...(marked && { entities: [{ type: 'clientInfo', country: 'NO', timezone: 'Europe/Oslo' }, entity] }),
  };
}

function mentionsBot(world: World, message: Message): boolean {
  return message.text?.includes(`@${world.botName}`) ?? false;
}

function htmlOf({ text, html }: Words): string {
  return (
    html ??
    `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`
  );
}
