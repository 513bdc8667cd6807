import { listing } from '../listing.ts';

export const and = listing('ja');

export const or = listing('dahje');
