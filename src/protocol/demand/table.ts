import type { Demand, MeetingDemand } from '../../routine/demand.ts';
import { meetingDemands } from '../../routine/demand.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Appointment, Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { MeetingState, Participant } from '../state.ts';
import { cameraOn } from './camera-on.ts';
import { chatNotSensitive } from './chat-not-sensitive.ts';
import { consent } from './consent.ts';
import { informed, isSettled, type DemandEntry, type EachDemand, type Scene, type WholeDemand } from './entry.ts';
import { guestShowsId } from './guest-shows-id.ts';
import { introductions } from './introductions.ts';
import { noRecording } from './no-recording.ts';
import { organizerLeavesLast } from './organizer-leaves-last.ts';
import { prepared } from './prepared.ts';
import { screened } from './screened.ts';
import { staffShowId } from './staff-show-id.ts';

/** The one table of the routine's demands: of whom each is asked, how it stands, its evidence, what is done, what falls due. */
export const demandTable = {
  'agreed-by-phone': prepared,
  'teams-invitation': prepared,
  'invitation-not-sensitive': prepared,
  'child-not-named': prepared,
  'no-sensitive-attachment': prepared,
  'routine-attached': prepared,
  'marked-private': prepared,
  'browser-join-explained': prepared,
  // In this order things are said: what cannot wait first.
  'no-recording': noRecording,
  'organizer-leaves-last': organizerLeavesLast,
  'chat-not-sensitive': chatNotSensitive,
  'staff-show-id': staffShowId,
  'guest-shows-id': guestShowsId,
  'camera-on': cameraOn,
  introductions,
  screened,
  consent,
  'see-who-is-here': informed,
  'notes-in-right-tool': informed,
} as const satisfies Readonly<Record<Demand, DemandEntry>>;

type Table = typeof demandTable;

/** The demands that each person keeps, or that are kept for each person. */
export type PersonalDemand = { [Name in Demand]: Table[Name] extends EachDemand ? Name : never }[Demand];
/** The demands that the meeting keeps as a whole. */
export type CommonDemand = { [Name in Demand]: Table[Name] extends WholeDemand ? Name : never }[Demand];

const entries: readonly DemandEntry[] = Object.values(demandTable);
const acting = [...new Set(entries)].filter((entry) => entry.of !== 'preparation');

/** What the demands call for about a change. */
export function reactions(change: Change, routine: Routine): readonly Effect[] {
  return acting.flatMap(({ react }) => react(change, routine));
}

/** What falls due for the demands. */
export function dueForDemands(state: MeetingState, routine: Routine): readonly Appointment[] {
  return acting.flatMap(({ due }) => due(state, routine));
}

/** Whether each person keeps a demand, or it is kept for each. */
export function isPersonal(demand: MeetingDemand): demand is PersonalDemand {
  return demandTable[demand].of === 'each';
}

/** What people are asked for, in the order they do it. Of what they are only informed nothing is asked. */
export function askedFor({ demands, consent: clause }: Routine): readonly PersonalDemand[] {
  const isAsked = (demand: PersonalDemand) => demands[demand] === 'remind' || demands[demand] === 'enforce';
  return meetingDemands
    .filter(isPersonal)
    .filter((demand) => isAsked(demand) && !(demand === 'consent' && clause.kind === 'informed'));
}

/** What is left for one person. */
export function remainingFor(scene: Scene, participant: Participant): readonly PersonalDemand[] {
  return askedFor(scene.routine).filter((demand) => !isSettled(demandTable[demand].standing(scene, participant)));
}
