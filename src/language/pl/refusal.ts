import type { ParticipantWords } from '../participant-words.ts';

export const refusal: ParticipantWords['refusal'] = {
  'organizer-only': 'Na to odpowiada tylko osoba prowadząca spotkanie.',
  'not-yours': 'Na to każdy odpowiada za siebie. Może to zrobić też organizator.',
  'not-here': 'Nie znajduję już tej osoby na spotkaniu. Karta jest odświeżona.',
  'not-inside': 'To dotyczy osób na spotkaniu. Najpierw dołącz.',
  'old-card': 'Ta karta należy do innego spotkania. Użyj najnowszej karty na czacie.',
  'not-started': 'Spotkanie jeszcze się nie zaczęło. Spróbuj, gdy będzie trwało.',
  'meeting-over': 'Spotkanie się skończyło, więc nie można tego już zmienić.',
  'meeting-running': 'Spotkanie trwa. Usunąć można po jego zakończeniu.',
  'routine-stopped': 'Zasady zakończono na tym spotkaniu.',
  'not-possible': 'Nie udało się. Może już na to odpowiedziano.',
  'is-led': 'Spotkanie ma już prowadzącego albo jest za wcześnie, by je przejąć.',
};

export const answer: ParticipantWords['answer'] = {
  noted: 'Zapisano.',
  slow: 'To chwilę potrwa. Odpowiedź jest w drodze.',
  failed: 'Teraz się nie udało. Spróbuj za chwilę.',
  foreign: 'Møtevakt nie jest używane w Twojej organizacji.',
};
