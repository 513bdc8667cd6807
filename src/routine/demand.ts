/** The clauses of the municipality's routine, in its own order: preparation first, then the meeting itself. */
export const preparationDemands = [
  'agreed-by-phone',
  'teams-invitation',
  'invitation-not-sensitive',
  'child-not-named',
  'no-sensitive-attachment',
  'routine-attached',
  'marked-private',
  'browser-join-explained',
] as const;

/** The clauses that are kept while the meeting runs. */
export const meetingDemands = [
  'staff-show-id',
  'guest-shows-id',
  'camera-on',
  'introductions',
  'see-who-is-here',
  'screened',
  'consent',
  'no-recording',
  'chat-not-sensitive',
  'notes-in-right-tool',
  'organizer-leaves-last',
] as const;

export type PreparationDemand = (typeof preparationDemands)[number];
export type MeetingDemand = (typeof meetingDemands)[number];
/** One clause of the routine, by the id that code, record and docs all use. */
export type Demand = PreparationDemand | MeetingDemand;
export const demands: readonly Demand[] = [...preparationDemands, ...meetingDemands];

/**
 * How a demand is kept: `off` not asked for; `observe` noted in the record, nobody is reminded; `remind` people are told;
 * `enforce` the bot also acts where a person entitled to it has allowed it (only `chat-not-sensitive` can be enforced).
 */
export type Mode = 'off' | 'observe' | 'remind' | 'enforce';
