import { and } from './list.ts';

/** The organizer's record of the meeting. */
export const record = {
  title: 'Oversikt over møtet',
  when: (date: string, from: string, to: string) => `Møtet var ${date}, kl. ${from}–${to}`,
  people: (count: number) => (count === 1 ? '1 deltaker' : `${count} deltakere`),
  onlyYou: 'Oversikten er bare for deg som arrangør.',
  /** "Kamera på: 4 av 5" */
  line: (what: string, how: string) => `${what}: ${how}`,
  all: 'alle',
  nobody: 'gjaldt ingen',
  of: (count: number, all: number) => `${count} av ${all}`,
  exempt: (count: number) => (count === 1 ? 'ett unntak' : `${count} unntak`),
  notKept: (names: readonly string[]) => `Ikke fulgt: ${and(names)}`,
  notObserved: (names: readonly string[]) => `Ikke observert eller bekreftet: ${and(names)}`,
  unseen: 'ikke observert',
  yes: 'ja',
  staffNone: 'ingen spurte',
  staffShown: (closed: number, asked: number) => `${closed} av ${asked} svart på`,
  recordings: (count: number) => (count === 1 ? 'det ble gjort ett opptak' : `det ble gjort ${count} opptak`),
  recordingDelete: 'Opptak må slettes. De ligger i OneDrive hos den som startet dem.',
  noFindings: 'ingenting funnet',
  findings: (count: number, open: number) =>
    `${count === 1 ? 'én melding' : `${count} meldinger`}, ${open === 0 ? 'slettet eller rettet' : open === 1 ? 'én står fortsatt' : `${open} står fortsatt`}`,
  leftFirst: (minutes: number) =>
    minutes <= 1
      ? 'arrangøren var ute mens andre var der'
      : `arrangøren var ute i ${minutes} minutter mens andre var der`,
  cameBack: (minutes: number) =>
    minutes <= 1 ? 'ja, men var ute en kort stund' : `ja, men var ute i ${minutes} minutter`,
  paused: (count: number) => (count === 1 ? 'Rutinen var på pause én gang.' : `Rutinen var på pause ${count} ganger.`),
  stopped: (time: string) => `Rutinen ble avsluttet kl. ${time}.`,
  removed: (time: string) => `Møtevakt ble fjernet fra chatten kl. ${time}.`,
  showPeople: 'Vis deltakerne',
  retention: (date: string) => `Oversikten og alt annet om møtet slettes av seg selv ${date}.`,
  retentionLater: 'Oversikten og alt annet om møtet slettes av seg selv.',
  deleteNow: 'Slett nå',
  deleteWhy: 'Da slettes alt om møtet med en gang, også denne oversikten. Det kan ikke angres.',
  deleteReally: 'Ja, slett alt',
};
