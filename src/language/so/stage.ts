import type { ParticipantWords } from '../participant-words.ts';

export const stage: ParticipantWords['stage'] = {
  over: 'Muujintan way dhammaatay.',
  left: (left) => (left === 0 ? 'dhammaan way diyaar yihiin' : `haray: ${left}`),
  how: 'Taabo «Tus qodobbadayda» kaarka sheekada kulanka.',
};
