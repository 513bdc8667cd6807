import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Go deaddilat liŋkka, de beasat čoahkkimii. Čoahkkin rahpasa neahttalohkkis, iige dus dárbbaš maidege sajáiduhttit.';
