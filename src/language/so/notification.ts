import type { ParticipantWords } from '../participant-words.ts';

export const notification: ParticipantWords['notification'] = {
  'recording-started': {
    title: 'Kulanka waa la duubayaa',
    text: 'Lama duubo. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  'recording-yours': { title: 'Jooji duubidda', text: 'Duubidda aad bilowday weli way socotaa. Riix “…” oo jooji.' },
  'recording-still-running': {
    title: 'Duubiddu weli way socotaa',
    text: 'Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  'recording-stopped': { title: 'Duubidda waa la joojiyay', text: 'Kulanka mar dambe lama duubayo.' },
  'transcript-started': {
    title: 'Waxa la leeyahay waa la qorayaa',
    text: 'Teams wuxuu qorayaa waxa aad leedihiin. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa.',
  },
  'transcript-yours': { title: 'Jooji qoraalka', text: 'Qoraalka aad bilowday weli wuu socdaa. Riix “…” oo jooji.' },
  'transcript-still-running': {
    title: 'Qoraalku weli wuu socdaa',
    text: 'Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  'transcript-stopped': { title: 'Qoraalka waa la joojiyay', text: 'Waxa aad leedihiin mar dambe lama qorayo.' },
  'camera-off': { title: 'Kamaraddaadu way damantahay', text: 'Shid si qof walba u arko cidda joogta.' },
  'staff-id-asked': {
    title: 'Tus aqoonsigaaga',
    text: 'Ka-qaybgale ayaa codsanaya inuu arko aqoonsigaaga. Kamarada hor dhig.',
  },
  'screened-again': {
    title: 'Cid kale ma wax bay aragtaa ama maqashaa?',
    text: 'In muddo ah waad maqnayd. Ku xaqiiji liiska chat-ka ku jira.',
  },
  'sensitive-yours': {
    title: 'Tirtir fariintaada',
    text: 'Fariintaadu waxay ka koobnaan kartaa wax gaar ah. Ka tirtir chat-ka. Qof walba wuu akhriyi karaa.',
  },
  'sensitive-hint': { title: 'Mar kale akhri fariintaada', text: 'Hubi inaysan ku saabsanayn qof la garan karo.' },
  'sensitive-reminder': {
    title: 'Ku saabsan chat-ka',
    text: 'Wax gaar ah ha ku qorina chat-ka. Qof kasta oo kulanka jooga wuu akhriyi karaa.',
  },
  'organizer-gone': {
    title: 'Qofkii hoggaaminayay wuu baxay',
    text: 'Haddii aad dhammayseen, ku baxa badhanka cas. Haddii kale, wax yar sug.',
  },
  'meeting-over': { title: 'Kulanku wuu dhammaaday', text: 'Ku bax badhanka cas.' },
};

export const notificationClose = 'Xidh';
