import { listing } from '../listing.ts';

export const and = listing('and');

export const or = listing('or');
