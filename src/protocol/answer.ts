/** How somebody was identified: known, ID seen, voice known, called back on a known number; or that it did not succeed. */
export const identityAnswers = ['known', 'seen', 'voice', 'called-back', 'failed'] as const;
export type IdentityAnswer = (typeof identityAnswers)[number];

export const exemptionReasons = ['technical', 'agreed', 'interpreter'] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];

/** What the organizer can say that somebody is here as. */
export const declaredRoles = ['parent', 'interpreter', 'support', 'staff', 'co-organizer', 'other'] as const;
export type DeclaredRole = (typeof declaredRoles)[number];

/** What became of a wish to see ID. */
export const staffIdOutcomes = ['shown', 'withdrawn'] as const;
export type StaffIdOutcome = (typeof staffIdOutcomes)[number];
