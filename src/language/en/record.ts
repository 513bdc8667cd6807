import type { Words } from '../nb.ts';
import { and } from './list.ts';

export const record: Words['record'] = {
  title: 'Summary of the meeting',
  when: (date, from, to) => `The meeting was on ${date}, ${from}–${to}`,
  people: (count) => (count === 1 ? '1 participant' : `${count} participants`),
  onlyYou: 'The summary is only for you as organizer.',
  line: (what, how) => `${what}: ${how}`,
  all: 'everyone',
  nobody: 'concerned nobody',
  of: (count, all) => `${count} of ${all}`,
  exempt: (count) => (count === 1 ? 'one exemption' : `${count} exemptions`),
  notKept: (names) => `Not followed: ${and(names)}`,
  notObserved: (names) => `Not observed or confirmed: ${and(names)}`,
  unseen: 'not observed',
  yes: 'yes',
  staffNone: 'nobody asked',
  staffShown: (closed, asked) => `${closed} of ${asked} answered`,
  recordings: (count) => (count === 1 ? 'one recording was made' : `${count} recordings were made`),
  recordingDelete: 'Recordings must be deleted. They are in the OneDrive of the person who started them.',
  noFindings: 'nothing found',
  findings: (count, open) =>
    `${count === 1 ? 'one message' : `${count} messages`}, ${open === 0 ? 'deleted or corrected' : open === 1 ? 'one is still there' : `${open} are still there`}`,
  leftFirst: (minutes) =>
    minutes <= 1
      ? 'the organizer was out while others were there'
      : `the organizer was out for ${minutes} minutes while others were there`,
  cameBack: (minutes) => (minutes <= 1 ? 'yes, but was out for a moment' : `yes, but was out for ${minutes} minutes`),
  paused: (count) => (count === 1 ? 'The routine was paused once.' : `The routine was paused ${count} times.`),
  stopped: (time) => `The routine was ended at ${time}.`,
  removed: (time) => `Møtevakt was removed from the chat at ${time}.`,
  showPeople: 'Show participants',
  retention: (date) => `The summary and all else about the meeting is deleted by itself on ${date}.`,
  retentionLater: 'The summary and all else about the meeting is deleted by itself.',
  deleteNow: 'Delete now',
  deleteWhy: 'Everything about the meeting is then deleted at once, this summary too. It cannot be undone.',
  deleteReally: 'Yes, delete everything',
};
