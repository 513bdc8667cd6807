import { answered, quiet, type EachDemand } from './entry.ts';

/** All are presented: the organizer marks the round for those present, and a late joiner by themselves. */
export const introductions: EachDemand = {
  of: 'each',
  ...quiet,
  standing: (_, participant) => answered(participant, participant.introduced),
  evidence: (_, participant) => answered(participant, participant.introduced),
};
