import type { Words } from '../nb.ts';

export const invitation: Words['invitation'] = {
  'teams-invitation': {
    wrong: 'There is no Teams link in the invitation.',
    todo: 'Turn on “Teams meeting”, and the link comes with it.',
  },
  'invitation-not-sensitive': {
    wrong: (kinds) => `The invitation may contain ${kinds}.`,
    todo: 'Rewrite it so that nobody can read what the meeting is about. Send what is sensitive separately, in a secure way.',
  },
  'child-not-named': {
    wrong: (kinds) => `The invitation may contain ${kinds}.`,
    todo: 'Take it out. “The pupil” or “the child” is enough. Look in what is quoted below as well.',
  },
  'no-sensitive-attachment': {
    wrong: 'A document in the invitation may be sensitive.',
    todo: 'Take it out, and send it separately in a secure way.',
  },
  'routine-attached': {
    wrong: 'The routine for video meetings is not included.',
    todo: 'Attach the routine, or a link to it.',
  },
  'marked-private': {
    wrong: 'The meeting is not marked private.',
    todo: 'Choose “Private”, the padlock in Outlook. “Personal” and “Confidential” are something else.',
  },
  'browser-join-explained': {
    wrong: 'It does not say how parents join.',
    todo: 'Write that they press the link, that the meeting opens in the browser, and that they need not install anything.',
  },
  place: {
    subject: 'in the subject',
    location: 'in the field for the place',
    body: 'in the text',
    quoted: 'in what is quoted',
    document: 'behind a link',
    attachment: (count) => `in attachment number ${count}`,
  },
  standsIn: (places) => `It is ${places}.`,
};
