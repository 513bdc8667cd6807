import type { CastMember } from '../cast.ts';
import type { Ability } from '../person-view.ts';
import type { World } from '../world.ts';
import { isMember, running, whereIs, type Occupancy } from '../teams/state.ts';

/** What a person could press in Teams right now. */
export function abilities(world: World, meeting: Occupancy, person: CastMember): readonly Ability[] {
  const where = whereIs(meeting, person.id);
  const inside = where === 'inside';
  const role = meeting.roles.get(person.id) ?? 'attendee';
  const leads = role === 'organizer' || role === 'co-organizer';
  const presents = leads || role === 'presenter';
  const hasScreen = person.kind !== 'phone';
  const recording = meeting.occurrence?.recording !== undefined;
  const transcribing = meeting.occurrence?.transcript !== undefined;
  const has: Readonly<Record<Ability, boolean>> = {
    join: where === 'outside',
    leave: where !== 'outside',
    end: inside && leads,
    camera: inside && hasScreen,
    admit: inside && presents && meeting.attendances.some((one) => one.where === 'lobby'),
    write: hasScreen && (inside || isMember(meeting, person)),
    command: meeting.installed && world.grants.targetedMessages && isMember(meeting, person),
    record: inside && presents && running(meeting) && !recording,
    'stop-recording': inside && presents && recording,
    transcribe: inside && presents && running(meeting) && !transcribing,
    'stop-transcribing': inside && presents && transcribing,
    'write-to-bot': mayHavePersonalChat(world, person),
    press: hasScreen && (inside || isMember(meeting, person)),
    options: leads,
    'add-app': role === 'organizer' && !meeting.installed,
    'remove-app': role === 'organizer' && meeting.installed,
  };
  return (Object.keys(has) as Ability[]).filter((ability) => has[ability]);
}

/** A one-to-one chat with the bot takes an account in its own tenant, where the app is installed. */
export function mayHavePersonalChat(world: World, person: CastMember): boolean {
  return world.grants.personalChat && person.tenant === world.tenant;
}
