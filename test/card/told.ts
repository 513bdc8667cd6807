import type { MeetingEvent, PressEvent, RosterEntry } from '../../src/protocol/event.ts';
import type { Person } from '../../src/protocol/person.ts';

/** A meeting on 24 November 2026, at 09:00 in Oslo. */
export const start = Date.UTC(2026, 10, 24, 8, 0);
export const minute = 60_000;

/** Somebody with an account. Ids and addresses are as long as those of the platform, so that sizes are true. */
export function account(number: number, name: string, affiliation: 'own' | 'other', locale: string): Person {
  const tail = number.toString(16).padStart(12, '0');
  return {
    id: `entra:a1c0de00-0000-4000-8000-${tail}`,
    name,
    address: `29:1${'Qm90VXNlckludmVudGVk'.repeat(3)}${tail.slice(-4)}`,
    affiliation,
    locale,
  };
}

/** Somebody without an account. */
export function visitor(number: number, name: string, locale = 'nb-NO'): Person {
  const address = `29:1${'VmlzaXRvckludmVudGVk'.repeat(3)}${number.toString(16).padStart(4, '0')}`;
  return { id: `teams:${address}`, name, address, affiliation: 'anonymous', locale };
}

export const kari = account(1, 'Kari Nordmann', 'own', 'nb-NO');
export const ola = account(2, 'Ola Hansen', 'own', 'nn-NO');
export const lise = account(3, 'Lise Berg', 'other', 'nb-NO');
export const nils = visitor(4, 'Nils (Guest)');
export const amina = visitor(5, 'Amina', 'en-GB');
export const caller: Person = { id: 'call:caller', name: '+47 680 50 XXX', affiliation: 'phone' };

let told = 0;
type Told = MeetingEvent extends infer Event ? (Event extends MeetingEvent ? Omit<Event, 'id' | 'at'> : never) : never;

/** A fact, so many minutes into the meeting. */
export function at(minutes: number, fact: Told): MeetingEvent {
  told += 1;
  return { ...fact, id: `fact-${told}`, at: start + minutes * minute };
}

export function inside(person: Person, camera?: 'on' | 'off' | 'none'): RosterEntry {
  return { device: `device of ${person.id}`, person, where: 'inside', ...(camera === undefined ? {} : { camera }) };
}

export function waiting(person: Person): RosterEntry {
  return { device: `device of ${person.id}`, person, where: 'lobby' };
}

export function roster(minutes: number, ...entries: readonly RosterEntry[]): MeetingEvent {
  return at(minutes, { type: 'rosterObserved', call: 'call-1', complete: true, sequence: minutes, entries });
}

export function press(minutes: number, by: Person, what: PressOf): MeetingEvent {
  return at(minutes, { ...what, by });
}
type PressOf = PressEvent extends infer Event
  ? Event extends PressEvent
    ? Omit<Event, 'id' | 'at' | 'by'>
    : never
  : never;
