import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Aby dołączyć, wystarczy kliknąć link. Spotkanie otworzy się w przeglądarce i nie trzeba nic instalować.';
