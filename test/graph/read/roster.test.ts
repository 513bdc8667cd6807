import { expect, test } from 'vitest';
import { rosterEntries } from '../../../bot/graph/read/roster.ts';
import type { RosterEntry } from '../../../src/protocol/event.ts';
import { initialState, stranger, type MeetingState, type Participant } from '../../../src/protocol/state.ts';
import { kari, tenant } from '../given-meetings.ts';

function seen(participant: object, known: MeetingState = initialState): RosterEntry | undefined {
  const owner = (id: string) => Object.values(known.participants).find(({ devices }) => id in devices)?.id;
  return rosterEntries([{ id: 'device', ...participant }], { tenant, owner })[0];
}

const user = (more: object = {}) => ({ info: { identity: { user: { id: kari.replace('entra:', ''), ...more } } } });
const streams = (...all: readonly object[]) => ({ ...user(), mediaStreams: all });
const audio = { mediaType: 'audio', direction: 'sendReceive' };
const video = (direction?: string) => ({ mediaType: 'video', ...(direction !== undefined && { direction }) });

test.each([
  ['video is sent and received', streams(audio, video('sendReceive')), 'on'],
  ['video is sent only', streams(audio, video('sendOnly')), 'on'],
  ['one of two videos is sent', streams(video('inactive'), video('sendOnly')), 'on'],
  ['the casing is another', streams({ MediaType: 'Video', Direction: 'SendReceive' }), 'on'],
  ['video is received only', streams(audio, video('receiveOnly')), 'off'],
  ['video is inactive', streams(audio, video('inactive')), 'off'],
  ['there is sound but no video', streams(audio), 'off'],
  [
    'video is restricted',
    { ...streams(audio), restrictedExperience: { videoDisabled: { reason: 'watermarkProtection' } } },
    'none',
  ],
  [
    'video is not restricted',
    { ...streams(audio, video('sendOnly')), restrictedExperience: { videoDisabled: false } },
    'on',
  ],
])('the bot tells of a camera when %s', (_what, participant, camera) => {
  expect(seen(participant)).toMatchObject({ camera });
});

test.each([
  ['nothing is told of streams', user()],
  ['there are no streams yet', streams()],
  ['streams is no list', { ...user(), mediaStreams: 'x' }],
  ['the video has no direction', streams(audio, video())],
  ['only a screen is shared', streams({ mediaType: 'videoBasedScreenSharing', direction: 'sendOnly' })],
  ['somebody waits in the lobby', { ...streams(audio, video('inactive')), isInLobby: true }],
  ['somebody has left', { ...streams(audio, video('inactive')), removedState: { reason: 'Removed' } }],
])('the bot never takes a camera for off when %s', (_what, participant) => {
  expect(seen(participant)).toBeDefined();
  expect(seen(participant)).not.toHaveProperty('camera');
});

test.each([
  ['own', { tenantId: tenant.toUpperCase() }],
  ['other', { tenantId: 'another tenant' }],
  ['other', { userIdentityType: 'federatedUser' }],
  [undefined, { userIdentityType: 'aadUser' }],
])('the bot knows where an account belongs: %s', (affiliation, more) => {
  expect(seen(user(more))?.person.affiliation).toBe(affiliation);
});

test('the bot knows an account by its id, in whichever casing it comes', () => {
  expect(seen({ info: { identity: { user: { id: 'A1C0DE00-0000-4000-8000-000000000001' } } } })?.person.id).toBe(kari);
});

test.each(['guest', 'device', 'encrypted', 'onPremises', 'azureCommunicationServicesUser', 'somethingNew'])(
  'the bot takes an identity of the kind %s for a person without account',
  (kind) => {
    const identity = { '@odata.type': '#microsoft.graph.identitySet', [kind]: { displayName: 'Per' } };
    expect(seen({ info: { identity } })).toMatchObject({
      person: { id: 'call:device', name: 'Per', affiliation: 'anonymous' },
    });
  },
);

test.each([
  ['of its own kind', { phone: { id: '+4740000000', displayName: '+47 400 00 000' } }],
  ['as a user', { user: { id: '+4740000000', userIdentityType: 'phoneUser', displayName: '+47 400 00 XXX' } }],
  ['as a user of no kind', { user: { id: '4:+4740000000', displayName: 'Anrop fra +4740000000' } }],
])('the bot knows somebody on the phone by their attendance, never by their number: %s', (_what, identity) => {
  const entry = seen({ info: { identity } });
  expect(entry?.person).toEqual({ id: 'call:device', affiliation: 'phone' });
  expect(JSON.stringify(entry)).not.toContain('400');
});

test.each(['application', 'applicationInstance', 'azureCommunicationServicesApplicationInstance'])(
  'the bot does not take an %s for a person',
  (kind) => expect(seen({ info: { identity: { [kind]: { id: 'x' } } } })).toBeUndefined(),
);

test('the bot knows whose device has gone when that is told without a name', () => {
  const participant: Participant = {
    ...stranger(kari),
    devices: { device: { where: 'inside' } },
  };
  const gone = { removedState: { reason: 'Participant has left the meeting call.' } };
  expect(seen(gone, { ...initialState, participants: { [kari]: participant } })).toEqual({
    device: 'device',
    person: { id: kari },
    where: 'gone',
  });
  expect(seen(gone)).toBeUndefined();
});
