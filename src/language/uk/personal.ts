import type { ParticipantWords } from '../participant-words.ts';

export const personal: ParticipantWords['personal'] = {
  language: {
    command: 'мова українська',
    title: 'Якою мовою вам писати?',
    now: 'Тепер я пишу вам українською.',
    shared: 'Те, що на зустрічі всі бачать разом, написано мовою комуни, а найважливіше — й мовами присутніх.',
  },
};
