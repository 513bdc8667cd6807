import type { Action } from './action.ts';

const types = [
  'screenedConfirmed',
  'consentGiven',
  'consentWithdrawn',
  'staffIdAsked',
  'staffIdAnswered',
  'cameraHelpAsked',
  'leadTaken',
] as const;

/** What somebody who takes part presses for themselves; taking the lead among it. */
export type OwnAction = Extract<Action, { type: (typeof types)[number] }>;

/** Whether it is something that who takes part presses for themselves. */
export function isOwnAction(action: { readonly type: string }): action is OwnAction {
  return types.some((type) => type === action.type);
}
