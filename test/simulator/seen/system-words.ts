import type { Person } from '../person-view.ts';
import type { SystemEvent } from '../teams/state.ts';

type Words = Readonly<Record<'callStarted' | 'callEnded' | 'recording' | 'recorded', (name: string) => string>>;

const words: Readonly<Record<Person['locale'], Words>> = {
  'nb-NO': {
    callStarted: () => 'Møtet startet',
    callEnded: () => 'Møtet er avsluttet',
    recording: (name) => `Opptak er startet av ${name}`,
    recorded: () => 'Opptaket er stoppet',
  },
  'nn-NO': {
    callStarted: () => 'Møtet starta',
    callEnded: () => 'Møtet er avslutta',
    recording: (name) => `${name} har starta opptak`,
    recorded: () => 'Opptaket er stoppa',
  },
  'en-GB': {
    callStarted: () => 'Meeting started',
    callEnded: () => 'Meeting ended',
    recording: (name) => `${name} started recording`,
    recorded: () => 'Recording has stopped',
  },
};

/** What Teams itself writes in the chat, in the reader's language. */
export function systemWords(event: SystemEvent, locale: Person['locale']): string {
  const own = words[locale];
  if (event.type !== 'recording') return own[event.type](event.by.name);
  return event.status === 'initial' ? own.recording(event.by.name) : own.recorded(event.by.name);
}
