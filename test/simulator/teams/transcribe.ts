import type { CastMember } from '../cast.ts';
import { notifyChat } from '../graph/chat-notification.ts';
import type { World } from '../world.ts';
import { addMessage } from './post.ts';
import type { Occupancy } from './state.ts';

/** Somebody presses *Start transcription*: what is said is written down from now on. */
export async function startTranscript(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  const { occurrence } = meeting;
  if (occurrence === undefined || occurrence.transcript !== undefined) return;
  occurrence.transcript = { by };
  world.changes.announce();
  if (world.undocumented.transcript === 'when-stored') return;
  const message = addMessage(world, meeting, said(occurrence.callId, by));
  occurrence.transcript = { by, message };
  await notifyChat(world, meeting, message, 'created');
}

/** It is stopped: no status says so, as far as is documented; the message there is names the stored transcript now. */
export async function stopTranscript(world: World, meeting: Occupancy): Promise<void> {
  const { occurrence } = meeting;
  const transcript = occurrence?.transcript;
  if (occurrence === undefined || transcript === undefined) return;
  delete occurrence.transcript;
  const message = transcript.message ?? addMessage(world, meeting, said(occurrence.callId, transcript.by));
  message.system = { ...said(occurrence.callId, transcript.by).system, stored: true };
  message.modifiedAt = world.now();
  world.changes.announce();
  await notifyChat(world, meeting, message, transcript.message === undefined ? 'created' : 'updated');
}

function said(callId: string, by: CastMember) {
  return { from: { kind: 'system' }, system: { type: 'transcript', callId, by, stored: false } } as const;
}
