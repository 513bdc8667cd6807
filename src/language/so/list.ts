import { listing } from '../listing.ts';

export const and = listing('iyo');

export const or = listing('ama');
