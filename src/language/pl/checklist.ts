import type { ParticipantWords } from '../participant-words.ts';
import { and } from './list.ts';

export const checklist: ParticipantWords['checklist'] = {
  title: 'Lista na spotkanie',
  about: (organisation, sees) =>
    [
      organisation === undefined
        ? 'Nazywam się Møtevakt i pomagam przestrzegać zasad spotkania.'
        : `Nazywam się Møtevakt i pomagam przestrzegać zasad spotkania (${organisation}).`,
      sees.length === 0
        ? 'Nie dostaję dźwięku ani obrazu i nie przechowuję tego, co piszecie.'
        : `Zwracam uwagę na to, ${and(sees)}. Nie dostaję dźwięku ani obrazu i nie przechowuję tego, co piszecie.`,
    ].join(' '),
  sees: {
    presence: 'kto jest obecny',
    signs: 'kto tu coś naciska lub pisze',
    camera: 'kto ma włączoną kamerę',
    recording: 'czy ktoś nagrywa',
    chat: 'co jest pisane na czacie',
  },
  caller: 'Na liście uczestników jestem cichym uczestnikiem.',
  more: 'O Møtevakt i prywatności',
  stage: {
    running: (present) => (present === 0 ? 'Spotkanie trwa.' : `Spotkanie trwa. Obecnych: ${present}.`),
    paused: 'Zasady są wstrzymane. Nie śledzę teraz czatu.',
    stopped: 'Zasady zakończono na tym spotkaniu. Już nic nie śledzę.',
    removed: 'Møtevakt usunięto z tego czatu.',
    upcoming: 'Lista pojawi się, gdy spotkanie się zacznie.',
  },
  recording: {
    recording:
      'Spotkanie jest teraz nagrywane. Rozmowy nie wolno nagrywać. Nagranie może zatrzymać ten, kto je włączył, albo prowadzący.',
    transcript:
      'Teams zapisuje rozmowę jako tekst. Tak nie powinno być. Może to zatrzymać ten, kto to włączył, albo prowadzący.',
  },
  recordingYours: {
    recording:
      'Trwa nagranie, które włączono u Ciebie. Rozmowy nie wolno nagrywać. Naciśnij „…” i zatrzymaj nagrywanie.',
    transcript:
      'Trwa zapis rozmowy, który włączono u Ciebie. Rozmowy nie wolno zapisywać. Naciśnij „…” i zatrzymaj zapis.',
  },
  awaiting: 'Organizatora jeszcze nie ma.',
  leadOffer:
    'Nikt teraz nie prowadzi spotkania. Możesz je poprowadzić. Gdy przyjdzie organizator, poprowadzicie je razem.',
  lead: 'Prowadzę spotkanie',
  remember: {
    participants: 'Naciśnij ikonę osób u góry, aby zobaczyć, kto bierze udział.',
    recording: 'Rozmowy nie wolno nagrywać.',
    chat: 'Nie pisz na czacie nic poufnego.',
    notes: (tools) => (tools === '' ? '' : `Pracownicy zapisują poufne notatki tutaj: ${tools}.`),
  },
  now: 'Co teraz zrobić',
  nowAll: 'Co robią wszyscy',
  ready: 'Gotowe',
  readyMore: 'Nie trzeba teraz robić nic więcej.',
  step: {
    screened: { what: 'Usiądź tam,', how: 'gdzie nikt inny nie widzi ani nie słyszy.' },
    'camera-on': { what: 'Włącz kamerę.', how: 'Wtedy wszyscy widzą, kto bierze udział.' },
    introductions: { what: 'Powiedz, kim jesteś,', how: 'gdy przyjdzie Twoja kolej.' },
    'guest-shows-id': {
      what: 'Przygotuj dokument tożsamości.',
      how: 'Paszport lub prawo jazdy. Organizator może o niego poprosić.',
    },
    consent: { what: 'Powiedz, czy się zgadzasz', how: 'na rozmowę przez wideo.' },
    identityFailed: { what: 'Porozmawiaj z organizatorem', how: 'o tym, kim jesteś.' },
  },
  stepDone: {
    screened: 'Jesteś tam, gdzie nikt inny nie widzi ani nie słyszy.',
    'camera-on': 'Kamera jest włączona.',
    cameraConfirmed: 'Organizator Cię widzi.',
    cameraExempt: 'Możesz uczestniczyć bez obrazu.',
    introductions: 'Przedstawienie się: zrobione.',
    'guest-shows-id': 'Organizator wie, kim jesteś.',
    consent: 'Zgoda na rozmowę przez wideo: jest.',
  },
  confirmScreened: 'Nikt inny mnie nie widzi ani nie słyszy',
  confirmConsent: 'Zgadzam się na rozmowę przez wideo',
  withdrawConsent: 'Wycofaj zgodę',
  askStaffId: 'Chcę zobaczyć dokument pracowników',
  choose: 'Wybierz',
  ask: 'Poproś',
  pressed: (what) => `Naciśnięto „${what}”.`,
  undo: 'Cofnij',
  askCameraHelp: 'Pomoc z kamerą',
  cameraHelpAsked: 'Poproszono o pomoc z kamerą.',
  staffIdAsked: 'Poproszono o dokument pracowników. Naciśnij, gdy go zobaczysz.',
  staffIdShown: 'Dokument pokazano',
  staffIdWithdraw: 'Wycofaj prośbę',
  showOwnView: 'Pokaż moje punkty',
  openOwnView: 'Otwórz w osobnym oknie',
  language: 'Język',
  refresh: 'Odśwież',
  progress: (thing, count) => `${thing}: ${count}`,
  progressLeft: (left) => `Pozostało: ${left.join(', ')}.`,
  askedOfYou: (asker) => `${asker} prosi o pokazanie Twojego dokumentu. Pokaż go do kamery.`,
};

export const closing: ParticipantWords['closing'] = {
  title: 'Spotkanie się skończyło',
  untold: (time) => `Ostatnio wiem, że ktoś był na spotkaniu o ${time}. Teams nie powiedział, kiedy się skończyło.`,
  notes: 'Poufne notatki zapisuje się we właściwym miejscu, nie na czacie:',
  record: 'Organizator dostał podsumowanie tego, jak przestrzegano zasad. Nie ma tam tego, co pisano.',
  recording: 'Całość lub część spotkania nagrano. Organizator ma dopilnować, by nagranie usunięto.',
  transcript: 'Teams zapisał całość lub część rozmowy. Organizator ma dopilnować, by tekst usunięto.',
  deleted: (date) => `Wszystko, co wiem o spotkaniu, zostanie usunięte ${date}.`,
  privacy: 'Przeczytaj o prywatności',
};

export const withdrawn: ParticipantWords['withdrawn'] = {
  title: 'Lista jest usunięta',
  text: 'Møtevakt usunął wszystko o tym spotkaniu.',
  kept: 'Nie usuwam tego, co pisano na czacie, ani tego, co przechowuje sam Teams.',
};
