import { isSettled, standing, type PersonalDemand } from '../protocol/people/standing.ts';
import type { Participant } from '../protocol/state.ts';
import type { Seen } from './seen.ts';

type Scene = Pick<Seen, 'state' | 'routine'>;

const personalDemands: readonly PersonalDemand[] = [
  'guest-shows-id',
  'camera-on',
  'introductions',
  'screened',
  'consent',
];

/** What people are asked for, in the order they do it. Consent is given with the same press as sitting screened. */
export function askedFor({ routine }: Pick<Scene, 'routine'>): readonly PersonalDemand[] {
  const mode = (demand: PersonalDemand) => routine.demands[demand];
  const isAsked = (demand: PersonalDemand) => mode(demand) === 'remind' || mode(demand) === 'enforce';
  return personalDemands.filter((demand) => isAsked(demand) && !(demand === 'consent' && isAsked('screened')));
}

/** What is left for one person. */
export function remainingFor(scene: Scene, participant: Participant): readonly PersonalDemand[] {
  return askedFor(scene).filter((demand) => !isSettled(standing(scene, participant, demand)));
}
