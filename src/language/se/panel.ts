import type { ParticipantWords } from '../participant-words.ts';

export const panel: ParticipantWords['panel'] = {
  title: 'Møtevakt',
  loading: 'Viežžamin čoahkkima …',
  noMeeting: 'Møtevakt ii čuovo makkárge čoahkkima dáppe, dahje čoahkkin ii leat du.',
  unknown: {
    title: 'Dáppe leat du čuoggát',
    text: 'Teams ii leat muitalan gii don leat, ja danin in sáhte čájehit maidege čoahkkimis.',
    how: 'Logge sisa Teamsii iežat kontuin ja raba dán ođđasit. Jus dus ii leat kontu, de gávnnat čuoggáidat koarttas čoahkkima chatas.',
    again: 'Geahččal ođđasit',
  },
  notBuilt: 'Dát ii leat vel gárvvis. Geavat koartta čoahkkima chatas.',
  lost: 'Oktavuohta botkejuvvui, ja mun geahččalan ođđasit. Dat maid oainnát, sáhttá leat boaris.',
  back: 'Oktavuohta lea fas.',
  pressed: 'Sáddejuvvon',
  timeLeft: (minutes) => `Minuhtat vel: ${minutes}`,
  overTime: (minutes) => `Minuhtat badjel áiggi: ${minutes}`,
  planned: (times) => `Dii. ${times}`,
  dialog: {
    again: {
      title: 'Raba ođđasit',
      text: 'Dát láse doaimmai dušše oktii. Raba dan ođđasit, de mun dieđán ahte dat leat don.',
      press: 'Raba ođđasit',
    },
  },
  undo: {
    press: 'Máhcat',
    done: 'Máhcahuvvon.',
    pressFor: (what) => `Máhcat: ${what}`,
    noted: (what) => `Čállojuvvon: ${what}.`,
  },
  written: (when) => `Dat maid čállet chatii dii. ${when}, sáhttá leat priváhta. Daja dan baicce ságastallamis.`,
};
