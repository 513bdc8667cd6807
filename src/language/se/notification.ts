import type { ParticipantWords } from '../participant-words.ts';

export const notification: ParticipantWords['notification'] = {
  'recording-started': {
    title: 'Čoahkkin báddejuvvo',
    text: 'Dan ii galgga báddet. Son guhte álggahii dan, dahje jođiheaddji, sáhttá dan bissehit.',
  },
  'recording-yours': {
    title: 'Bisset báddejumi',
    text: 'Báddejupmi maid álggahit, lea ain jođus. Deaddil «…» ja bisset dan.',
  },
  'recording-still-running': {
    title: 'Báddejupmi lea ain jođus',
    text: 'Son guhte álggahii dan, dahje jođiheaddji, sáhttá dan bissehit.',
  },
  'recording-stopped': { title: 'Báddejupmi lea bissehuvvon', text: 'Čoahkkin ii báddejuvvo šat.' },
  'transcript-started': {
    title: 'Ságastallan čállojuvvo',
    text: 'Teams čállá dan maid dii dadjabehtet. Son guhte álggahii dan, dahje jođiheaddji, sáhttá dan bissehit.',
  },
  'transcript-yours': {
    title: 'Bisset ságastallama čállima',
    text: 'Čállin maid álggahit, lea ain jođus. Deaddil «…» ja bisset dan.',
  },
  'transcript-still-running': {
    title: 'Čállin lea ain jođus',
    text: 'Son guhte álggahii dan, dahje jođiheaddji, sáhttá dan bissehit.',
  },
  'transcript-stopped': { title: 'Čállin lea bissehuvvon', text: 'Dat maid dii dadjabehtet, ii čállojuvvo šat.' },
  'camera-off': { title: 'Du kámera ii leat alde', text: 'Bija dan ala, de oidnet buohkat geat leat mielde.' },
  'staff-id-asked': {
    title: 'Čájet legitimašuvnna',
    text: 'Oasseváldi háliida oaidnit du legitimašuvnna. Čájet dan kámerii.',
  },
  'screened-again': {
    title: 'Oidnet go dahje gullet go earát?',
    text: 'Don leat leamaš eret muhtin áiggi. Duođaš dan listtus chatas.',
  },
  'sensitive-yours': {
    title: 'Sihko dieđáhusat',
    text: 'Du dieđáhusas sáhttet leat rašes dieđut. Sihko dan chatas. Buohkat sáhttet lohkat dan.',
  },
  'sensitive-hint': {
    title: 'Loga dieđáhusat vel oktii',
    text: 'Dárkkis ahte dat ii leat dakkár olbmo birra gean sáhttá dovdat.',
  },
  'sensitive-reminder': {
    title: 'Chata birra',
    text: 'Allet čále rašes dieđuid chatii. Buohkat čoahkkimis sáhttet lohkat dan.',
  },
  'organizer-gone': {
    title: 'Jođiheaddji lea vuolgán',
    text: 'Jus lehpet geargan, de heaittihehket rukses boaluin. Jus ehpet, de vuordilehket veaháš.',
  },
  'meeting-over': { title: 'Čoahkkin lea nohkan', text: 'Heaittit rukses boaluin.' },
};

export const notificationClose = 'Gidde';
