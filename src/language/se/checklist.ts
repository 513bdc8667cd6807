import type { ParticipantWords } from '../participant-words.ts';
import { and } from './list.ts';

export const checklist: ParticipantWords['checklist'] = {
  title: 'Čoahkkima listu',
  about: (organisation, sees) =>
    [
      organisation === undefined
        ? 'Mu namma lea Møtevakt, ja mun veahkehan din čuovvut čoahkkinrutiinna.'
        : `Mu namma lea Møtevakt, ja mun veahkehan din čuovvut čoahkkinrutiinna (${organisation}).`,
      sees.length === 0
        ? 'Mun in oaččo jiena inge gova, inge vurke dan maid dii čállibehtet.'
        : `Mun čuovun dan, ${and(sees)}. Mun in oaččo jiena inge gova, inge vurke dan maid dii čállibehtet.`,
    ].join(' '),
  sees: {
    presence: 'gii lea mielde',
    signs: 'gii deaddila dahje čállá dáppe',
    camera: 'geas lea kámera alde',
    recording: 'báddego oktage',
    chat: 'mii čállojuvvo chatii',
  },
  caller: 'Mun lean oasseváldiid listtus jaska oasseváldin.',
  more: 'Møtevakt ja persondieđuid suodjaleapmi',
  stage: {
    running: (present) => (present === 0 ? 'Čoahkkin lea jođus.' : `Čoahkkin lea jođus. Mielde: ${present}.`),
    paused: 'Rutiidna lea bottus. Mun in čuovo chata dál.',
    stopped: 'Rutiidna lea loahpahuvvon dán čoahkkimis. Mun in čuovo šat.',
    removed: 'Møtevakt lea váldon eret dán chatas.',
    upcoming: 'Listu boahtá go čoahkkin álgá.',
  },
  recording: {
    recording:
      'Čoahkkin báddejuvvo dál. Ságastallama ii galgga báddet. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
    transcript:
      'Teams čállá ságastallama. Dat ii galgga dáhpáhuvvat. Son guhte álggahii dan, dahje son guhte jođiha čoahkkima, sáhttá dan bissehit.',
  },
  recordingYours: {
    recording: 'Dus lea báddejupmi jođus. Ságastallama ii galgga báddet. Deaddil «…» ja bisset báddejumi.',
    transcript: 'Don leat álggahan ságastallama čállima. Dan ii galgga dahkat. Deaddil «…» ja bisset dan.',
  },
  awaiting: 'Lágideaddji ii leat vel dáppe.',
  leadOffer: 'Ii oktage jođit čoahkkima dál. Don sáhtát dan jođihit. Go lágideaddji boahtá, de jođiheahppi dan ovttas.',
  lead: 'Mun jođihan čoahkkima',
  remember: {
    participants: 'Deaddil olmmošgova bajimusas, de oainnát geat leat mielde.',
    recording: 'Ságastallama ii galgga báddet.',
    chat: 'Ale čále maidege priváhta áššiid chatii.',
    notes: (tools) => (tools === '' ? '' : `Bargit čállet rašes dieđuid deike: ${tools}.`),
  },
  now: 'Dán dagat dál',
  nowAll: 'Dán dahket buohkat',
  ready: 'Don leat gárvvis',
  readyMore: 'Don it dárbbaš eará dahkat dál.',
  step: {
    screened: { what: 'Čohkkát dakkár báikkis', how: 'gos earát eai oainne eaige gula.' },
    'camera-on': { what: 'Bija kámera ala.', how: 'De oidnet buohkat geat leat mielde.' },
    introductions: { what: 'Muital gii don leat', how: 'go lea du vuorru.' },
    'guest-shows-id': {
      what: 'Doala legitimašuvnna gárvvisin.',
      how: 'Pássa dahje vuodjinkoarta. Lágideaddji sáhttá jearrat dan.',
    },
    consent: { what: 'Daja miehtatgo dasa', how: 'ahte ságastallan lea videos.' },
    identityFailed: { what: 'Hupma lágideddjiin', how: 'das gii don leat.' },
  },
  stepDone: {
    screened: 'Don leat dakkár báikkis gos earát eai oainne eaige gula.',
    'camera-on': 'Kámera lea alde.',
    cameraConfirmed: 'Lágideaddji oaidná du.',
    cameraExempt: 'Don sáhtát leat mielde gova haga.',
    introductions: 'Don leat muitalan gii don leat.',
    'guest-shows-id': 'Lágideaddji diehtá gii don leat.',
    consent: 'Don leat miehtan dasa ahte ságastallan lea videos.',
  },
  confirmScreened: 'Ii oktage eará oainne iige gula',
  confirmConsent: 'Mun mieđan videoságastallamii',
  withdrawConsent: 'Geassit miehtama ruovttoluotta',
  askStaffId: 'Háliidan oaidnit bargiid legitimašuvnna',
  choose: 'Vállje',
  ask: 'Bivdde dan',
  pressed: (what) => `Don deddilit «${what}».`,
  undo: 'Gáđa',
  askCameraHelp: 'Veahkki kámeriin',
  cameraHelpAsked: 'Don leat bivdán veahki kámeriin.',
  staffIdAsked: 'Don leat bivdán oaidnit bargiid legitimašuvnna. Deaddil go leat oaidnán dan.',
  staffIdShown: 'Lean oaidnán legitimašuvnna',
  staffIdWithdraw: 'Geassit ruovttoluotta',
  showOwnView: 'Čájet mu čuoggáid',
  openOwnView: 'Raba sierra láses',
  language: 'Giella',
  refresh: 'Ođasmahte',
  progress: (thing, count) => `${thing}: ${count}`,
  progressLeft: (left) => `Báhcán: ${left.join(', ')}.`,
  askedOfYou: (asker) => `${asker} háliida oaidnit du legitimašuvnna. Čájet dan kámerii.`,
};

export const closing: ParticipantWords['closing'] = {
  title: 'Čoahkkin lea nohkan',
  untold: (time) =>
    `Maŋimuš go mun dieđán ahte oktage lei čoahkkimis, lei dii. ${time}. Teams ii muitalan goas dat nogai.`,
  notes: 'Rašes dieđut gullet rivttes báikái, eai chatii:',
  record: 'Lágideaddji lea ožžon oppalašgova das mo rutiidna čuvvojuvvui. Das ii leat dat maid dii čáliidet.',
  recording:
    'Čoahkkin báddejuvvui, ollásit dahje muhtin oassi. Lágideaddji galgá fuolahit ahte báddejupmi sihkkojuvvo.',
  transcript:
    'Teams čálii ságastallama, ollásit dahje muhtin oasi. Lágideaddji galgá fuolahit ahte teaksta sihkkojuvvo.',
  deleted: (date) => `Buot maid mun dieđán čoahkkima birra, sihkkojuvvo ${date}.`,
  privacy: 'Loga persondieđuid suodjaleami birra',
};

export const withdrawn: ParticipantWords['withdrawn'] = {
  title: 'Listu lea sihkkojuvvon',
  text: 'Møtevakt lea sihkkon buot dán čoahkkima birra.',
  kept: 'Maid dii leat čállán chatas, ja maid Teams ieš seailluha, in mun sihko.',
};
