import type { Words } from '../nb.ts';

export const demand: Words['demand'] = {
  'agreed-by-phone': 'Agreed by phone',
  'teams-invitation': 'Invited from Outlook as a Teams meeting',
  'invitation-not-sensitive': 'Nothing sensitive in the invitation',
  'child-not-named': 'The child is not named in the invitation',
  'no-sensitive-attachment': 'No sensitive attachments',
  'routine-attached': 'The routine is attached',
  'marked-private': 'The meeting is marked private',
  'browser-join-explained': 'How to join is explained',
  'staff-show-id': 'Staff show ID when asked',
  'guest-shows-id': 'Identity is confirmed',
  'camera-on': 'Camera on',
  introductions: 'Introductions',
  'see-who-is-here': 'Everyone can see who is here',
  screened: 'In a private place',
  consent: 'Consent to a video meeting',
  'no-recording': 'No recording',
  'chat-not-sensitive': 'Nothing sensitive in the chat',
  'notes-in-right-tool': 'Notes in the right tool',
  'organizer-leaves-last': 'The organiser leaves last',
};

export const demandInformed = 'Informed about the video meeting';

export const consent: Words['consent'] = {
  consent: 'The conversation is on video. You choose whether you agree to that, and you can take it back.',
  informed: 'The conversation is on video.',
  withdrawn: 'You have withdrawn your consent. Tell the organiser, and you will find another way to talk.',
};

export const preparation: Words['preparation'] = {
  title: 'Before the meeting',
  intro: 'Tick off each thing as you finish it. The list is for you only.',
  introOf: (organisation) =>
    `This is the routine of ${organisation}. Tick off each thing as you finish it. The list is for you only.`,
  done: (done, all) => (done === all ? 'Everything is done.' : `${done} of ${all} done.`),
  allDone: 'All done',
  refusedAsk: 'What do I do when somebody will not show their ID?',
  refused: (button) => `Choose “${button}”.`,
  tick: 'Done',
  untick: 'Undo',
  seen: 'Seen in the invitation',
  notSeen: 'The invitation says otherwise. Put it right in Outlook, and I will see it.',
  clause: {
    'agreed-by-phone': {
      what: 'Call the parents and agree on the meeting',
      how: 'Ask for the e-mail address, or check that the one you have is right.',
    },
    'teams-invitation': {
      what: 'Invite from Outlook',
      how: 'Choose Teams meeting in the invitation, and the link comes with it.',
    },
    'invitation-not-sensitive': {
      what: 'Write nothing sensitive',
      how: 'This goes for both the subject and the text.',
    },
    'child-not-named': { what: 'Do not write the child’s name', how: 'Not even initials.' },
    'no-sensitive-attachment': {
      what: 'Attach no sensitive documents',
      how: 'They are sent separately, in a safe way.',
    },
    'routine-attached': { what: 'Attach the routine', how: 'When parents or others from outside are invited.' },
    'marked-private': { what: 'Mark the meeting as private', how: 'The padlock in Outlook.' },
    'browser-join-explained': {
      what: 'Explain how parents join',
      how: 'They press the link, and the meeting opens in the browser. They need not install anything.',
    },
  },
  start: 'Start the routine now',
  startWhy: 'The routine starts by itself when the meeting starts. If it does not, you can start it here.',
  running: 'The meeting has started. The checklist is in the meeting chat.',
  over: 'The meeting is over.',
};
