import type { Person } from '../person-view.ts';
import type { SystemEvent } from '../teams/state.ts';

type Words = Readonly<
  Record<
    'callStarted' | 'callEnded' | 'recording' | 'recorded' | 'transcript' | 'transcribed' | 'membersAdded',
    (name: string) => string
  >
>;

const words: Readonly<Record<Person['locale'], Words>> = {
  'nb-NO': {
    callStarted: () => 'Møtet startet',
    callEnded: () => 'Møtet er avsluttet',
    recording: (name) => `Opptak er startet av ${name}`,
    recorded: () => 'Opptaket er stoppet',
    transcript: (name) => `Transkripsjon er startet av ${name}`,
    transcribed: () => 'Transkripsjonen er lagret',
    membersAdded: (name) => `${name} ble med i chatten`,
  },
  'nn-NO': {
    callStarted: () => 'Møtet starta',
    callEnded: () => 'Møtet er avslutta',
    recording: (name) => `${name} har starta opptak`,
    recorded: () => 'Opptaket er stoppa',
    transcript: (name) => `${name} har starta transkripsjon`,
    transcribed: () => 'Transkripsjonen er lagra',
    membersAdded: (name) => `${name} vart med i chatten`,
  },
  'en-GB': {
    callStarted: () => 'Meeting started',
    callEnded: () => 'Meeting ended',
    recording: (name) => `${name} started recording`,
    recorded: () => 'Recording has stopped',
    transcript: (name) => `${name} started transcription`,
    transcribed: () => 'The transcript has been saved',
    membersAdded: (name) => `${name} joined the chat`,
  },
};

/** What Teams itself writes in the chat, in the reader's language. */
export function systemWords(event: SystemEvent, locale: Person['locale']): string {
  const own = words[locale];
  const by = event.by.name;
  switch (event.type) {
    case 'recording':
      return event.status === 'initial' ? own.recording(by) : own.recorded(by);
    case 'transcript':
      return event.stored ? own.transcribed(by) : own.transcript(by);
    case 'membersAdded':
      return own.membersAdded(event.members.map(({ name }) => name).join(', '));
    case 'callStarted':
    case 'callEnded':
      return own[event.type](by);
  }
}
