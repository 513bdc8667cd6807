import type { ParticipantWords } from '../participant-words.ts';

/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining: ParticipantWords['joining'] =
  'للانضمام اضغط على الرابط. يفتح الاجتماع في المتصفح، ولا حاجة إلى تثبيت أي شيء.';
