import { beforeAll, beforeEach } from 'vitest';
import { buttonData, type Action } from '../../../src/view/action.ts';
import { stranger, type MeetingState, type Participant } from '../../../src/protocol/state.ts';
import { parseJson, type Json } from '../../simulator/wire/json.ts';
import { fixture } from '../fixture.ts';
import { givenMeetings, occurrenceId, type GivenMeetings } from '../given-meetings.ts';
import { givenPeople, type GivenPeople } from '../given-people.ts';
import { fixtureTenant, givenTeams, type GivenTeams } from '../given-teams.ts';

export const kari = 'entra:44444444-4444-4444-8444-444444444444';
export const organizer = 'entra:33333333-3333-4333-8333-333333333333';
export const guest = 'teams:29:1anonymous-SAMPLE';

/** Makes an activity come from Kari's personal chat. */
export const personal = { conversation: { id: 'a:1kari', conversationType: 'personal', tenantId: fixtureTenant } };

interface Pressing {
  /** The occurrence the button claims to belong to. */
  readonly meeting?: string;
  readonly by?: string;
  /** The message the button stands in. */
  readonly on?: string;
  readonly over?: Json;
}

/** What the bot answered to an invoke. */
interface Answered {
  readonly status: number;
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** A running meeting with Kari, an anonymous guest and the organizer inside, and hands to press buttons with. */
export interface GivenPress {
  readonly given: GivenTeams;
  readonly meetings: GivenMeetings;
  readonly people: GivenPeople;
  readonly press: (action: Partial<Action> & Pick<Action, 'type'>, pressing?: Pressing) => Promise<Answered>;
  /** Sends any `value` as an invoke. */
  readonly send: (value: unknown, pressing?: Omit<Pressing, 'meeting'>) => Promise<Answered>;
}

/** Sets it up for the tests of a file; the fields are there once a test runs. */
export function givenPress(): GivenPress {
  const people = givenPeople();
  let given: GivenTeams;
  let meetings: GivenMeetings;
  beforeAll(async () => {
    given = await givenTeams(people);
  });
  beforeEach(async () => {
    people.all.clear();
    meetings = givenMeetings({ tenant: fixtureTenant, conversation }, running);
    await given.listen(meetings);
  });
  const send: GivenPress['send'] = async (value, { by = kari, on = 'card-1', over = {} } = {}) => {
    const { status, body } = await given.teams.deliver({
      ...fixture(by === guest ? 'card-execute-invoke-anonymous' : 'card-execute-invoke'),
      id: `f:${Math.random()}`,
      serviceUrl: given.teams.addresses.serviceUrl,
      replyToId: on,
      value,
      ...(by === organizer ? { from: { id: '29:1organizer-SAMPLE', aadObjectId: organizer.slice(6) } } : {}),
      ...over,
    });
    return { status, ...(parseJson(body) as Omit<Answered, 'status'>) };
  };
  return {
    people,
    send,
    get given() {
      return given;
    },
    get meetings() {
      return meetings;
    },
    press: (action, { meeting = occurrenceId, ...pressing } = {}) =>
      send({ action: { type: 'Action.Execute', data: buttonData(meeting, action) } }, pressing),
  };
}

const conversation = '19:meeting_NzZkMjA1ZjktODgyZS00ZjUxLTg3YzAtNWFhMTI0YzE5ODQ4@thread.v2';

const running: Partial<MeetingState> = {
  phase: 'running',
  startedAt: 1,
  organizer,
  participants: { [organizer]: inside(organizer), [kari]: inside(kari), [guest]: inside(guest) },
  cards: { checklist: 'card-1', preparation: 'card-2', record: 'card-3' },
};

function inside(id: string): Participant {
  return { ...stranger(id), devices: { teams: { where: 'inside' } }, stays: [{ from: 1 }] };
}
