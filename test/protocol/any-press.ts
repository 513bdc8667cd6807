import * as fc from 'fast-check';
import { cast } from '../people.ts';
import type { Pressed } from './told.ts';

const id = fc.constantFrom(...cast.map((one) => one.id));

/** What a button of each kind may carry. */
export const pressed: fc.Arbitrary<Pressed> = fc.oneof(
  fc.record({
    type: fc.constant('identityAnswered'),
    participant: id,
    answer: fc.constantFrom('known', 'seen', 'failed'),
  }),
  fc.constant<Pressed>({ type: 'staffIdAsked' }),
  fc.record({ type: fc.constant('staffIdAsked'), of: id }),
  fc.record({ type: fc.constant('staffIdAnswered'), asker: id, outcome: fc.constantFrom('shown', 'withdrawn') }),
  fc.constant<Pressed>({ type: 'introductionsHeld' }),
  fc.record({ type: fc.constant('introductionsHeld'), participant: id }),
  fc.record({ type: fc.constant('screenedConfirmed'), participant: id }),
  fc.constant<Pressed>({ type: 'consentGiven' }),
  fc.constant<Pressed>({ type: 'consentWithdrawn' }),
  fc.constant<Pressed>({ type: 'cameraConfirmed' }),
  fc.record({ type: fc.constant('cameraConfirmed'), participant: id }),
  fc.record({
    type: fc.constant('cameraExempted'),
    participant: id,
    reason: fc.constantFrom('technical', 'agreed', 'interpreter'),
  }),
  fc.constant<Pressed>({ type: 'cameraHelpAsked' }),
  fc.record({ type: fc.constant('languageChosen'), language: fc.constantFrom('nb', 'pl') }),
  fc.record({
    type: fc.constant('roleDeclared'),
    participant: id,
    role: fc.constantFrom('co-organizer', 'staff', 'parent', 'interpreter', 'support', 'other'),
  }),
  fc.record({ type: fc.constant('samePersonDeclared'), participant: id, same: id }),
  fc.record({ type: fc.constant('preparationTicked'), demand: fc.constant('agreed-by-phone'), done: fc.boolean() }),
  fc.record({ type: fc.constant('findingDismissed'), message: fc.constantFrom('message-1', 'message-2') }),
  fc.constant<Pressed>({ type: 'nameWatched', forms: ['hash-1', 'hash-2'] }),
  fc.constantFrom<Pressed>(
    { type: 'routineStarted' },
    { type: 'routinePaused' },
    { type: 'routineResumed' },
    { type: 'routineStopped' },
    { type: 'deletionAsked' },
  ),
);
