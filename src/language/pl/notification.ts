import type { ParticipantWords } from '../participant-words.ts';

export const notification: ParticipantWords['notification'] = {
  'recording-started': {
    title: 'Spotkanie jest nagrywane',
    text: 'Nie wolno nagrywać. Może to zatrzymać ten, kto to włączył, albo prowadzący.',
  },
  'recording-yours': {
    title: 'Zatrzymaj nagranie',
    text: 'Nagranie włączone u Ciebie nadal trwa. Naciśnij „…” i zatrzymaj je.',
  },
  'recording-still-running': {
    title: 'Nagranie nadal trwa',
    text: 'Może je zatrzymać ten, kto je włączył, albo prowadzący.',
  },
  'recording-stopped': { title: 'Nagranie zatrzymano', text: 'Spotkanie nie jest już nagrywane.' },
  'transcript-started': {
    title: 'Rozmowa jest zapisywana',
    text: 'Teams zapisuje, co mówicie. Może to zatrzymać ten, kto to włączył, albo prowadzący.',
  },
  'transcript-yours': {
    title: 'Zatrzymaj zapis rozmowy',
    text: 'Zapis włączony u Ciebie nadal trwa. Naciśnij „…” i zatrzymaj go.',
  },
  'transcript-still-running': {
    title: 'Zapis rozmowy nadal trwa',
    text: 'Może go zatrzymać ten, kto go włączył, albo prowadzący.',
  },
  'transcript-stopped': { title: 'Zapis rozmowy zatrzymano', text: 'To, co mówicie, nie jest już zapisywane.' },
  'camera-off': { title: 'Twoja kamera jest wyłączona', text: 'Włącz ją, żeby wszyscy widzieli, kto bierze udział.' },
  'staff-id-asked': {
    title: 'Pokaż dokument',
    text: 'Uczestnik prosi o pokazanie Twojego dokumentu. Pokaż go do kamery.',
  },
  'screened-again': {
    title: 'Czy nikt inny nie widzi ani nie słyszy?',
    text: 'Przez jakiś czas Cię nie było. Potwierdź to na liście na czacie.',
  },
  'sensitive-yours': {
    title: 'Usuń swoją wiadomość',
    text: 'Twoja wiadomość może zawierać coś poufnego. Usuń ją z czatu. Mogą ją czytać wszyscy.',
  },
  'sensitive-hint': {
    title: 'Przeczytaj swoją wiadomość',
    text: 'Sprawdź, czy nie dotyczy kogoś, kogo można rozpoznać.',
  },
  'sensitive-reminder': {
    title: 'O czacie',
    text: 'Nie piszcie na czacie nic poufnego. Mogą to czytać wszyscy na spotkaniu.',
  },
  'organizer-gone': {
    title: 'Osoba prowadząca wyszła',
    text: 'Jeśli skończyliście, rozłączcie się czerwonym przyciskiem. Jeśli nie, chwilę poczekajcie.',
  },
  'meeting-over': { title: 'Spotkanie się skończyło', text: 'Rozłącz się czerwonym przyciskiem.' },
};

export const notificationClose = 'Zamknij';
