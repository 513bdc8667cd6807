import { listing } from '../listing.ts';

export const and = listing('i');

export const or = listing('lub');
