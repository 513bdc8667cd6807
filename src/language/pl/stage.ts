import type { ParticipantWords } from '../participant-words.ts';

export const stage: ParticipantWords['stage'] = {
  over: 'Ten widok został zakończony.',
  left: (left) => (left === 0 ? 'wszyscy gotowi' : `pozostało: ${left}`),
  how: 'Naciśnij „Pokaż moje punkty” na karcie w czacie spotkania.',
};
