import type { ParticipantWords } from '../participant-words.ts';

export const stage: ParticipantWords['stage'] = {
  over: 'Показ завершено.',
  left: (left) => (left === 0 ? 'усі готові' : `залишилося: ${left}`),
  how: 'Натисніть «Показати мої пункти» на картці в чаті зустрічі.',
};
