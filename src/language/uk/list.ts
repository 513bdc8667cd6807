import { listing } from '../listing.ts';

export const and = listing('і');

export const or = listing('або');
