import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { personOf } from '../../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import type { Chat } from '../../meeting/chat.ts';
import type { Delivery, Lesson, PerformersOf } from '../../meeting/performers.ts';
import { isGone } from '../../outside/delivery-error.ts';
import { field, instant, items, text } from '../../outside/json.ts';
import { account, some, type Account } from '../read/activity.ts';
import { callerId } from '../read/caller.ts';
import { isSomebody, person, type Met } from '../read/person.ts';
import { path } from '../wire/connector.ts';
import { meetingId } from './meeting-id.ts';
import type { Saying } from './saying.ts';

type MeetingLearned = Extract<MeetingEvent, { type: 'meetingLearned' }>;
type LearnEffect = Extract<TeamsEffect, { type: 'learnMeeting' | 'learnMembers' | 'askPresence' }>;

/** Teams gives at most so many members at a time; and a chat has at most about a thousand. */
const pageSize = 500;
const mostPages = 10;

/** What Teams is asked for. */
export function learnPerformers(saying: Saying): PerformersOf<LearnEffect> {
  return {
    learnMeeting: (_, { chat }) => learnMeeting(saying, chat),
    learnMembers: (_, { chat }) => learnMembers(saying, chat),
    askPresence: ({ participant }, delivery) => askPresence(saying, delivery, participant),
  };
}

async function learnMeeting(saying: Saying, chat: Chat): Promise<readonly Lesson[]> {
  const { platformMeeting, serviceUrl } = chat;
  const id = meetingId(chat);
  if (id === undefined) return [];
  const request = { asked: 'read meeting', method: 'GET', serviceUrl } as const;
  try {
    const learned = meetingLearned(
      await saying.ask({ ...request, path: path`/v1/meetings/${id}` }),
      metIn(saying, chat),
    );
    const [meeting] = learned;
    if (meeting === undefined || saying.invitations === undefined) return learned;
    return [...learned, ...(await saying.invitations.learn({ tenant: chat.tenant, ...meeting }))];
  } catch (error) {
    // A guessed id that is wrong says nothing: the meeting's own events tell it, and it is asked for again then.
    if (platformMeeting === undefined && isGone(error)) return [];
    throw error;
  }
}

/**
 * Whether somebody is in the meeting now. Teams knows people by their Entra id here, and nobody else. That it does not find
 * somebody, or does not say, tells nothing of where they are.
 */
async function askPresence(
  { ask }: Saying,
  { chat, state }: Delivery,
  participant: ParticipantId,
): Promise<readonly Lesson[]> {
  const [, oid] = /^entra:(.+)$/.exec(personOf(state, participant)) ?? [];
  const meeting = meetingId(chat);
  if (oid === undefined || meeting === undefined) return [];
  const target = path`/v1/meetings/${meeting}/participants/${oid}`;
  const request = { asked: 'read participant', method: 'GET', serviceUrl: chat.serviceUrl } as const;
  try {
    const answer = await ask({ ...request, path: `${target}?tenantId=${encodeURIComponent(chat.tenant)}` });
    const inside = field(field(answer, 'meeting'), 'inMeeting');
    return typeof inside === 'boolean' ? [{ type: 'presenceRead', participant, inside }] : [];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** Where those are met of whom Teams tells in this chat. */
function metIn({ settings }: Saying, chat: Chat): Met {
  return { home: chat.tenant, caller: callerId(settings.callbackSecret, chat) };
}

/** Teams' own list of the chat's members: all of them, unless there are more than it can have. */
async function learnMembers(saying: Saying, chat: Chat): Promise<readonly Lesson[]> {
  const { conversation, serviceUrl } = chat;
  const members: Account[] = [];
  let token: string | undefined;
  for (let page = 0; page === 0 || (token !== undefined && page < mostPages); page += 1) {
    const more = token === undefined ? '' : `&continuationToken=${encodeURIComponent(token)}`;
    const target = `${path`/v3/conversations/${conversation}/pagedmembers`}?pageSize=${pageSize}${more}`;
    // In turn: each page tells where the next begins
    const answer = await saying.ask({ asked: 'read members', method: 'GET', serviceUrl, path: target });
    members.push(...items(answer, 'members').map(account));
    token = text(answer, 'continuationToken');
  }
  const met = metIn(saying, chat);
  const people = members.filter(isSomebody).map((member) => person(member, met));
  return people.length === 0
    ? []
    : [{ type: 'membersLearned', people, ...some('whole', token === undefined ? true : undefined) }];
}

/** Organizer, schedule and join link. The title is left where it is: it can hold a child's name. */
function meetingLearned(answer: unknown, met: Met): readonly Lesson<MeetingLearned>[] {
  const organizer = account(field(answer, 'organizer'));
  if (organizer.id === '' && organizer.objectId === undefined) return [];
  const details = field(answer, 'details');
  const known = person(organizer, met);
  return [
    {
      type: 'meetingLearned',
      organizer: { ...known, role: 'organizer' },
      ...some('scheduledStart', instant(details, 'scheduledStartTime')),
      ...some('scheduledEnd', instant(details, 'scheduledEndTime')),
      ...some('joinUrl', text(details, 'joinUrl')),
    },
  ];
}
