import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Click the link to join. The meeting opens in the browser, and you do not need to install anything.';
