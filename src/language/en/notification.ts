import type { Words } from '../nb.ts';

export const notification: Words['notification'] = {
  'recording-started': {
    title: 'The meeting is being recorded',
    text: 'It must not be recorded. The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  'recording-yours': {
    title: 'Stop the recording',
    text: 'The recording you started is still running. Choose “More” and “Stop recording”.',
  },
  'recording-still-running': {
    title: 'The recording is still running',
    text: 'The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  'recording-stopped': { title: 'The recording has stopped', text: 'The meeting is no longer being recorded.' },
  'recording-organizer': {
    title: 'There is a recording',
    text: 'See to it that the recording is stopped and deleted.',
  },
  'transcript-started': {
    title: 'The meeting is being transcribed',
    text: 'Teams is writing down what is said. The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  'transcript-yours': {
    title: 'Stop the transcription',
    text: 'The transcription you started is still running. Choose “More”, “Record and transcribe” and “Stop transcription”.',
  },
  'transcript-still-running': {
    title: 'The transcription is still running',
    text: 'The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  'transcript-stopped': { title: 'The transcription has stopped', text: 'What is said is no longer written down.' },
  'transcript-organizer': {
    title: 'There is a transcript',
    text: 'See to it that the transcription is stopped and the text deleted.',
  },
  'camera-off': { title: 'Your camera is off', text: 'Turn it on, and everyone can see who is here.' },
  'cameras-off': {
    title: 'Someone still has the camera off',
    text: 'See the checklist in the chat: ask whether anyone needs help, or note an exemption.',
  },
  'camera-help-asked': { title: 'Someone needs help with the camera', text: 'The checklist in the chat shows who.' },
  'guests-not-identified': {
    title: 'Who is here?',
    text: 'There are people you have not identified yet. The checklist in the chat shows who.',
  },
  'staff-id-asked': {
    title: 'Show your ID',
    text: 'A participant is asking to see your ID. Hold it up to the camera.',
  },
  'staff-id-asked-organizer': {
    title: 'Someone is asking to see ID',
    text: 'A participant is asking staff to show ID. The checklist in the chat shows who.',
  },
  'screened-again': {
    title: 'Are you still in a private place?',
    text: 'You have been away for a while. Press “I am in a private place” on the checklist in the chat.',
  },
  'sensitive-yours': {
    title: 'Delete your message',
    text: 'A message you wrote may contain something sensitive. Delete it from the chat. Everyone in the meeting can read it.',
  },
  'sensitive-hint': {
    title: 'Read over your message',
    text: 'Check that what you wrote in the chat is not about someone who can be recognised.',
  },
  'sensitive-reminder': {
    title: 'About the chat',
    text: 'Do not write anything sensitive in the chat. Everyone in the meeting can read it.',
  },
  'sensitive-organizer': {
    title: 'Something in the chat',
    text: 'A message may contain something sensitive. The checklist shows more.',
  },
  'not-hidden': {
    title: 'The message is still in the chat',
    text: 'I could not hide it. Ask the person who wrote it to delete it.',
  },
  'came-with-link': {
    title: 'Someone came with the link',
    text: 'Someone who does not appear to have been invited has come in. See who is here under “People”.',
  },
  'name-tells': {
    title: 'A name should be changed',
    text: 'A participant goes by a name that may tell who the child is. See the names under “People”.',
  },
  'lead-taken': {
    title: 'Your meeting has begun',
    text: 'A colleague is leading the meeting. When you come, you lead it together.',
  },
  'trial-over': {
    title: 'The test run is over',
    text: 'What you have prepared is ready for the meeting.',
  },
  'sight-lost': {
    title: 'There is something I do not see now',
    text: 'Please keep an eye on cameras and recording yourself for a while.',
  },
  'sight-back': {
    title: 'I can follow the meeting again',
    text: 'For a while I could not follow all of it. The summary will show it.',
  },
  'said-late': {
    title: 'Something came late',
    text: 'For a while my notices did not go out. Now they do again.',
  },
  'end-soon': { title: 'The meeting ends soon', text: 'Stay until the others have hung up. You leave last.' },
  'others-leaving': {
    title: 'People have begun to leave',
    text: 'Stay until the others have hung up. You leave last.',
  },
  'organizer-gone': {
    title: 'The person leading has left',
    text: 'If you are finished, please hang up with the red button. If not, please wait.',
  },
  'organizer-come-back': {
    title: 'Please come back to the meeting',
    text: 'There are still people in the meeting. The person leading it leaves last.',
  },
  'meeting-over': { title: 'The meeting is over', text: 'Hang up with the red button.' },
  refused: {
    title: 'Something must be done by hand',
    text: 'I cannot do everything in this meeting. The checklist shows what.',
  },
};

export const notificationClose = 'Close';
