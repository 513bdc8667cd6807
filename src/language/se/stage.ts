import type { ParticipantWords } from '../participant-words.ts';

export const stage: ParticipantWords['stage'] = {
  over: 'Čájáhus lea loahpahuvvon.',
  left: (left) => (left === 0 ? 'buohkat leat gárvásat' : `${left} vel`),
  how: 'Deaddil «Čájet mu čuoggáid» goarttas čoahkkima čáhtas.',
};
