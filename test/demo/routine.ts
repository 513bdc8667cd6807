/** The municipality's routine with short times, so that a minute is enough to see all of it. Seconds. */
export const rehearsalRoutine = {
  organisation: 'Nordvik kommune',
  timings: {
    cameraGrace: 5,
    cameraInterval: 20,
    identityFirst: 25,
    identityAgain: 60,
    organizerGoneGrace: 2,
    organizerGoneAgain: 20,
    recordingAgain: 30,
    sensitiveNotice: 20,
    rosterInterval: 2,
    emptyCloses: 60,
  },
};

/** The same for a script that nobody looks at. */
export const fastRoutine = {
  ...rehearsalRoutine,
  timings: { ...rehearsalRoutine.timings, cameraGrace: 3, organizerGoneGrace: 0, rosterInterval: 1 },
};
