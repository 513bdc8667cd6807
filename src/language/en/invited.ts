import type { Words } from '../nb.ts';

/** What the organizer is told of an invitation that has been sent out, and what the bot offers to do about it. */
export const invited: Words['invited'] = {
  title: (when) => `The invitation to the meeting ${when}`,
  series: 'The meeting repeats. This is about every time that has not been changed by itself.',
  intro: 'I have read the invitation by the routine. Only you see this, and nothing of what it says has been kept.',
  wrong: 'This should be put right',
  right: 'This is in order',
  allRight: 'All that I look for in the invitation is in order.',
  gone: (when) => `The meeting ${when} was cancelled or deleted. There is nothing more to do about its invitation.`,
  over: (when) => `The meeting ${when} is over. There is nothing more to do about its invitation.`,
  mend: {
    'marked-private': 'Mark as private',
    'routine-attached': 'Attach the routine',
    link: 'Put in a link to the routine',
    'browser-join-explained': 'Put in the explanation',
  },
  preview: {
    'marked-private': 'I put the padlock on the meeting. I leave the text alone.',
    'routine-attached': (file) => `I attach “${file}”. I leave the text alone.`,
    puts: 'I put this in above the Teams link. The rest of the invitation stays as it is:',
    update: 'Those who are invited get an update of the invitation.',
  },
  alsoIn: 'The same sentence in one more language',
  inOne: 'Only in the language of the invitation',
  doIt: 'Do it',
  routine: 'How we hold video meetings:',
  answer: {
    changed: 'The invitation has changed since I read it, so I left it alone. I have read it anew now.',
    gone: 'The meeting is not in your calendar any more, or it is over.',
    refused: 'I am not allowed to change the invitation. Please do it yourself in Outlook.',
    later: 'I could not do it now. Please try again in a while.',
  },
};
