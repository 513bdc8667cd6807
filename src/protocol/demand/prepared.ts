import type { PreparedDemand } from './entry.ts';

/** A clause that the organizer keeps before the meeting: read from the invitation, or ticked on the preparation card. */
export const prepared: PreparedDemand = { of: 'preparation' };
