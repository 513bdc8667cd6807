import { and } from './list.ts';

/** The organizer's record of the meeting. */
export const record = {
  title: 'Oversikt over møtet',
  when: (date: string, times: string) => `Møtet var ${date}, kl. ${times}`,
  people: (count: number) => (count === 1 ? '1 deltaker' : `${count} deltakere`),
  onlyYou: 'Oversikten er bare for deg som arrangør.',
  /** "Kamera på: 4 av 5" */
  line: (what: string, how: string) => `${what}: ${how}`,
  preparation: 'Forberedelser',
  all: 'alle',
  nobody: 'gjaldt ingen',
  of: (count: number, all: number) => `${count} av ${all}`,
  exempt: (count: number) => (count === 1 ? 'herav ett unntak' : `herav ${count} unntak`),
  notKept: (names: readonly string[]) => `Ikke fulgt: ${and(names)}`,
  notObserved: (names: readonly string[]) => `Ikke observert eller bekreftet: ${and(names)}`,
  /** Of consent: who has none, who took it back and when, and where nobody is asked. */
  consent: {
    missing: (names: readonly string[]) => `Har ikke samtykket: ${and(names)}`,
    withdrawn: (names: readonly string[]) => `Trukket tilbake: ${and(names)}`,
    one: (name: string, given: string, taken: string) => `${name} ${taken} (gitt ${given})`,
    informed: 'står på sjekklisten for alle',
  },
  unseen: 'ikke observert',
  yes: 'ingen observert',
  staffNone: 'ingen spurte',
  staffWithdrawn: 'de som spurte, trakk det tilbake',
  staffShown: (shown: number, asked: number) => `vist ved ${shown} av ${asked} forespørsler`,
  recordings: (count: number) => (count === 1 ? 'det ble gjort ett opptak' : `det ble gjort ${count} opptak`),
  recordingDelete: 'Opptak må slettes. De ligger i OneDrive, hos arrangøren eller hos den som startet dem.',
  transcriptDelete: 'Teksten fra transkripsjonen må slettes. Den ligger under «Oppsummering» i møtet.',
  noFindings: 'ingenting funnet',
  findings: (count: number, open: number) =>
    `${count === 1 ? 'én mulig' : `${count} mulige`}, ${open === 0 ? 'slettet eller rettet' : `${count === 1 ? '' : open === 1 ? 'én ' : `${open} `}står fortsatt`}`,
  /** "Kamera ikke observert 10.20–10.31" */
  missed: (times: readonly string[]) => `Ikke observert ${and(times)}`,
  presenceMissed: (times: readonly string[]) => `Hvem som kom og gikk, er ikke observert ${and(times)}.`,
  withoutAccountMissed: (times: readonly string[]) =>
    `Om noen uten konto var med, er ikke observert${times.length === 0 ? '' : ` ${and(times)}`}.`,
  away: (times: readonly string[]) => `Møtevakt var ute av drift ${and(times)}.`,
  planned: (time: string) => `Møtet skulle begynne kl. ${time}.`,
  leadTaken: (who: string, time: string) => `${who} overtok ledelsen av møtet kl. ${time}.`,
  leaving: {
    last: (who: string, role: string, time: string) => `${who} (${role}) gikk sist kl. ${time}`,
    together: (who: string, role: string, time: string) => `${who} (${role}) gikk kl. ${time}, samtidig med de siste`,
    first: (who: string, role: string, time: string, minutes: number) =>
      `${who} (${role}) gikk kl. ${time}, ${minutes <= 1 ? 'omtrent et minutt' : `${minutes} minutter`} før den siste`,
    also: (who: string, role: string, time: string) => `${who} (${role}) gikk kl. ${time}.`,
    without: (times: readonly string[]) => `Ingen ledet møtet ${and(times)}.`,
    nobodyLed: 'ingen som leder møtet, var til stede',
    organizerNotThere: 'arrangøren var ikke i møtet',
    rule: {
      organizer: 'Etter rutinen er det arrangøren selv som skal gå sist.',
      'who-leads': 'Vurdert etter den som ledet møtet på slutten.',
    },
    notYet: 'avgjøres når møtet er slutt',
    outNow: 'ingen som leder møtet, er der nå',
  },
  transcripts: (count: number) => (count === 1 ? 'møtet ble transkribert' : `møtet ble transkribert ${count} ganger`),
  added: (date: string, time: string, parts: readonly string[]) =>
    `Tilføyd ${date} kl. ${time}: nytt om ${and(parts)}.`,
  part: {
    end: 'når møtet begynte og sluttet',
    people: 'hvem som var med',
    routine: 'hvordan rutinen ble fulgt',
    recordings: 'opptak',
    chat: 'chatten',
    coverage: 'hva som ble observert',
  },
  paused: (count: number) => (count === 1 ? 'Rutinen var på pause én gang.' : `Rutinen var på pause ${count} ganger.`),
  stopped: (time: string) => `Rutinen ble avsluttet kl. ${time}.`,
  removed: (time: string) => `Møtevakt ble fjernet fra chatten kl. ${time}.`,
  showPeople: 'Vis deltakerne',
  retention: (date: string) => `Oversikten og alt annet om møtet slettes av seg selv ${date}.`,
  retentionLater: 'Oversikten og alt annet om møtet slettes av seg selv.',
  deleteNow: 'Slett nå',
  deleteWhy: 'Da slettes alt om møtet med en gang, også denne oversikten. Det kan ikke angres.',
};
