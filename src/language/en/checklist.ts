import type { Words } from '../nb.ts';
import { and } from './list.ts';

export const checklist: Words['checklist'] = {
  title: 'Meeting checklist',
  about: (organisation, sees) =>
    `My name is Møtevakt, and I help you follow the meeting routine${organisation === undefined ? '' : ` of ${organisation}`}. ` +
    (sees.length === 0
      ? 'I get neither sound nor video, and I do not keep what you write.'
      : `I notice ${and(sees)}, but I get neither sound nor video, and I do not keep what you write.`),
  sees: {
    presence: 'who is here',
    signs: 'who presses or writes here',
    camera: 'whose camera is on',
    recording: 'whether anyone is recording',
    chat: 'what is written in the chat',
  },
  caller: 'I am in the list of participants as a silent participant.',
  more: 'About Møtevakt and privacy',
  stage: {
    running: (present) => (present === 0 ? 'The meeting has started.' : `The meeting has started. ${present} here.`),
    paused: 'The routine is paused. I am not following the chat now.',
    stopped: 'The routine has been ended for this meeting. I am no longer following it.',
    removed: 'Møtevakt has been removed from this chat.',
    upcoming: 'The checklist comes when the meeting starts.',
  },
  recording: {
    recording:
      'The meeting is being recorded. It must not be. The person who started it, or whoever leads the meeting, can stop it under “More”.',
    transcript:
      'Teams is writing down what is said. That must not happen. The person who started the transcription, or whoever leads the meeting, can stop it under “More”.',
  },
  recordingYours: {
    recording:
      'You are recording the meeting. It must not be recorded. Choose “More”, “Record and transcribe” and “Stop recording”.',
    transcript:
      'You are transcribing the meeting. It must not be recorded or transcribed. Choose “More”, “Record and transcribe” and “Stop transcription”.',
  },
  awaiting: 'The organiser is not here yet.',
  leadOffer: 'Nobody is leading the meeting now. You can lead it. When the organiser comes, you lead it together.',
  lead: 'I am leading the meeting',
  remember: {
    participants: 'Press “People” at the top to see who is here.',
    recording: 'The meeting must not be recorded.',
    chat: 'Do not write anything sensitive in the chat.',
    notes: (tools) => (tools === '' ? '' : `Staff write sensitive notes in ${tools}.`),
  },
  now: 'What to do now',
  nowAll: 'What everyone does',
  ready: 'You are ready',
  readyMore: 'There is nothing more to do now.',
  step: {
    screened: { what: 'Sit in a private place,', how: 'where nobody else can see or hear.' },
    'camera-on': { what: 'Turn your camera on.', how: 'Then everyone sees who is here.' },
    introductions: { what: 'Say who you are', how: 'when it is your turn.' },
    'guest-shows-id': { what: 'Have your ID ready.', how: 'Passport or driving licence. The organiser may ask.' },
    consent: { what: 'Choose whether you agree', how: 'to have the conversation on video.' },
    identityFailed: { what: 'Talk to the organiser', how: 'about who you are.' },
  },
  stepDone: {
    screened: 'You are in a private place.',
    'camera-on': 'Your camera is on.',
    cameraConfirmed: 'The organiser sees you.',
    cameraExempt: 'You may be here without video.',
    introductions: 'You have been introduced.',
    'guest-shows-id': 'The organiser knows who you are.',
    consent: 'You have agreed to have the conversation on video.',
  },
  confirmScreened: 'I am in a private place',
  confirmConsent: 'I agree to video',
  withdrawConsent: 'Withdraw my consent',
  askStaffId: 'Ask to see the staff’s ID',
  choose: 'Choose',
  ask: 'Ask for it',
  pressed: (what) => `You pressed “${what}”.`,
  undo: 'Undo',
  askCameraHelp: 'Get help with the camera',
  cameraHelpAsked: 'You have asked for help with the camera.',
  staffIdAsked: 'You have asked to see the staff’s ID. Press when you have seen it.',
  staffIdShown: 'I have seen the ID',
  staffIdWithdraw: 'Withdraw my request',
  showOwnView: 'Show my steps',
  openOwnView: 'Open in a window',
  language: 'Language',
  refresh: 'Refresh',
  progress: (thing, count) => `${thing} for ${count === 1 ? 'one' : count}`,
  progressLeft: (left) => `Still to do: ${and(left)}.`,
  askedOfYou: (asker) => `${asker} is asking to see your ID. Hold it up to the camera.`,
};

