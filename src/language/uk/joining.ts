import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'Щоб приєднатися, натисніть посилання. Зустріч відкриється у браузері, нічого встановлювати не потрібно.';
