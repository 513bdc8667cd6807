import type { ParticipantWords } from '../participant-words.ts';

export const refusal: ParticipantWords['refusal'] = {
  'organizer-only': 'Dušše son guhte jođiha čoahkkima, sáhttá vástidit dán.',
  'not-yours': 'Dán vástida juohkehaš ieš. Lágideaddji sáhttá maid dan dahkat.',
  'not-here': 'In gávnna dán olbmo čoahkkimis šat. Koarta lea ođasmahtton.',
  'not-inside': 'Dát guoská sidjiide geat leat čoahkkimis. Searvva vuos.',
  'old-card': 'Dát koarta gullá eará čoahkkimii. Geavat ođđaseamos koartta chatas.',
  'not-started': 'Čoahkkin ii leat vel álgán. Geahččal go dat lea jođus.',
  'meeting-over': 'Čoahkkin lea nohkan, ja dán ii sáhte šat rievdadit.',
  'meeting-running': 'Čoahkkin lea jođus. Sáhtát sihkkut go dat lea nohkan.',
  'routine-stopped': 'Rutiidna lea loahpahuvvon dán čoahkkimis.',
  'not-possible': 'Dat ii lihkostuvvan. Soaitá juo vástiduvvon.',
  'is-led': 'Čoahkkimis lea juo jođiheaddji, dahje lea menddo árrat váldit badjelasas.',
};

export const answer: ParticipantWords['answer'] = {
  noted: 'Čállojuvvon.',
  slow: 'Dat ádjána veaháš. Du vástádus lea boahtimin.',
  failed: 'Dat ii lihkostuvvan dál. Geahččal fas oanehis áiggi geažes.',
  foreign: 'Møtevakt ii leat anus du organisašuvnnas.',
};
