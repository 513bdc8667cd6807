import { answered, quiet, type EachDemand } from './entry.ts';
import { validScreened } from './screened.ts';

/** By taking part one agrees to a conversation by video, or is informed of it: said with the same press as sitting screened. */
export const consent: EachDemand = {
  of: 'each',
  ...quiet,
  standing: ({ routine }, participant) => answered(participant, validScreened(participant, routine)),
  evidence: ({ routine }, participant) => answered(participant, validScreened(participant, routine)),
};
