import type { Words } from '../nb.ts';

export const refusal: Words['refusal'] = {
  'organizer-only': 'Only those who lead the meeting can answer this.',
  'not-yours': 'Each person answers this for themselves. The organiser can do it too.',
  'not-here': 'I cannot find this person in the meeting any more. The card has been updated.',
  'not-inside': 'This is for those who are in the meeting. Please join first.',
  'old-card': 'This card belongs to another meeting. Please use the newest card in the chat.',
  'not-started': 'The meeting has not started yet. Please try again when it has.',
  'meeting-over': 'The meeting is over, so this cannot be changed now.',
  'meeting-running': 'The meeting is running. You can delete when it is over.',
  'routine-stopped': 'The routine has been ended for this meeting.',
  'not-possible': 'That was not possible. It may have been answered already.',
  'is-led': 'The meeting already has somebody leading it, or it is too early to take over.',
};

export const answer: Words['answer'] = {
  noted: 'Noted.',
  slow: 'This takes a moment. Your answer is on its way.',
  failed: 'It did not work just now. Please try again in a moment.',
  foreign: 'Møtevakt is not in use in your organisation.',
};
