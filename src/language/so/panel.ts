import type { ParticipantWords } from '../participant-words.ts';

export const panel: ParticipantWords['panel'] = {
  title: 'Møtevakt',
  loading: 'Kulanka waa la soo qaadayaa …',
  noMeeting: 'Møtevakt halkan kulan kama raaco, ama kulanku kaaga ma aha.',
  unknown: {
    title: 'Halkan waxaa ku yaal qodobbadaada',
    text: 'Teams iima sheegin cidda aad tahay, markaas waxba kama tusi karo kulanka.',
    how: 'Akoonkaaga ku gal Teams oo tan mar kale fur. Haddii aadan akoon lahayn, qodobbadaadu waxay ku yaalliin kaarka chat-ka kulanka.',
    again: 'Mar kale isku day',
  },
  notBuilt: 'Tani weli diyaar ma aha. Isticmaal kaarka chat-ka kulanka.',
  lost: 'Xidhiidhku waa go’ay, mar kale ayaan isku dayayaa. Waxa aad aragto way duugoobi karaan.',
  back: 'Xidhiidhkii wuu soo noqday.',
  pressed: 'Waa la diray',
  timeLeft: (minutes) => `Daqiiqadaha hadhay: ${minutes}`,
  overTime: (minutes) => `Daqiiqadaha dheeraadka ah: ${minutes}`,
  planned: (times) => `Saacadda ${times}`,
  dialog: {
    again: {
      title: 'Mar kale fur',
      text: 'Daaqaddani hal mar oo keliya ayay shaqaynaysay. Mar kale fur, markaas waan garanayaa inaad adigu tahay.',
      press: 'Mar kale fur',
    },
  },
  undo: {
    press: 'Ka noqo',
    done: 'Waa laga noqday.',
    pressFor: (what) => `Ka noqo: ${what}`,
    noted: (what) => `Waa la qoray: ${what}.`,
  },
  written: (when) =>
    `Waxa aad chat-ka ku qortay ${when} wuxuu noqon karaa wax gaar ah. Waxaa fiican inaad ku sheegto wada-hadalka.`,
};
