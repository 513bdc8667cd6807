import type { ParticipantWords } from '../participant-words.ts';

export const personal: ParticipantWords['personal'] = {
  language: {
    command: 'luqadda soomaali',
    title: 'Luqaddee ayaad rabtaa?',
    now: 'Hadda waxaan kuugu qorayaa af Soomaali.',
    shared:
      'Waxa ay dadku kulanka ku wada arkaan wuxuu ku qoran yahay luqadda degmada, waxa ugu muhiimsanna luqadaha dadka jooga.',
  },
};