export const organizer: Words['organizer'] = {
  recordingStop: {
    recording:
      'The meeting is being recorded. It must not be. Stop the recording: choose “More”, “Record and transcribe” and “Stop recording”.',
    transcript:
      'Teams is writing down what is said. That must not happen. Stop the transcription: choose “More”, “Record and transcribe” and “Stop transcription”.',
  },
  recordingBy: (by) => `It was started by ${by}.`,
  onlyYou: 'Only those who lead the meeting see this.',
  remains: 'Still to do',
  nothingRemains: 'Everything is in place.',
  more: (count) => (count === 1 ? 'one more' : `${count} more`),
  presentCount: (count) => `${count} here`,
  leftCount: (count) => `${count} gone`,
  lobby: (names) => `In the lobby: ${and(names)}. Let in those who should be here.`,
  introductionsHeld: 'All have introduced themselves',
  camerasSeen: 'I see everyone on video',
  staffId: (asker, of) => `${asker} wants to see ID from ${of === undefined ? 'the staff' : of}.`,
  staffIdShown: 'ID shown',
  finding: (who, kinds, time) => `At ${time} ${who} wrote something that may contain ${and(kinds)}.`,
  findingHidden: 'The message is hidden from the others.',
  findingMore: (count) =>
    count === 1 ? 'One more message may be sensitive.' : `${count} more messages may be sensitive.`,
  notSensitive: 'Not sensitive',
  people: 'Participants',
  left: (things) => `Still to do: ${and(things)}`,
  answerAbout: (name, answer) => `${name}: ${answer}`,
  answer: 'Answer',
  answerFor: (name) => `Answer about ${name}`,
  known: 'I know this person',
  seen: 'I have seen ID',
  voice: 'I know the voice',
  'called-back': 'I have called back',
  failed: 'Could not confirm who it is',
  confirmScreened: 'Confirm that they are in a private place',
  introduced: 'Introduced',
  otherTitle: 'More about a participant',
  who: 'Who',
  what: 'What',
  choose: 'Choose',
  save: 'Save',
  choice: {
    camera: 'I see the video',
    introduced: 'Introduced',
    exempt: {
      technical: 'Without video: technical trouble',
      agreed: 'Without video: we have agreed on it',
      interpreter: 'Without video: interpreter',
    },
    role: {
      'co-organizer': 'Leads the meeting with me',
      staff: 'Is a colleague',
      parent: 'Is a parent or guardian',
      interpreter: 'Is an interpreter',
      support: 'Is a support person',
      other: 'Is here for another reason',
    },
    same: (name) => `Is the same person as ${name}`,
  },
  settled: (names) => `Ready: ${names}`,
  othersLeft: (count) =>
    count === 1
      ? 'One more has something left to do. They show up here in turn.'
      : `${count} more have something left to do. They show up here in turn.`,
  othersGone: (names) => `Have left: ${names}`,
  watchTitle: 'Watch for a name',
  watchWhy:
    'Write the child’s name, and I will tell you if it is written in the chat. I do not keep the name, only a code that is deleted when the meeting is over.',
  watchOn: 'I am watching for names you gave me.',
  watchLabel: 'Name',
  watch: 'Watch',
  controlTitle: 'Pause or switch off',
  pauseWhy: 'While paused I do not follow the chat and remind nobody. If anyone starts a recording, I still say so.',
  pause: 'Pause',
  resume: 'Resume the routine',
  stop: 'Switch off Møtevakt in this meeting',
  stopWhy:
    'If you switch Møtevakt off, I stop following the meeting. It cannot be undone. Pause and end are both noted in the summary.',
  stoppedAt: (time) => `Møtevakt was switched off at ${time}. The summary after the meeting says so.`,
  sources: {
    gap: (what, when) => `I did not see ${what} ${when}.`,
    sight: {
      presence: 'who came and went',
      camera: 'the cameras',
      recording: 'whether anyone was recording',
      chat: 'the chat',
    },
    signs: 'I do not see who comes and goes, only who presses or writes here.',
    cameraSoon: 'I am on my way into the meeting. Until then I do not see the cameras.',
    cameraByHand: 'I do not see the cameras. Press “I see everyone on video” when it is so.',
    recordingUnseen: 'I cannot see whether anyone is recording. Watch for the sign of a recording in Teams.',
    tell: 'There are people I cannot write to privately. Please tell them yourself.',
    hide: 'I cannot hide sensitive messages. Whoever wrote one must delete it.',
  },
};

export const closing: Words['closing'] = {
  title: 'The meeting is over',
  untold: (time) => `The last time I know someone was in the meeting was ${time}. Teams did not tell me when it ended.`,
  notes: 'Sensitive notes belong in the right tool, not in the chat:',
  record: 'The organiser has a summary of how the routine was followed. What you wrote is not in it.',
  recording: 'All or part of the meeting was recorded. The organiser must make sure that the recording is deleted.',
  transcript: 'Teams wrote down all or part of what was said. The organiser must make sure that the text is deleted.',
  deleted: (date) => `Everything I know about the meeting is deleted on ${date}.`,
  privacy: 'Read about privacy',
};

export const withdrawn: Words['withdrawn'] = {
  title: 'The summary is deleted',
  text: 'Møtevakt has deleted everything about this meeting.',
  kept: 'What you wrote in the chat, and what Teams itself keeps, I do not delete.',
};
