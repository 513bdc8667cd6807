import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: () => 'Ви можете погодитися на розмову через відео. Згоду можна відкликати.',
  informed: () => 'Розмова відбувається через відео.',
};
