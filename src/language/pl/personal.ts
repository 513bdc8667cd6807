import type { ParticipantWords } from '../participant-words.ts';

export const personal: ParticipantWords['personal'] = {
  language: {
    command: 'język polski',
    title: 'Jaki język wybierasz?',
    now: 'Teraz piszę do Ciebie po polsku.',
    shared: 'To, co na spotkaniu widzą wszyscy razem, jest w języku gminy, a najważniejsze także w językach obecnych.',
  },
};
