import type { Words } from '../nb.ts';

export const personal: Words['personal'] = {
  command: { help: 'help', status: 'status', language: 'language', delete: 'delete' },
  commandTitle: { help: 'Help', status: 'Status', language: 'Language', delete: 'Delete' },
  commandWhat: {
    help: 'what I do',
    status: 'how your meetings stand',
    language: 'Bokmål, Nynorsk or English',
    delete: 'delete what I have about your meetings',
  },
  unknown: 'I did not understand that. Here is what I can answer.',
  help: {
    title: 'Hello, my name is Møtevakt',
    about:
      'I bring the meeting routine into the Teams meeting: a checklist in the chat, a reminder when something is left to do, and a summary for the organiser afterwards.',
    sees: 'I notice who is here, whose camera is on, whether anyone is recording, and what is written in the chat. I get neither sound nor video, and I do not keep what anyone writes.',
    start: 'Open the meeting in Teams, choose “Apps” and add me. I start when the meeting starts.',
    write: 'Write or press:',
  },
  status: {
    title: 'Your meetings',
    none: 'I have no meetings for you now.',
    meeting: (when) => `The meeting on ${when}`,
    at: (date, time) => `${date} at ${time}`,
    sometime: 'a date not known',
    upcoming: 'It has not started.',
    preparation: (done, all) => `Done: ${done} of ${all} preparations.`,
    running: 'It is in progress.',
    present: (count) => `${count} here.`,
    remains: (count) =>
      count === 0
        ? 'Nothing is left to do.'
        : count === 1
          ? 'Something is left for one person.'
          : `Something is left for ${count} people.`,
    ended: 'It is over.',
    deleted: (date) => `Everything about it is deleted on ${date}.`,
  },
  language: {
    command: 'language english',
    title: 'Which language would you like?',
    now: 'I now write to you in English.',
    shared:
      'What everyone sees together in a meeting is in the language of the municipality, with the essentials in the languages of those who are there.',
  },
  delete: {
    title: 'Delete what I have',
    none: 'I have no meetings that you can delete.',
    why: 'Choose the meeting you want everything deleted about. It cannot be undone.',
    meeting: (when) => `Delete the meeting on ${when}`,
    done: (when) => `The meeting on ${when} is deleted.`,
    running: 'A meeting that is running can be deleted when it is over.',
    forget: 'I forget your choice of language when you remove me from Teams.',
  },
};
