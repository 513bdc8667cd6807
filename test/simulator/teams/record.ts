import type { CastMember } from '../cast.ts';
import { notifyChat } from '../graph/chat-notification.ts';
import { rosterChanged } from '../graph/roster-notification.ts';
import type { World } from '../world.ts';
import { systemMessage } from './post.ts';
import type { Message, Occupancy, SystemEvent } from './state.ts';

/** Somebody presses *Record*: Teams says so in the chat, and to those who follow the call's roster. */
export async function startRecording(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  const { occurrence } = meeting;
  if (occurrence === undefined || occurrence.recording !== undefined) return;
  const startedAt = world.now();
  const said = systemMessage(world, meeting, {
    type: 'recording',
    callId: occurrence.callId,
    by,
    startedAt,
    status: 'initial',
  });
  const message = meeting.chat.at(-1);
  if (message !== undefined) occurrence.recording = { startedAt, by, message };
  await Promise.all([said, tellRoster(world, meeting, by)]);
}

/** The recording stops: the same message of Teams changes, first when the piece is stored, then when it is uploaded. */
export async function stopRecording(world: World, meeting: Occupancy): Promise<void> {
  const recording = meeting.occurrence?.recording;
  if (meeting.occurrence === undefined || recording === undefined) return;
  delete meeting.occurrence.recording;
  meeting.occurrence.recorded = recording.by;
  const endedAt = world.now();
  world.changes.announce();
  await tellRoster(world, meeting, recording.by);
  for (const status of ['chunkFinished', 'success'] as const)
    await change(world, meeting, recording.message, { status, endedAt });
}

/** A piece of a long recording is stored, and the recording goes on. */
export async function storePiece(world: World, meeting: Occupancy): Promise<void> {
  const recording = meeting.occurrence?.recording;
  if (recording === undefined) return;
  await change(world, meeting, recording.message, { status: 'chunkFinished', endedAt: world.now() });
}

async function change(
  world: World,
  meeting: Occupancy,
  message: Message,
  to: Pick<Extract<SystemEvent, { type: 'recording' }>, 'status' | 'endedAt'>,
): Promise<void> {
  if (message.system?.type !== 'recording') return;
  message.system = { ...message.system, ...to };
  message.modifiedAt = world.now();
  await notifyChat(world, meeting, message, 'updated');
}

function tellRoster(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  return rosterChanged(
    world,
    meeting,
    meeting.attendances.filter(({ person }) => person.id === by.id),
  );
}
