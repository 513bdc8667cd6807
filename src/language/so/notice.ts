import type { ParticipantWords } from '../participant-words.ts';

export const notice: ParticipantWords['notice'] = {
  recordingStarted: {
    recording:
      'Duubid ayaa bilaabatay. Wada-hadalka lama duubo. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
    transcript:
      'Teams wuxuu qorayaa waxa la leeyahay. Sidaas waa inaysan ahaan. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  recordingYours: {
    recording: 'Waxaa socda duubid aad adigu bilowday. Wada-hadalka lama duubo. Riix “…” oo jooji duubidda.',
    transcript: 'Waxaa socda qoraal aad adigu bilowday. Wada-hadalka lama qoro. Riix “…” oo jooji.',
  },
  recordingStillRunning: {
    recording: 'Duubiddu weli way socotaa. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
    transcript: 'Qoraalku weli wuu socdaa. Waxaa joojin kara cidda bilowday ama cidda hoggaamisa kulanka.',
  },
  recordingStopped: {
    recording: (times) => `Duubista ${times}: waa la joojiyay.`,
    transcript: (times) => `Qoraalka ${times}: waa la joojiyay.`,
  },
  cameraOff: 'Kamaraddaadu way damantahay. Shid si qof walba u arko cidda joogta.',
  staffIdAsked: (by) => `${by} wuxuu codsanayaa inuu arko aqoonsigaaga. Kamarada hor dhig.`,
  screenedAgain: 'In muddo ah waad maqnayd. Weli ma joogtaa meel aan cid kale wax ku arkayn ama ku maqlayn?',
  sensitiveYours: (kind) => `Fariintaadu waxay ka koobnaan kartaa ${kind}. Taasi waa inaysan chat-ka ku jirin.`,
  sensitiveRead: 'Qof kasta oo chat-ka ku jira wuu akhriyi karaa fariinta, kulanka ka dib xitaa.',
  sensitiveHidden: 'Fariinta waa laga qariyay dadka kale.',
  sensitiveDelete:
    'Si aad u tirtirto: fariinta riix oo hay (kombiyuutarka: tilmaan oo riix “…”), kadibna dooro tirtir.',
  sensitiveBelongs: (tools) => `Waxaa fiican inaad halkan ku qorto: ${tools}.`,
  sensitiveSayIt: 'Waxaa fiican inaad ku sheegto wada-hadalka.',
  sensitiveGone: {
    edited: 'Mahadsanid, fariintaada chat-ka waa la saxay.',
    deleted: 'Mahadsanid, fariintaada chat-ka waa laga tirtiray.',
    dismissed: 'Qofka kulanka hogaaminaya wuu eegay fariintaada chat-ka. Waa caadi.',
  },
  sensitiveHint:
    'Fadlan mar kale akhri waxa aad chat-ka ku qortay. Haddii uu ku saabsan yahay qof la garan karo, waxaa fiican inaad tirtirto.',
  sensitiveReminder:
    'Xusuusin qof walba: wax gaar ah ha ku qorina chat-ka. Waxaa fiican inaad ku sheegtaan wada-hadalka.',
  organizerGone:
    'Qofkii hoggaaminayay kulanka wuu baxay. Haddii aad dhammayseen, ku baxa badhanka cas. Haddii kale, wax yar sug.',
  meetingOver: (tools) =>
    tools === ''
      ? 'Kulanku wuu dhammaaday. Qoraallo gaar ah ha ku qorin chat-ka. Ku bax badhanka cas.'
      : `Kulanku wuu dhammaaday. Shaqaaluhu waxay qoraallada gaarka ah ku qoraan halkan: ${tools}, ee kuma aha chat-ka. Ku bax badhanka cas.`,
};
