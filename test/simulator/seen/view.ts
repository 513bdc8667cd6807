import type { CastMember } from '../cast.ts';
import type { ChatItem, PersonInMeeting, PersonView } from '../person-view.ts';
import type { World } from '../world.ts';
import { abilities } from './abilities.ts';
import { isVisible } from './visible.ts';
import { systemWords } from './system-words.ts';
import { whereIs, type Message, type Occupancy } from '../teams/state.ts';

/** What one person sees of a meeting. */
export function viewOf(world: World, meeting: Occupancy, person: CastMember): PersonView {
  const { occurrence } = meeting;
  const ended = occurrence?.endedAt !== undefined;
  const personal = world.personalChats.get(person.id);
  const { id, name, kind, locale } = person;
  const item = (message: Message) => chatItem(world, person, message);
  return {
    me: { id, name, kind, locale },
    meeting: {
      title: meeting.title,
      state: occurrence === undefined ? 'planned' : ended ? 'ended' : 'running',
      scheduledStart: meeting.scheduledStart.toISOString(),
      scheduledEnd: meeting.scheduledEnd.toISOString(),
      lobby: meeting.lobby,
      ...(occurrence !== undefined && { startedAt: occurrence.startedAt.toISOString() }),
      ...(occurrence?.recording !== undefined && {
        recording: { startedAt: occurrence.recording.startedAt.toISOString() },
      }),
    },
    where: whereIs(meeting, id),
    cameraOn: meeting.attendances.some((one) => one.person.id === id && one.camera === true),
    people: whereIs(meeting, id) === 'inside' ? peopleOf(meeting) : [],
    apps: whereIs(meeting, id) === 'inside' ? appsOf(world, meeting) : [],
    chat: meeting.chat.filter((message) => !isWithdrawn(message) && isVisible(meeting, person, message)).map(item),
    ...(personal !== undefined && { personalChat: personal.chat.filter((one) => !isWithdrawn(one)).map(item) }),
    ...(meeting.shared !== undefined && whereIs(meeting, id) === 'inside' && { shared: { url: meeting.shared } }),
    notifications: meeting.notifications
      .filter((one) => one.person === id && !one.dismissed)
      .map(({ id: key, title, url }) => ({ id: key, title, url })),
    can: abilities(world, meeting, person),
  };
}

/** What a bot deletes is gone; what people delete leaves a line. */
function isWithdrawn({ deleted, from }: Message): boolean {
  return deleted && from.kind === 'bot';
}

function peopleOf(meeting: Occupancy): readonly PersonInMeeting[] {
  const seen = new Set<string>();
  const recorder = meeting.occurrence?.recording?.by.id;
  return meeting.attendances.flatMap(({ person: { id, name, kind, locale } }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const devices = meeting.attendances.filter(({ person }) => person.id === id);
    const cameras = devices.flatMap(({ camera }) => (camera === undefined ? [] : [camera]));
    const where = devices.some((device) => device.where === 'inside') ? 'inside' : 'lobby';
    const camera = cameras.length === 0 ? {} : { camera: cameras.includes(true) ? ('on' as const) : ('off' as const) };
    return [{ id, name, kind, locale, where, recording: id === recorder, ...camera } satisfies PersonInMeeting];
  });
}

/** A bot that has joined the call is listed by its name, as any participant is. */
function appsOf(world: World, meeting: Occupancy): readonly string[] {
  return world.calls
    .filter((call) => call.meeting === meeting && call.state === 'established')
    .map(() => world.botName);
}

function chatItem(world: World, reader: CastMember, message: Message): ChatItem {
  const { from, system } = message;
  const mine = from.kind === 'person' && from.person.id === reader.id;
  const hidden = message.violation?.hides === true && !mine;
  const words = system === undefined ? message.text : systemWords(system, reader.locale);
  const shown = message.deleted || hidden ? undefined : words;
  const card = message.deleted ? undefined : (message.views.get(reader.id)?.card ?? message.card);
  const tip = mine ? message.violation?.tip : undefined;
  return {
    id: message.id,
    at: message.at.toISOString(),
    from: senderOf(world, message),
    ...(shown !== undefined && { text: shown }),
    ...(shown !== undefined && message.html !== undefined && { html: message.html }),
    ...(card !== undefined && { card }),
    onlyYou: message.onlyFor !== undefined,
    edited: message.editedAt !== undefined,
    deleted: message.deleted,
    ...(message.violation !== undefined &&
      (hidden || tip !== undefined) && { hidden: tip === undefined ? {} : { tip } }),
    mine,
  };
}

function senderOf(world: World, { from }: Message): ChatItem['from'] {
  if (from.kind === 'person') return { id: from.person.id, name: from.person.name, kind: 'person' };
  if (from.kind === 'bot') return { id: 'bot', name: world.botName, kind: 'bot' };
  return { id: 'system', name: 'Teams', kind: 'system' };
}
