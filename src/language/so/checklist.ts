import type { ParticipantWords } from '../participant-words.ts';
import { and } from './list.ts';

export const checklist: ParticipantWords['checklist'] = {
  title: 'Liiska kulanka',
  about: (organisation, sees) =>
    [
      organisation === undefined
        ? 'Magacaygu waa Møtevakt, waxaan idinka caawiyaa raacidda xeerka kulanka.'
        : `Magacaygu waa Møtevakt, waxaan idinka caawiyaa raacidda xeerka kulanka (${organisation}).`,
      sees.length === 0
        ? 'Cod iyo muuqaal midna ima soo gaadho, mana kaydiyo waxa aad qortaan.'
        : `Waxaan la socdaa ${and(sees)}. Cod iyo muuqaal midna ima soo gaadho, mana kaydiyo waxa aad qortaan.`,
    ].join(' '),
  sees: {
    presence: 'cidda joogta',
    signs: 'cidda halkan wax ku riixda ama ku qorta',
    camera: 'cidda kamaraddeedu shidan tahay',
    recording: 'in cid wax duubayso',
    chat: 'waxa lagu qoro chat-ka',
  },
  caller: 'Liiska ka-qaybgalayaasha waxaan ku jiraa ka-qaybgale aamusan.',
  more: 'Ku saabsan Møtevakt iyo asturnaanta',
  stage: {
    running: (present) => (present === 0 ? 'Kulanku wuu socdaa.' : `Kulanku wuu socdaa. Joogta: ${present}.`),
    paused: 'Xeerka waa la hakiyay. Hadda chat-ka lama socdo.',
    stopped: 'Xeerka waa lagu joojiyay kulankan. Hadda waxba lama socdo.',
    removed: 'Møtevakt waa laga saaray chat-kan.',
    upcoming: 'Liisku wuxuu iman doonaa marka kulanku bilaabmo.',
  },
  recording: {
    recording:
      'Kulanka hadda waa la duubayaa. Wada-hadalka lama duubo. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
    transcript:
      'Teams wuxuu qorayaa waxa la leeyahay. Sidaas waa inaysan ahaan. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  recordingYours: {
    recording: 'Waxaa socda duubid aad adigu bilowday. Wada-hadalka lama duubo. Riix “…” oo jooji duubidda.',
    transcript: 'Waxaa socda qoraal aad adigu bilowday. Wada-hadalka lama qoro. Riix “…” oo jooji.',
  },
  awaiting: 'Abaabulaha weli ma joogo.',
  leadOffer:
    'Hadda cidina ma hoggaamiso kulanka. Adigu waad hoggaamin kartaa. Marka abaabuluhu yimaado, waad wada hoggaaminaysaan.',
  lead: 'Anigaa hoggaaminaya kulanka',
  remember: {
    participants: 'Riix calaamadda dadka ee kore si aad u aragto cidda ka qaybgalaysa.',
    recording: 'Wada-hadalka lama duubo.',
    chat: 'Wax gaar ah ha ku qorin chat-ka.',
    notes: (tools) => (tools === '' ? '' : `Shaqaaluhu waxay qoraallada gaarka ah ku qoraan halkan: ${tools}.`),
  },
  now: 'Waxa aad hadda samaynayso',
  nowAll: 'Waxa qof walba sameeyo',
  ready: 'Waad diyaar tahay',
  readyMore: 'Hadda wax kale lagaama rabo.',
  step: {
    screened: { what: 'Fadhiiso meel', how: 'aan cid kale wax ku arkayn ama ku maqlayn.' },
    'camera-on': { what: 'Shid kamarada.', how: 'Markaas qof walba wuu arkaa cidda joogta.' },
    introductions: { what: 'Sheeg cidda aad tahay', how: 'marka ay ku soo gaadho.' },
    'guest-shows-id': {
      what: 'Diyaari aqoonsigaaga.',
      how: 'Baasaboor ama laysan baabuur. Abaabuluhu wuu weydiin karaa.',
    },
    consent: { what: 'Sheeg haddii aad oggoshahay', how: 'wada-hadalka muuqaalka ah.' },
    identityFailed: { what: 'La hadal abaabulaha', how: 'cidda aad tahay.' },
  },
  stepDone: {
    screened: 'Waxaad joogtaa meel aan cid kale wax ku arkayn ama ku maqlayn.',
    'camera-on': 'Kamaradu way shidan tahay.',
    cameraConfirmed: 'Abaabuluhu wuu ku arkaa.',
    cameraExempt: 'Waad joogi kartaa muuqaal la’aan.',
    introductions: 'Waad is barateen.',
    'guest-shows-id': 'Abaabuluhu wuu yaqaan cidda aad tahay.',
    consent: 'Waad oggolaatay wada-hadalka muuqaalka ah.',
  },
  confirmScreened: 'Cid kale wax ma aragto, mana maqasho',
  confirmConsent: 'Waan oggolahay wada-hadalka muuqaalka ah',
  withdrawConsent: 'Ka noqo oggolaanshaha',
  askStaffId: 'Waxaan rabaa inaan arko aqoonsiga shaqaalaha',
  choose: 'Dooro',
  ask: 'Codso',
  pressed: (what) => `Waxaad riixday “${what}”.`,
  undo: 'Ka noqo',
  askCameraHelp: 'Caawimo kamarada',
  cameraHelpAsked: 'Waxaad codsatay caawimo kamarada ah.',
  staffIdAsked: 'Waxaad codsatay inaad aragto aqoonsiga shaqaalaha. Riix marka aad aragto.',
  staffIdShown: 'Waan arkay aqoonsiga',
  staffIdWithdraw: 'Ka noqo codsiga',
  showOwnView: 'Tus qodobbadayda',
  openOwnView: 'Ku fur daaqad gooni ah',
  language: 'Luqadda',
  refresh: 'Cusboonaysii',
  progress: (thing, count) => `${thing}: ${count}`,
  progressLeft: (left) => `Waxa hadhay: ${left.join(', ')}.`,
  askedOfYou: (asker) => `${asker} wuxuu codsanayaa inuu arko aqoonsigaaga. Kamarada hor dhig.`,
};

export const closing: ParticipantWords['closing'] = {
  title: 'Kulanku wuu dhammaaday',
  untold: (time) =>
    `Markii ugu dambaysay ee aan ogaa in cid joogtay kulanka waxay ahayd ${time}. Teams iima sheegin goorta uu dhammaaday.`,
  notes: 'Qoraallada gaarka ah waxaa lagu qoraa meesha saxda ah, ee kuma aha chat-ka:',
  record: 'Abaabuluhu wuxuu helay warbixin sida xeerka loo raacay. Waxa aad qorteen kuma jiraan.',
  recording: 'Kulanka oo dhan ama qayb ka mid ah waa la duubay. Abaabuluhu waa inuu hubiyo in duubidda la tirtiro.',
  transcript: 'Teams wuxuu qoray wada-hadalka oo dhan ama qayb. Abaabuluhu waa inuu hubiyo in qoraalka la tirtiro.',
  deleted: (date) => `Wax kasta oo aan ka ogahay kulanka waxaa la tirtirayaa ${date}.`,
  privacy: 'Akhri asturnaanta',
};

export const withdrawn: ParticipantWords['withdrawn'] = {
  title: 'Liiska waa la tirtiray',
  text: 'Møtevakt wuxuu tirtiray wax kasta oo kulankan ku saabsan.',
  kept: 'Ma tirtiro waxaad chat-ka ku qorteen iyo waxa Teams laftiisu kaydiyo.',
};
