/** A fact from before all that is kept of its meeting in memory: the whole history is needed for it. */
export class TooOld extends Error {
  override readonly name = 'TooOld';
}
