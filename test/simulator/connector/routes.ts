import type { Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import { removeActivity, sendActivity, updateActivity } from './activities.ts';
import { createConversation, member, pagedMembers } from './members.ts';
import { meetingDetails, notifyInMeeting, participant } from './meetings.ts';

/** The Bot Connector's addresses, below a service URL (`/emea/<tenant>`, or `/teams` for who does not know the nearest). */
export function connectorRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`^/(?:emea/[^/]+|teams)${path}$`, 'i'),
    audience: 'https://api.botframework.com',
    handle,
  });
  const activities = '/v3/conversations/([^/]+)/activities';
  return [
    route('POST', activities, (asked) => sendActivity(world, asked)),
    route('POST', `${activities}/[^/]+`, (asked) => sendActivity(world, asked)),
    route('PUT', `${activities}/([^/]+)`, (asked) => updateActivity(world, asked)),
    route('DELETE', `${activities}/([^/]+)`, (asked) => removeActivity(world, asked)),
    route('GET', '/v3/conversations/([^/]+)/pagedmembers', (asked) => pagedMembers(world, asked)),
    route('GET', '/v3/conversations/([^/]+)/members/([^/]+)', (asked) => member(world, asked)),
    route('POST', '/v3/conversations', (asked) => createConversation(world, asked)),
    route('GET', '/v1/meetings/([^/]+)', (asked) => meetingDetails(world, asked)),
    route('GET', '/v1/meetings/([^/]+)/participants/([^/]+)', (asked) => participant(world, asked)),
    route('POST', '/v1/meetings/([^/]+)/notification', (asked) => notifyInMeeting(world, asked)),
  ];
}
