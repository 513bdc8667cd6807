import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: 'Waad oggolaan kartaa wada-hadalka muuqaalka ah. Oggolaanshaha waad ka noqon kartaa.',
  informed: 'Wada-hadalku wuxuu ku dhacayaa muuqaal.',
  withdrawn: 'Waad ka noqotay oggolaanshaha. U sheeg abaabulaha, si aad u heshaan si kale oo aad u wada hadashaan.',
};
