/**
 * A newer release has stored this meeting, in a shape that this one would misread. It is left alone: the newer one, which runs
 * beside this one while a service is replaced, takes its facts and delivers its effects.
 */
export class NewerMeeting extends Error {
  constructor() {
    super('a newer release has stored this meeting');
    this.name = 'NewerMeeting';
  }
}
