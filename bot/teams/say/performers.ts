import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import type { PerformersOf } from '../../meeting/performers.ts';
import { learnPerformers } from './learn.ts';
import { cardPerformers } from './living-card.ts';
import { mendPerformers } from './mend.ts';
import { notifyPerformers } from './notify.ts';
import type { Saying } from './saying.ts';
import { tellPerformers } from './tell.ts';

/** Everything that is done through Teams, one function per kind of effect. */
export function performers(saying: Saying): PerformersOf<TeamsEffect> {
  return {
    ...cardPerformers(saying),
    ...tellPerformers(saying),
    ...mendPerformers(saying),
    ...notifyPerformers(saying),
    ...learnPerformers(saying),
  };
}
