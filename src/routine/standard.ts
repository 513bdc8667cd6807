import { demands, type Demand, type Mode } from './demand.ts';
import type { Routine } from './routine.ts';

/** The municipality's routine for video meetings in schools, kindergartens and PP-tjenesten (adopted 25 March 2020). */
export const standard: Routine = {
  language: 'nb',
  demands: Object.fromEntries(demands.map((demand) => [demand, 'remind'])) as Record<Demand, Mode>,
  consent: { kind: 'informed', wording: {}, withdrawn: {} },
  leavesLast: 'who-leads',
  mayLead: 'staff',
  transcription: 'counts',
  tools: [
    { name: 'Public 360' },
    {
      name: 'fagsystemet for PP-tjenesten',
      names: { nn: 'fagsystemet for PP-tenesta', en: 'the case system of the educational-psychological service' },
    },
  ],
  timings: {
    cameraGrace: 45,
    cameraInterval: 120,
    identityFirst: 180,
    identityAgain: 600,
    absence: 300,
    endReminder: 300,
    leavingWindow: 600,
    organizerGoneGrace: 15,
    organizerGoneAgain: 120,
    recordingAgain: 120,
    sensitiveNotice: 300,
    emptyCloses: 900,
    longestMeeting: 43_200,
    rosterInterval: 90,
    callKeepAlive: 900,
    retentionDays: 30,
  },
  detection: { rulesOff: [], words: [] },
  invitation: { domains: [], routineFiles: ['Rutine for videomøter.pdf'] },
};
