import { capital } from '../capital.ts';
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  languages: 'Language',
  unnamed: 'the municipality',
  ownPage: 'More about privacy with us',
  privacy: {
    title: 'Privacy in Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt is a computer program that helps ${organisation} follow its routine for video meetings in Teams. It is not a person, and it decides nothing.`,
      },
      {
        text: `${capital(organisation)} is responsible for the information and uses it only to see that the routine is followed. Everything is deleted ${days} days after the meeting.`,
      },
      { heading: 'What Møtevakt sees' },
      {
        list: [
          'who is in the meeting, and when they came and left',
          'whether a camera is on or off, but not what it shows',
          'whether somebody records the meeting',
          'what is written in the meeting chat',
          'the invitation to the meeting, where the municipality has chosen that; it is read and not stored',
        ],
      },
      { text: 'Møtevakt does not hear what is said, and sees no pictures.' },
      { heading: 'What we keep' },
      {
        list: [
          'the names and Teams ids of those who took part, where a guest’s account is from, and the times they were there',
          'the answers on the checklist: who answered, for whom, and when',
          'when a camera was off, and whether somebody recorded the meeting',
          'if a message may be sensitive: what kind of content it is about, when, and who wrote it',
          'if the organiser has asked that a name must not be written in the chat: a code instead of the name, until the meeting ends',
          'the language you have chosen, and where Møtevakt can write to you',
        ],
      },
      {
        text: 'What you write in the chat is read by the program the moment it arrives, and never stored. Nor do we store sound, pictures, identity documents or national identity numbers.',
      },
      { heading: 'Who sees it' },
      {
        text: 'You see your own answers. Those who lead the meeting see everyone’s checklist, and the organiser gets a summary when the meeting is over.',
      },
      {
        text: 'If a message may be sensitive, its writer is told privately. Those who lead the meeting are told who it was and what kind of content it is.',
      },
      { heading: 'For how long' },
      {
        text: `Everything about a meeting is deleted ${days} days after it. The organiser can delete it earlier. Your choice of language stays until the app is removed from Teams.`,
      },
      {
        text: 'Backups can hold the information even after that, until the backup itself is deleted. The data protection officer can say for how long.',
      },
      { heading: 'Your rights' },
      {
        text: 'You can ask to see it, to have it corrected or deleted, and you can object to its use. Ask the organiser, or write to the municipality’s data protection officer. You can also complain to the Norwegian Data Protection Authority (Datatilsynet).',
      },
    ],
  },
  terms: {
    title: 'Terms of use for Møtevakt',
    lines: ({ organisation }) => [
      { text: `Møtevakt is used by ${organisation} in video meetings where the routine is to be followed.` },
      {
        list: [
          'Møtevakt reminds people of the routine. The organiser is responsible for keeping it.',
          'Møtevakt can be wrong. That it says nothing does not mean that all is well.',
          'Møtevakt removes nobody from the meeting, does not end it, and deletes no messages. Where the municipality has chosen so, it can hide a message; whoever wrote it can show it again.',
          'The organiser can pause Møtevakt or stop it.',
        ],
      },
    ],
  },
};
