import { listing } from '../listing.ts';

export const and = listing('og');

export const or = listing('eller');
