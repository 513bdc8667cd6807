import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  languages: 'Język',
  unnamed: 'gmina',
  ownPage: 'Więcej o prywatności u nas',
  privacy: {
    title: 'Prywatność w Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt to program komputerowy. Pomaga przestrzegać zasad spotkań wideo w Teams (${organisation}). Nie jest człowiekiem i o niczym nie decyduje.`,
      },
      {
        text: `Za dane odpowiada ${organisation}. Służą tylko temu, by przestrzegano zasad. Wszystko usuwa się ${days} dni po spotkaniu.`,
      },
      { heading: 'Co widzi Møtevakt' },
      {
        list: [
          'kto jest na spotkaniu, kiedy przyszedł i wyszedł',
          'czy kamera jest włączona, ale nie to, co pokazuje',
          'czy ktoś nagrywa',
          'co jest pisane na czacie',
          'zaproszenie na spotkanie, jeśli gmina tak zdecydowała; jest odczytywane, ale nie zapisywane',
        ],
      },
      { text: 'Møtevakt nie słyszy, co mówicie, i nie widzi obrazu.' },
      { heading: 'Co przechowujemy' },
      {
        list: [
          'imiona i nazwiska oraz identyfikatory Teams uczestników, skąd jest konto gościa, i czas ich obecności',
          'odpowiedzi na liście: kto odpowiedział, za kogo i kiedy',
          'kiedy kamera była wyłączona i czy ktoś nagrywał',
          'gdy wiadomość może być poufna: jakiego rodzaju, kiedy i od kogo',
          'kod zamiast imienia, o które zapytał organizator, do końca spotkania',
          'wybrany język i gdzie Møtevakt może do Ciebie pisać',
        ],
      },
      {
        text: 'To, co piszesz na czacie, program czyta w chwili nadejścia i nigdy nie zapisuje. Nie zapisujemy dźwięku, obrazu, dokumentów ani numerów identyfikacyjnych.',
      },
      { heading: 'Kto to widzi' },
      {
        text: 'Widzisz swoje odpowiedzi. Prowadzący widzą listę wszystkich, a organizator dostaje po spotkaniu podsumowanie.',
      },
      {
        text: 'Gdy wiadomość może być poufna, autor dowiaduje się o tym prywatnie. Prowadzący dowiadują się, kto ją napisał i jakiego jest rodzaju.',
      },
      { heading: 'Jak długo' },
      {
        text: `Wszystko o spotkaniu usuwa się ${days} dni po nim. Organizator może usunąć to wcześniej. Wybór języka pozostaje, dopóki aplikacja jest w Teams.`,
      },
      {
        text: 'Kopie zapasowe mogą zawierać dane dłużej, aż same zostaną usunięte. Inspektor ochrony danych może powiedzieć, jak długo.',
      },
      { heading: 'Twoje prawa' },
      {
        text: 'Możesz prosić o wgląd w dane, ich poprawienie lub usunięcie i sprzeciwić się ich używaniu. Zapytaj organizatora lub inspektora ochrony danych. Możesz też złożyć skargę do norweskiego urzędu ochrony danych (Datatilsynet).',
      },
    ],
  },
  terms: {
    title: 'Zasady korzystania z Møtevakt',
    lines: ({ organisation }) => [
      { text: `${organisation}: Møtevakt działa na spotkaniach wideo, na których obowiązują zasady.` },
      {
        list: [
          'Møtevakt przypomina o zasadach. Za ich przestrzeganie odpowiada organizator.',
          'Møtevakt może się mylić. To, że nic nie mówi, nie znaczy, że wszystko jest w porządku.',
          'Møtevakt nikogo nie usuwa, nie kończy spotkania i nie usuwa wiadomości. Jeśli gmina tak wybrała, może ukryć wiadomość; jej autor może ją znów pokazać.',
          'Organizator może wstrzymać lub wyłączyć Møtevakt.',
        ],
      },
    ],
  },
};
