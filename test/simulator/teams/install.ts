import type { CastMember } from '../cast.ts';
import type { World } from '../world.ts';
import { deliverActivity, meetingActivity, personalActivity } from './activity.ts';
import { personalChat } from './personal-chat.ts';
import type { Occupancy } from './state.ts';

/** The organizer adds the app to the meeting's chat: the bot is told twice over, as Teams does. */
export async function installBot(world: World, meeting: Occupancy): Promise<void> {
  meeting.installed = true;
  world.changes.announce();
  const from = meeting.organizer;
  const settings = { selectedChannel: { id: meeting.chatId } };
  const channelData = { settings, source: { name: 'message' }, meeting: undefined };
  const installed = meetingActivity(world, meeting, {
    type: 'installationUpdate',
    from,
    channelData,
    rest: { action: 'add' },
  });
  const membersAdded = [{ id: `28:${world.botId}` }];
  const added = { type: 'conversationUpdate', from, channelData: { settings: null }, rest: { membersAdded } };
  const both = [installed, meetingActivity(world, meeting, added)];
  // Either may come first.
  if (world.undocumented.activities === 'untidy') both.reverse();
  await Promise.all(both.map((activity) => deliverActivity(world, activity)));
}

/** The organizer removes the app again. */
export async function removeBot(world: World, meeting: Occupancy): Promise<void> {
  meeting.installed = false;
  world.changes.announce();
  const from = meeting.organizer;
  const channelData = { source: { name: 'message' }, meeting: undefined };
  const removed = meetingActivity(world, meeting, {
    type: 'installationUpdate',
    from,
    channelData,
    rest: { action: 'remove' },
  });
  await deliverActivity(world, removed);
}

/** Somebody removes the app from their own Teams. */
export async function removeFromPerson(world: World, person: CastMember): Promise<void> {
  world.installedFor.delete(person.objectId ?? '');
  world.changes.announce();
  const told = { type: 'installationUpdate', rest: { action: 'remove' } };
  await deliverActivity(world, personalActivity(world, personalChat(world, person), told));
}
