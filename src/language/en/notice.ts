import type { Words } from '../nb.ts';
import { and, or } from './list.ts';

export const notice: Words['notice'] = {
  recordingStarted: {
    recording:
      'A recording has started. The meeting must not be recorded. The person who started it, or whoever leads the meeting, can stop it under “More”.',
    transcript:
      'Teams is writing down what is said. That must not happen. The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  recordingYours: {
    recording:
      'You are recording the meeting. It must not be recorded. Choose “More”, “Record and transcribe” and “Stop recording”.',
    transcript:
      'You are transcribing the meeting. It must not be recorded or transcribed. Choose “More”, “Record and transcribe” and “Stop transcription”.',
  },
  recordingStillRunning: {
    recording:
      'The recording is still running. The person who started it, or whoever leads the meeting, can stop it under “More”.',
    transcript:
      'The transcription is still running. The person who started it, or whoever leads the meeting, can stop it under “More”.',
  },
  recordingStopped: {
    recording: (times) => `Recording ${times}, stopped.`,
    transcript: (times) => `Transcription ${times}, stopped.`,
  },
  recordingOrganizer: {
    recording: (by) =>
      `${by === undefined ? 'Someone' : by} has started a recording of the meeting. If it is still running, stop it under “More”. The recording must also be deleted. The link comes in the meeting chat; it is in the OneDrive of the organiser or of the person who started it.`,
    transcript: (by) =>
      `${by === undefined ? 'Someone' : by} has started a transcription of the meeting. If it is still running, stop it under “More”. The text must also be deleted; you will find it under “Recap” in the meeting.`,
  },
  recordingOrganizerOver: {
    recording: (by, times) =>
      `Recording ${times}${by === undefined ? '' : `, started by ${by}`}. It has stopped, but must also be deleted. The link comes in the meeting chat; it is in the OneDrive of the organiser or of the person who started it.`,
    transcript: (by, times) =>
      `Transcription ${times}${by === undefined ? '' : `, started by ${by}`}. It has stopped, but the text must also be deleted; you will find it under “Recap” in the meeting.`,
  },
  cameraOff: 'Your camera is off. Turn it on, and everyone can see who is here.',
  camerasOff: (names) =>
    names.length === 1
      ? `${and(names)} still has the camera off. Ask whether help is needed, or note an exemption.`
      : `These still have their cameras off: ${and(names)}. Ask whether help is needed, or note exemptions.`,
  camerasOn: 'The cameras are on now.',
  cameraHelpAsked: (name) => `${name} needs help with the camera.`,
  guestsNotIdentified: (names) =>
    `You have not yet confirmed who ${and(names)} are. If you do not know them, ask to see their ID.`,
  guestNotIdentified: (name) =>
    `You have not yet confirmed who ${name} is. If it is someone you do not know, ask to see their ID.`,
  callersNotIdentified: (names) =>
    `You have not yet confirmed who ${and(names)} are. If you do not know their voices, call back on numbers you already have.`,
  callerNotIdentified: (name) =>
    `You have not yet confirmed who ${name} is. If you do not know the voice, call back on a number you already have.`,
  someOnThePhone: 'You can tell who is on the phone by the voice. If in doubt, call back on a number you already have.',
  guestsIdentified: 'Everyone has now been identified.',
  staffIdAsked: (by) => `${by} is asking to see your ID. Hold it up to the camera.`,
  staffIdAskedOrganizer: (by, of) => `${by} is asking to see ID from ${of === undefined ? 'the staff' : of}.`,
  screenedAgain: 'You have been away for a while. Are you still in a private place, where nobody else can see or hear?',
  sensitiveYours: (kind) => `Your message may contain ${kind}. That should not be in the chat.`,
  sensitiveRead: 'Everyone in the chat can read the message, also after the meeting.',
  sensitiveHidden: 'The message is hidden from the others.',
  sensitiveDelete:
    'To delete it: press and hold the message (on a computer: point at it and press “…”), and choose “Delete”.',
  sensitiveBelongs: (tools) => `Write it in ${tools} instead.`,
  sensitiveSayIt: 'Please say it in the conversation instead.',
  sensitiveGone: {
    edited: 'Thank you, you have corrected your message in the chat.',
    deleted: 'Thank you, you have deleted your message from the chat.',
    dismissed: 'The person leading the meeting has looked at your message in the chat. It is fine.',
  },
  sensitiveHint:
    'Please read over what you wrote in the chat. If it is about someone who can be recognised, please delete it.',
  sensitiveReminder:
    'A reminder to everyone: do not write anything sensitive in the chat. Please say it in the conversation instead.',
  sensitiveOrganizer: (who, kinds) => `${who} wrote something in the chat that may contain ${and(kinds)}.`,
  sensitiveFate: {
    edited: (who) => `${who} has corrected their message in the chat.`,
    deleted: (who) => `${who} has deleted their message from the chat.`,
    dismissed: (who) => `The message from ${who} has been looked at. It is not sensitive.`,
  },
  told: (who) => `${who} has been told privately.`,
  notHiddenOutside: (who) =>
    `I cannot hide the message from ${who}. Teams only lets me hide what your own staff write. Ask ${who} to delete it.`,
  notHiddenPermission: (who) =>
    `I do not have access to hide messages in this meeting. Ask ${who} to delete the message.`,
  endSoon: (time) =>
    `The meeting ends ${time === undefined ? 'soon' : `at ${time}`}. Stay until the others have hung up. You leave last.`,
  othersLeaving: (count) =>
    `People have begun to leave. ${count === 1 ? 'One other is' : `${count} others are`} still in the meeting. Stay until everyone has hung up.`,
  othersLeavingAll: 'People have begun to leave. Stay until everyone has hung up.',
  organizerGone:
    'The person leading the meeting has left. If you are finished, please hang up with the red button. If not, please wait.',
  comeBack: (count) =>
    `${count === 1 ? 'One participant is' : `${count} participants are`} still in the meeting. The routine says that the person leading leaves last. Join again, and hang up when all the others have left.`,
  comeBackNobody: 'The others have hung up too now. You do not need to join again.',
  cameWithLink: (names) =>
    names.length === 1
      ? `${and(names)} came in with the link and does not appear to have been invited. Please check that this is right.`
      : `These people came in with the link and do not appear to have been invited: ${and(names)}. Please check that this is right.`,
  nameTells: (who) =>
    `A participant goes by a name that may tell who the child is (${who}). Ask for it to be changed to the person’s own name: “More” beside one’s own name, or leave and join again.`,
  leadTaken: (who) =>
    `Your meeting has begun without you, and ${who} is leading it now. When you come, you lead it together.`,
  trialOver:
    'That was a test run before the meeting, so there is no summary. What you have prepared is ready for the meeting.',
  sightLost: (things) =>
    `I no longer see ${or(things)}. Please keep an eye on it until I tell you that I see it again.`,
  sightBack: (things, from) =>
    `I see ${and(things)} again. From ${from} until now I did not. This is noted in the summary.`,
  saidLate: (from, to) =>
    `Something I should have said at ${from} did not go out until ${to}. I may have told you too late of what happened in between.`,
  sight: {
    presence: 'who comes and goes',
    camera: 'the cameras',
    recording: 'whether anyone is recording',
    chat: 'what is written in the chat',
  },
  rejoin: 'Join again',
  meetingOver: (tools) =>
    `The meeting is over. ${tools === '' ? 'Do not write sensitive notes in the chat.' : `Staff write sensitive notes in ${tools}, not in the chat.`} Hang up with the red button.`,
  refused: {
    call: 'I am not allowed to join the call, so I do not see the cameras. Please confirm them yourself on the checklist.',
    chat: 'I am not allowed to write in the meeting chat, so the checklist is not shown there. Please add me to the meeting again.',
    'chat-watch': 'Teams does not tell me when someone starts a recording. Watch for the sign of a recording in Teams.',
    'private-message': 'I cannot write privately to everyone in this meeting. Please tell those concerned yourself.',
  },
};
