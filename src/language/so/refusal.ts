import type { ParticipantWords } from '../participant-words.ts';

export const refusal: ParticipantWords['refusal'] = {
  'organizer-only': 'Tan waxaa ka jawaaba oo keliya cidda hoggaamisa kulanka.',
  'not-yours': 'Tan qof walba isagaa iskaga jawaaba. Abaabuluhuna wuu samayn karaa.',
  'not-here': 'Qofkan kulanka kama helayo hadda. Kaarka waa la cusboonaysiiyay.',
  'not-inside': 'Tani waxay khusaysaa dadka kulanka ku jira. Marka hore ku soo biir.',
  'old-card': 'Kaarkani waa kulan kale. Isticmaal kaarka ugu cusub ee chat-ka.',
  'not-started': 'Kulanku weli ma bilaaban. Isku day marka uu socdo.',
  'meeting-over': 'Kulanku wuu dhammaaday, hadda tan lama beddeli karo.',
  'meeting-running': 'Kulanku wuu socdaa. Waa la tirtiri karaa marka uu dhammaado.',
  'routine-stopped': 'Xeerka waa lagu joojiyay kulankan.',
  'not-possible': 'Ma suurtoobin. Waxaa laga yaabaa in horay looga jawaabay.',
  'is-led': 'Kulanku cid hoggaamisa ayuu leeyahay, ama waa goor hore in lala wareego.',
};

export const answer: ParticipantWords['answer'] = {
  noted: 'Waa la qoray.',
  slow: 'Wax yar ayay qaadanaysaa. Jawaabtaadu way soo socotaa.',
  failed: 'Hadda way shaqayn wayday. Wax yar ka dib isku day.',
  foreign: 'Møtevakt lagama isticmaalo hay’addaada.',
};
