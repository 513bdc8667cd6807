import { hasAccount, type CastMember } from '../cast.ts';
import { rosterChanged } from '../graph/roster-notification.ts';
import type { Ability, Answer, Doing } from '../person-view.ts';
import type { World } from '../world.ts';
import { abilities } from '../seen/abilities.ts';
import { admit, drop, end, join, leave } from './attend.ts';
import { installBot, removeBot } from './install.ts';
import { personalChat } from './personal-chat.ts';
import { press, submitDialog } from '../card/press.ts';
import { startRecording, stopRecording } from './record.ts';
import type { Message, Occupancy } from './state.ts';
import { startTranscript, stopTranscript } from './transcribe.ts';
import { command, edit, remove, restore, write, writeToBot } from './write.ts';

/** Who does something, and on which of their devices. */
export interface Doer {
  readonly person: CastMember;
  readonly device: string;
}

/** Does what a person does, and sends to the bot what Teams and Graph send then. Resolves when the bot has taken it. */
export async function act(world: World, meeting: Occupancy, doer: Doer, doing: Doing): Promise<Answer> {
  const { person, device } = doer;
  const second = doing.do === 'join' || doing.do === 'leave' || doing.do === 'drop';
  const ability = needed[doing.do];
  if (!second && ability !== undefined && !abilities(world, meeting, person).includes(ability)) {
    return { error: `${person.name} cannot do this now.` };
  }
  switch (doing.do) {
    case 'join':
      return done(join(world, meeting, { ...named(world, meeting, doer, doing.as), camera: doing.camera ?? false }));
    case 'leave':
      return done(leave(world, meeting, person, device));
    case 'drop':
      return done(drop(world, meeting, { ...doer, back: doing.back, on: doing.device ?? 'same' }));
    case 'end':
      return done(end(world, meeting, person));
    case 'camera':
      return done(switchCamera(world, meeting, doer, doing.on));
    case 'admit':
      return done(admit(world, meeting, doing.person));
    case 'record':
      return done(startRecording(world, meeting, person));
    case 'stop-recording':
      return done(stopRecording(world, meeting));
    case 'transcribe':
      return done(startTranscript(world, meeting, person));
    case 'stop-transcribing':
      return done(stopTranscript(world, meeting));
    case 'press':
      return press(world, meeting, person, doing);
    case 'share':
    case 'stop-sharing':
      return share(world, meeting, doing.do === 'share' ? doing.url : undefined);
    case 'submit-dialog':
      return submitDialog(world, meeting, person, doing);
    case 'dismiss':
      return dismiss(world, meeting, person, doing.notification);
    case 'options':
      meeting.lobby = doing.lobby;
      world.changes.announce();
      return {};
    case 'add-app':
      return done(installBot(world, meeting));
    case 'remove-app':
      return done(removeBot(world, meeting));
    case 'write':
    case 'command':
    case 'edit':
    case 'delete':
    case 'undelete':
    case 'write-to-bot':
      return say(world, meeting, person, doing);
  }
}

type Saying = Extract<Doing, { do: 'write' | 'command' | 'edit' | 'delete' | 'undelete' | 'write-to-bot' }>;

async function say(world: World, meeting: Occupancy, person: CastMember, doing: Saying): Promise<Answer> {
  if (doing.do === 'write') return done(write(world, meeting, person, doing));
  if (doing.do === 'command') return done(command(world, meeting, person, doing.text));
  if (doing.do === 'write-to-bot') return done(writeToBot(world, personalChat(world, person), doing.text));
  const message = meeting.chat.find((one) => one.id === doing.message && isBy(one, person));
  if (message === undefined) return { error: 'Only the writer can change a message.' };
  if (doing.do === 'undelete') return done(restore(world, meeting, message));
  if (message.deleted) return { error: 'The message is deleted.' };
  return done(doing.do === 'edit' ? edit(world, meeting, message, doing) : remove(world, meeting, message));
}

const needed: Readonly<Record<Doing['do'], Ability | undefined>> = {
  join: 'join',
  leave: 'leave',
  drop: 'leave',
  end: 'end',
  camera: 'camera',
  admit: 'admit',
  write: 'write',
  command: 'command',
  edit: 'write',
  delete: 'write',
  undelete: 'write',
  'write-to-bot': 'write-to-bot',
  record: 'record',
  'stop-recording': 'stop-recording',
  transcribe: 'transcribe',
  'stop-transcribing': 'stop-transcribing',
  press: 'press',
  share: 'end',
  'stop-sharing': 'end',
  'submit-dialog': undefined,
  dismiss: undefined,
  options: 'options',
  'add-app': 'add-app',
  'remove-app': 'remove-app',
};

/** Who comes in, under the name they typed this time, if they have no account that says another. */
function named(world: World, meeting: Occupancy, doer: Doer, as: string | undefined): Doer {
  const { person } = doer;
  if (as === undefined || hasAccount(person)) return doer;
  const called = { ...person, name: as };
  meeting.people.splice(meeting.people.indexOf(person), 1, called);
  world.people.set(person.id, called);
  return { ...doer, person: called };
}

async function switchCamera(world: World, meeting: Occupancy, { person, device }: Doer, on: boolean): Promise<void> {
  const own = meeting.attendances.filter((one) => one.person.id === person.id && one.camera !== undefined);
  const used = own.find((one) => one.device === device) ?? own[0];
  if (used === undefined || used.camera === on) return;
  used.camera = on;
  await rosterChanged(world, meeting, [used]);
}

function share(world: World, meeting: Occupancy, url: string | undefined): Answer {
  meeting.shared = url;
  world.changes.announce();
  return {};
}

function dismiss(world: World, meeting: Occupancy, person: CastMember, id: string): Answer {
  const notification = meeting.notifications.find((one) => one.id === id && one.person === person.id);
  if (notification !== undefined) notification.dismissed = true;
  world.changes.announce();
  return {};
}

function isBy({ from }: Message, person: CastMember): boolean {
  return from.kind === 'person' && from.person.id === person.id;
}

async function done(work: Promise<void>): Promise<Answer> {
  await work;
  return {};
}
