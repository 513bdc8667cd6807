import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Du blir med ved å trykkje på lenkja. Møtet opnar seg i nettlesaren, og du treng ikkje å installere noko.';
