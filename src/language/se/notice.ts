import type { ParticipantWords } from '../participant-words.ts';

export const notice: ParticipantWords['notice'] = {
  recordingStarted: {
    recording:
      'Báddejupmi lea álggahuvvon. Ságastallama ii galgga báddet. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
    transcript:
      'Teams čállá ságastallama. Dat ii galgga dáhpáhuvvat. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
  },
  recordingYours: {
    recording: 'Dus lea báddejupmi jođus. Ságastallama ii galgga báddet. Deaddil «…» ja bisset báddejumi.',
    transcript: 'Don leat álggahan ságastallama čállima. Dan ii galgga dahkat. Deaddil «…» ja bisset dan.',
  },
  recordingStillRunning: {
    recording:
      'Báddejupmi lea ain jođus. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
    transcript:
      'Ságastallama čállin lea ain jođus. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
  },
  recordingStopped: {
    recording: (times) => `Báddejupmi ${times}, bissehuvvon.`,
    transcript: (times) => `Ságastallama čállin ${times}, bissehuvvon.`,
  },
  cameraOff: 'Du kámera ii leat alde. Bija dan ala, de oidnet buohkat geat leat mielde.',
  staffIdAsked: (by) => `${by} háliida oaidnit du legitimašuvnna. Čájet dan kámerii.`,
  screenedAgain: 'Don leat leamaš eret muhtin áiggi. Leatgo ain dakkár báikkis gos earát eai oainne eaige gula?',
  sensitiveYours: (kind) => `Du dieđáhusas sáhttá leat: ${kind}. Dat ii galgga leat chatas.`,
  sensitiveRead: 'Buohkat geat leat chatas, sáhttet lohkat dieđáhusa, maiddái čoahkkima maŋŋá.',
  sensitiveHidden: 'Dieđáhus lea čihkkojuvvon earáin.',
  sensitiveDelete: 'Ná sihkut dan: deaddil dieđáhusa guhká (dihtoris: čujut dan ja deaddil «…») ja vállje sihkkuma.',
  sensitiveBelongs: (tools) => `Čále dan baicce deike: ${tools}.`,
  sensitiveSayIt: 'Daja dan baicce ságastallamis.',
  sensitiveGone: {
    edited: 'Giitu, don leat divvon du dieđáhusa chatas.',
    deleted: 'Giitu, don leat sihkkon du dieđáhusa chatas.',
    dismissed: 'Čoahkkima jođiheaddji lea geahččan du dieđáhusa chatas. Dat lea buorre.',
  },
  sensitiveHint:
    'Loga vel oktii dan maid čállet chatii. Jus dat lea dakkár olbmo birra gean sáhttá dovdat, de livččii buorre sihkkut dan.',
  sensitiveReminder: 'Muittuhus buohkaide: allet čále rašes dieđuid chatii. Daddjet dan baicce ságastallamis.',
  organizerGone:
    'Son guhte jođihii čoahkkima, lea vuolgán. Jus lehpet geargan, de heaittihehket rukses boaluin. Jus ehpet, de vuordilehket veaháš.',
  meetingOver: (tools) =>
    tools === ''
      ? 'Čoahkkin lea nohkan. Ale čále rašes dieđuid chatii. Heaittit rukses boaluin.'
      : `Čoahkkin lea nohkan. Bargit čállet rašes dieđuid deike: ${tools}, eai chatii. Heaittit rukses boaluin.`,
};
