import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Si aad uga qayb gasho, taabo linkiga. Kulanku wuxuu ka furmayaa biraawsarka, waxba uma baahnid inaad rakibto.';
