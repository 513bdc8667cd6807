import type { Chat } from '../../meeting/chat.ts';

/**
 * What the meeting APIs know a meeting by: what Teams told, or until it has (adding the app to a chat does not tell it) the
 * form it is known to have for the chats of scheduled meetings. `undefined` for chats of other kinds.
 */
export function meetingId({ platformMeeting, conversation }: Chat): string | undefined {
  if (platformMeeting !== undefined) return platformMeeting;
  return conversation.startsWith('19:meeting_') ? Buffer.from(`0#${conversation}#0`).toString('base64') : undefined;
}
