import type { ParticipantWords } from '../participant-words.ts';

export const notice: ParticipantWords['notice'] = {
  recordingStarted: {
    recording:
      'Rozpoczęto nagranie. Rozmowy nie wolno nagrywać. Nagranie może zatrzymać ten, kto je włączył, albo prowadzący.',
    transcript:
      'Teams zapisuje rozmowę jako tekst. Tak nie powinno być. Może to zatrzymać ten, kto to włączył, albo prowadzący.',
  },
  recordingYours: {
    recording:
      'Trwa nagranie, które włączono u Ciebie. Rozmowy nie wolno nagrywać. Naciśnij „…” i zatrzymaj nagrywanie.',
    transcript:
      'Trwa zapis rozmowy, który włączono u Ciebie. Rozmowy nie wolno zapisywać. Naciśnij „…” i zatrzymaj zapis.',
  },
  recordingStillRunning: {
    recording: 'Nagranie nadal trwa. Może je zatrzymać ten, kto je włączył, albo prowadzący.',
    transcript: 'Zapis rozmowy nadal trwa. Może go zatrzymać ten, kto go włączył, albo prowadzący.',
  },
  recordingStopped: {
    recording: (times) => `Nagranie ${times}, zatrzymane.`,
    transcript: (times) => `Zapis rozmowy ${times}, zatrzymany.`,
  },
  cameraOff: 'Twoja kamera jest wyłączona. Włącz ją, żeby wszyscy widzieli, kto bierze udział.',
  staffIdAsked: (by) => `${by} prosi o pokazanie Twojego dokumentu. Pokaż go do kamery.`,
  screenedAgain: 'Przez jakiś czas nie było Cię na spotkaniu. Czy nadal nikt inny nie widzi ani nie słyszy?',
  sensitiveYours: (kind) => `Twoja wiadomość może zawierać ${kind}. Nie powinno to być na czacie.`,
  sensitiveRead: 'Wiadomość mogą czytać wszyscy na czacie, także po spotkaniu.',
  sensitiveHidden: 'Wiadomość jest ukryta przed innymi.',
  sensitiveDelete: 'Aby ją usunąć: przytrzymaj wiadomość (na komputerze: wskaż ją i naciśnij „…”) i wybierz usuwanie.',
  sensitiveBelongs: (tools) => `Napisz to raczej tutaj: ${tools}.`,
  sensitiveSayIt: 'Powiedz to raczej w rozmowie.',
  sensitiveGone: {
    edited: 'Dziękuję, Twoja wiadomość na czacie jest poprawiona.',
    deleted: 'Dziękuję, Twoja wiadomość jest usunięta z czatu.',
    dismissed: 'Osoba prowadząca obejrzała Twoją wiadomość na czacie. Jest w porządku.',
  },
  sensitiveHint:
    'Przeczytaj jeszcze raz, co napisano od Ciebie na czacie. Jeśli dotyczy kogoś, kogo można rozpoznać, najlepiej to usuń.',
  sensitiveReminder:
    'Przypomnienie dla wszystkich: nie piszcie na czacie nic poufnego. Powiedzcie to raczej w rozmowie.',
  organizerGone:
    'Osoba prowadząca wyszła. Jeśli skończyliście, rozłączcie się czerwonym przyciskiem. Jeśli nie, chwilę poczekajcie.',
  meetingOver: (tools) =>
    tools === ''
      ? 'Spotkanie się skończyło. Nie pisz na czacie poufnych notatek. Rozłącz się czerwonym przyciskiem.'
      : `Spotkanie się skończyło. Pracownicy zapisują poufne notatki tutaj: ${tools}, nie na czacie. Rozłącz się czerwonym przyciskiem.`,
};
