import { listing } from '../listing.ts';

/** A list as it is said aloud: "Kari, Ola og Nils". */
export const and = listing('og');

/** A choice as it is said aloud: "Public 360 eller fagsystemet". */
export const or = listing('eller');
