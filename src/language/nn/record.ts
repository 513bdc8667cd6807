import type { Words } from '../nb.ts';
import { and } from './list.ts';

export const record: Words['record'] = {
  title: 'Oversikt over møtet',
  when: (date, from, to) => `Møtet var ${date}, kl. ${from}–${to}`,
  people: (count) => (count === 1 ? '1 deltakar' : `${count} deltakarar`),
  onlyYou: 'Oversikta er berre for deg som arrangør.',
  line: (what, how) => `${what}: ${how}`,
  all: 'alle',
  nobody: 'galdt ingen',
  of: (count, all) => `${count} av ${all}`,
  exempt: (count) => (count === 1 ? 'eitt unntak' : `${count} unntak`),
  notKept: (names) => `Ikkje følgt: ${and(names)}`,
  notObserved: (names) => `Ikkje observert eller stadfesta: ${and(names)}`,
  unseen: 'ikkje observert',
  yes: 'ja',
  staffNone: 'ingen spurde',
  staffShown: (closed, asked) => `${closed} av ${asked} svart på`,
  recordings: (count) => (count === 1 ? 'det vart gjort eitt opptak' : `det vart gjort ${count} opptak`),
  recordingDelete: 'Opptak må slettast. Dei ligg i OneDrive hos den som starta dei.',
  noFindings: 'ingenting funne',
  findings: (count, open) =>
    `${count === 1 ? 'éi melding' : `${count} meldingar`}, ${open === 0 ? 'sletta eller retta' : open === 1 ? 'éi står framleis' : `${open} står framleis`}`,
  leftFirst: (minutes) =>
    minutes <= 1
      ? 'arrangøren var ute medan andre var der'
      : `arrangøren var ute i ${minutes} minutt medan andre var der`,
  cameBack: (minutes) => (minutes <= 1 ? 'ja, men var ute ei kort stund' : `ja, men var ute i ${minutes} minutt`),
  paused: (count) => (count === 1 ? 'Rutinen var på pause éin gong.' : `Rutinen var på pause ${count} gonger.`),
  stopped: (time) => `Rutinen vart avslutta kl. ${time}.`,
  removed: (time) => `Møtevakt vart fjerna frå chatten kl. ${time}.`,
  showPeople: 'Vis deltakarane',
  retention: (date) => `Oversikta og alt anna om møtet blir sletta av seg sjølv ${date}.`,
  retentionLater: 'Oversikta og alt anna om møtet blir sletta av seg sjølv.',
  deleteNow: 'Slett no',
  deleteWhy: 'Då blir alt om møtet sletta med ein gong, også denne oversikta. Det kan ikkje angrast.',
  deleteReally: 'Ja, slett alt',
};
