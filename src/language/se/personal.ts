import type { ParticipantWords } from '../participant-words.ts';

export const personal: ParticipantWords['personal'] = {
  language: {
    command: 'giella davvisámegiella',
    title: 'Makkár giela háliidat?',
    now: 'Dál čálán dutnje davvisámegillii.',
    shared:
      'Dat maid buohkat oidnet ovttas čoahkkimis, lea gieldda gillii. Deháleamos čuožžu maiddái sin gielaide geat leat doppe.',
  },
};
