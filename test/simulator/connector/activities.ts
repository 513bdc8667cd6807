import { randomUUID } from 'node:crypto';
import { notifyChat } from '../graph/chat-notification.ts';
import { addMessage, journalMessage, type Draft } from '../teams/post.ts';
import { refreshAll } from '../card/refresh.ts';
import { isMember, type Message, type Occupancy, type PersonalChat } from '../teams/state.ts';
import { list, text } from '../wire/json.ts';
import { isTaken } from '../wire/size.ts';
import { refusal, type Asked, type Reply } from '../wire/route.ts';
import type { World } from '../world.ts';

/** The bot writes in a chat: to all, or to one member alone (`isTargetedActivity`). */
export function sendActivity(world: World, asked: Asked): Reply {
  const found = writable(world, asked);
  if ('refused' in found) return found.refused;
  const { chat } = found;
  if (text(asked.body, 'type') !== 'message') return { status: 202, body: {} };
  if (!answersSomething(chat, asked.body)) {
    return refusal(400, 'INVALID_TARGETED_MESSAGE_ID', 'Nothing was written to the bot alone under this id.');
  }
  const recipient = recipientOf(world, chat, asked);
  if ('refused' in recipient) return recipient.refused;
  const drafts = draftsOf(asked.body).map((draft) => ({ ...draft, ...recipient }));
  const [first, ...more] = drafts.map((draft) => post(world, chat, draft));
  if (first === undefined) return refusal(400, 'BadArgument', 'The activity says nothing.');
  if (recipient.onlyFor === undefined && isMeeting(chat)) bubble(world, chat, asked.body);
  // Text and card in one activity become two messages, and the answer has no id.
  return { status: 201, body: more.length > 0 ? {} : { id: first.id } };
}

/** The bot replaces one of its messages. Private views of it are gone; clients ask for new ones. */
export function updateActivity(world: World, asked: Asked): Reply {
  const found = writable(world, asked);
  if ('refused' in found) return found.refused;
  const { chat } = found;
  if (text(asked.body, 'recipient', 'id') !== undefined) {
    return refusal(400, 'BadArgument', 'A message is updated without recipient.');
  }
  const message = ownMessage(world, chat, asked);
  if (message === undefined) return refusal(404, 'ActivityNotFoundInConversation', 'Activity not found.');
  const [draft] = draftsOf(asked.body);
  message.text = draft?.text;
  message.card = draft?.card;
  message.version += 1;
  message.views.clear();
  message.modifiedAt = world.now();
  journalMessage(world, chat, message);
  if (isMeeting(chat)) refreshAll(world, chat, message);
  return { status: 200, body: { id: message.id } };
}

/** The bot deletes one of its messages. */
export function removeActivity(world: World, asked: Asked): Reply {
  const found = writable(world, asked);
  if ('refused' in found) return found.refused;
  const message = ownMessage(world, found.chat, asked);
  if (message === undefined) return refusal(404, 'ActivityNotFoundInConversation', 'Activity not found.');
  message.deleted = true;
  found.chat.journal.push({ at: world.now(), type: 'removed', message });
  world.changes.announce();
  return { status: 200 };
}

/** What an activity lacks that Microsoft's examples never leave out. */
function lackOf(world: World, chat: string, body: unknown): string | undefined {
  if (text(body, 'type') === undefined) return 'The activity has no type.';
  if (text(body, 'from', 'id') !== `28:${world.botId}`) return 'The activity does not come from the bot.';
  return text(body, 'conversation', 'id') === chat ? undefined : 'The activity names another conversation.';
}

