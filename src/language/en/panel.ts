import type { Words } from '../nb.ts';

export const panel: Words['panel'] = {
  title: 'Møtevakt',
  loading: 'Fetching the meeting …',
  noMeeting: 'Møtevakt follows no meeting here, or the meeting is not yours.',
  unknown: {
    title: 'Your steps are shown here',
    text: 'Teams has not said who you are, so I cannot show anything from the meeting.',
    how: 'Sign in to Teams with your account and open the panel again. Without an account you find your steps on the card in the meeting chat.',
    again: 'Try again',
  },
  notBuilt: 'The panel has not been set up yet. Use the card in the meeting chat.',
  lost: 'I lost the connection and am trying again. What you see may be old.',
  back: 'The connection is back.',
  pressed: 'Sent',
  timeLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  overTime: (minutes) => (minutes === 1 ? '1 minute over time' : `${minutes} minutes over time`),
  planned: (times) => `At ${times}`,
  more: 'More',
  moreFor: (name) => `More about ${name}`,
  group: {
    answers: 'Answers',
    exemptions: 'Exemption from camera',
    roles: 'Who is it?',
    same: 'The same person',
  },
  notIdentified: {
    who: (names) => `You could not confirm who this is: ${names}`,
    advice: 'Agree to call a number you already know, or take what is sensitive another time.',
  },
  lobby: 'In the lobby',
  belongs: {
    own: 'from your organisation',
    other: 'from another organisation',
    anonymous: 'without an account',
    phone: 'by phone',
    unknown: 'belongs to nobody known',
  },
  gone: (names) => `Have left: ${names}`,
  findings: 'In the chat',
  fate: {
    stands: 'stands in the chat',
    hidden: 'hidden from the others',
    edited: 'corrected',
    deleted: 'deleted',
    dismissed: 'not sensitive',
  },
  notWatched: 'What I do not see',
  chatNotYet: 'I have not seen anything from the chat yet and do not know whether I may read it.',
  stillHere: (names) => `Still here: ${names}. You leave last.`,
  watch: 'Watch for a name',
  controls: 'Pause, end and delete',
  cancel: 'Cancel',
  stopAsk: 'Shall I stop following this meeting? This cannot be undone.',
  stopYes: 'Yes, end it',
  delete: 'Delete everything about the meeting',
  deleteAsk: 'Shall everything I have about this meeting be deleted? This cannot be undone.',
  deleteYes: 'Yes, delete everything',
  receipt: {
    title: 'Everything about the meeting is being deleted',
    text: 'Cards and messages that name anybody are taken away. What you wrote in the chat yourselves stays in Teams.',
    at: (when) => `Receipt: you asked for deletion ${when}.`,
  },
  record: 'How the routine was followed',
  /** The panel as a dialog, opened from a card. */
  dialog: {
    open: 'Open the overview',
    again: {
      title: 'Open again',
      text: 'This window was good for one time only. Open it again, and I will know that it is you.',
      press: 'Open again',
    },
  },
  /** What was pressed is taken back. */
  undo: {
    press: 'Undo',
    done: 'Taken back.',
    pressFor: (what: string) => `Undo: ${what}`,
    noted: (what: string) => `Noted: ${what}.`,
    record: (who: string, what: string, { pressedAt, at }: { pressedAt: string; at: string }) =>
      `${who} pressed at ${pressedAt} and took it back at ${at}: ${what}.`,
    more: (count: number) => `And ${count} more taken back.`,
    what: {
      identityAnswered: 'who somebody is',
      staffIdAsked: 'a wish to see ID',
      staffIdAnswered: 'the answer to a wish to see ID',
      introductionsHeld: 'that somebody has been introduced',
      screenedConfirmed: 'that somebody is in a private place',
      cameraConfirmed: 'that a camera is on',
      cameraExempted: 'an exemption from the camera',
      cameraHelpAsked: 'a wish for help with the camera',
      roleDeclared: 'what somebody is here as',
      samePersonDeclared: 'that two are the same person',
      leadTaken: 'the lead of the meeting',
      preparationTicked: 'a point of the preparation',
      findingDismissed: 'that a message is not sensitive',
      nameWatched: 'a name to watch for',
      routinePaused: 'a pause',
      routineResumed: 'the end of a pause',
    },
  },
  /** Having the common checklist shown on the meeting's stage. */
  stage: {
    share: 'Show to all',
    shared: 'Everybody now sees the checklist in the meeting window.',
    refused:
      'Teams did not let me show it to all. Perhaps somebody is sharing something else, or the app lacks the permission.',
  },
  /** Nothing is left for anybody, but something waits for who leads. */
  look: 'Please look at this',
  written: (when: string) =>
    `What you wrote in the chat at ${when} may be sensitive. Say it in the conversation instead.`,
};
