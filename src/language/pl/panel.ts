import type { ParticipantWords } from '../participant-words.ts';

export const panel: ParticipantWords['panel'] = {
  title: 'Møtevakt',
  loading: 'Pobieram spotkanie …',
  noMeeting: 'Møtevakt nie śledzi tu żadnego spotkania albo to nie jest Twoje spotkanie.',
  unknown: {
    title: 'Tu są Twoje punkty',
    text: 'Teams nie powiedział, kim jesteś, więc nie mogę pokazać niczego ze spotkania.',
    how: 'Zaloguj się do Teams na swoje konto i otwórz ten panel ponownie. Bez konta znajdziesz swoje punkty na karcie w czacie spotkania.',
    again: 'Spróbuj ponownie',
  },
  notBuilt: 'Panel nie jest jeszcze gotowy. Użyj karty na czacie spotkania.',
  lost: 'Nie mam połączenia i próbuję ponownie. To, co widzisz, może być nieaktualne.',
  back: 'Połączenie wróciło.',
  pressed: 'Wysłano',
  timeLeft: (minutes) => `Pozostało minut: ${minutes}`,
  overTime: (minutes) => `Minut po czasie: ${minutes}`,
  planned: (times) => `Godz. ${times}`,
  dialog: {
    again: {
      title: 'Otwórz ponownie',
      text: 'To okno działało tylko raz. Otwórz je ponownie, a będę wiedzieć, że to Ty.',
      press: 'Otwórz ponownie',
    },
  },
  undo: {
    press: 'Cofnij',
    done: 'Cofnięto.',
    pressFor: (what) => `Cofnij: ${what}`,
    noted: (what) => `Zapisano: ${what}.`,
  },
  written: (when) => `To, co napisano od Ciebie na czacie o ${when}, może być poufne. Powiedz to raczej w rozmowie.`,
};
