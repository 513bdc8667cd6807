import type { Participant } from '../state.ts';
import { quiet, type EachDemand, type Scene, type Standing } from './entry.ts';

/** By taking part one has a conversation by video: everybody is told so; where the routine asks for consent, each gives their own. */
export const consent: EachDemand = { of: 'each', ...quiet, standing: stands, evidence: stands };

/** Nobody has consented who did not press it. */
function stands({ routine }: Scene, { consents }: Participant): Standing {
  if (routine.consent.kind === 'informed') return { is: 'informed' };
  const last = consents.at(-1);
  if (last === undefined) return { is: 'open' };
  if (last.is === 'given') return { is: 'confirmed-by-person', at: last.at };
  return { is: 'withdrawn', at: last.at, given: consents.at(-2)?.at ?? last.at };
}
