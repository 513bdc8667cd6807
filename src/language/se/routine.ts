import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: 'Don sáhtát miehtat dasa ahte ságastallan lea videos. Sáhtát geassit miehtama ruovttoluotta.',
  informed: 'Ságastallan lea videos.',
  withdrawn:
    'Don leat geassán miehtama ruovttoluotta. Muital dan lágideaddjái, de gávdnabeahtti eará vuogi ságastallat.',
};
