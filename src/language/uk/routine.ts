import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: 'Ви можете погодитися на розмову через відео. Згоду можна відкликати.',
  informed: 'Розмова відбувається через відео.',
  withdrawn: 'Ви відкликали згоду. Скажіть про це організатору, і ви знайдете інший спосіб поговорити.',
};