function writable(
  world: World,
  asked: Asked,
): { readonly chat: Occupancy | PersonalChat } | { readonly refused: Reply } {
  const id = asked.params[0] ?? '';
  const chat =
    world.meetings.find((one) => one.chatId === id) ?? [...world.personalChats.values()].find((one) => one.id === id);
  if (chat === undefined) return { refused: refusal(404, 'ConversationNotFound', 'Conversation not found.') };
  const within = world.limits.note(id);
  if (!within && world.limits.enforce) {
    return { refused: { ...refusal(429, 'Throttled', 'Too many requests.'), headers: { 'retry-after': '1' } } };
  }
  if (isMeeting(chat) ? !chat.installed : !world.grants.personalChat) {
    return { refused: refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.') };
  }
  const lack = asked.method === 'DELETE' ? undefined : lackOf(world, id, asked.body);
  if (lack !== undefined) return { refused: refusal(400, 'BadArgument', lack) };
  if (!isTaken(world, asked.raw)) return { refused: refusal(413, 'MessageSizeTooBig', 'Message size too large.') };
  return { chat };
}

function recipientOf(
  world: World,
  chat: Occupancy | PersonalChat,
  asked: Asked,
): { readonly onlyFor?: string } | { readonly refused: Reply } {
  if (!isTargeted(asked)) return {};
  if (!world.grants.targetedMessages || !isMeeting(chat)) {
    return { refused: refusal(403, 'ForbiddenOperationException', 'Targeted messages are not enabled.') };
  }
  const address = text(asked.body, 'recipient', 'id');
  if (address === undefined) return { refused: refusal(400, 'BadArgument', 'A targeted message needs a recipient.') };
  const person = chat.people.find((one) => one.address === address || chat.addresses.get(address) === one.id);
  if (!address.startsWith('29:')) return { refused: refusal(400, 'BadArgument', 'Invalid recipient.') };
  const isHere = person !== undefined && person.address === address ? isMember(chat, person) : isPresent(chat, address);
  if (person === undefined || !isHere)
    return { refused: refusal(404, 'MemberNotFoundInConversation', 'The recipient is not in the conversation.') };
  return { onlyFor: person.id };
}

function isPresent(meeting: Occupancy, address: string): boolean {
  return meeting.attendances.some((one) => one.address === address && one.where === 'inside');
}

function draftsOf(body: unknown): readonly Draft[] {
  const words = text(body, 'text');
  const cards = list(body, 'attachments').flatMap((attachment) =>
    text(attachment, 'contentType') === 'application/vnd.microsoft.card.adaptive' ? [contentOf(attachment)] : [],
  );
  return [
    ...(words === undefined || words === '' ? [] : [{ from: { kind: 'bot' }, text: words } as const]),
    ...cards.map((card) => ({ from: { kind: 'bot' }, card }) as const),
  ];
}

function post(world: World, chat: Occupancy | PersonalChat, draft: Draft): Message {
  const message = addMessage(world, chat, draft);
  if (isMeeting(chat)) {
    refreshAll(world, chat, message);
    if (draft.onlyFor === undefined) void notifyChat(world, chat, message, 'created');
  }
  return message;
}

/** A private message is found with the query or without it: Microsoft's SDK and its documentation differ. */
function ownMessage(world: World, chat: Occupancy | PersonalChat, asked: Asked): Message | undefined {
  const withQuery = world.undocumented.privateUpdate === 'with-query';
  return chat.chat.find(
    (one) =>
      one.id === asked.params[1] &&
      one.from.kind === 'bot' &&
      !one.deleted &&
      isTargeted(asked) === (one.onlyFor !== undefined && withQuery),
  );
}

/** The entity that names what a private answer answers. */
function answersSomething(chat: Occupancy | PersonalChat, body: unknown): boolean {
  return list(body, 'entities')
    .filter((entity) => text(entity, 'type') === 'targetedMessageInfo')
    .every((entity) =>
      chat.chat.some(
        ({ id, from, onlyFor }) =>
          id === text(entity, 'messageId') && from.kind === 'person' && onlyFor === from.person.id,
      ),
    );
}

/** A content bubble: a page on top of the meeting for everybody in it. */
function bubble(world: World, meeting: Occupancy, body: unknown): void {
  const address = text(body, 'channelData', 'notification', 'externalResourceUrl');
  if (address === undefined || !URL.canParse(address)) return;
  const parameters = new URL(address).searchParams;
  const url = parameters.get('url');
  if (url === null) return;
  const people = new Set(meeting.attendances.filter(({ where }) => where === 'inside').map(({ person }) => person.id));
  for (const person of people) {
    const title = parameters.get('title') ?? '';
    meeting.notifications.push({ id: randomUUID(), person, title, url, dismissed: false });
    meeting.journal.push({ at: world.now(), type: 'told', person, text: `[${title}] ${url}` });
  }
  world.changes.announce();
}

function contentOf(attachment: unknown): unknown {
  return typeof attachment === 'object' && attachment !== null && 'content' in attachment
    ? attachment.content
    : undefined;
}

function isTargeted(asked: Asked): boolean {
  return asked.url.searchParams.get('isTargetedActivity') === 'true';
}

function isMeeting(chat: Occupancy | PersonalChat): chat is Occupancy {
  return 'meetingId' in chat;
}
