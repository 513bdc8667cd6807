import { readFileSync } from 'node:fs';
import { learnedFrom } from '../../src/detect/judge/data-file.ts';
import type { Learned } from '../../src/detect/judge/learned.ts';
import type { Log } from '../log.ts';
import type { LearnedJudge } from '../meeting/check-message.ts';
import { ownFile } from '../own-files.ts';

/** Where the weights of the learned judge lie in what came with the program; `npm run detect:train` makes them. */
export const weightsFile = 'bot/judge/weights.bin';

/**
 * What the judge has learnt, read when it is first asked for, so that a start does not wait for it. Where the file is missing or not
 * whole that is said once, and the rules work alone.
 */
export function learnedJudge(log: Pick<Log, 'warn'>, file: string = ownFile(weightsFile)): LearnedJudge {
  let read: { readonly learned: Learned | undefined } | undefined;
  return () => {
    read ??= { learned: learnedIn(file, log) };
    return read.learned;
  };
}

function learnedIn(file: string, log: Pick<Log, 'warn'>): Learned | undefined {
  try {
    const learned = learnedFrom(readFileSync(file));
    if (learned === undefined) log.warn('the weights of the learned judge are not whole, so the rules work alone');
    return learned;
  } catch (error) {
    log.warn('the weights of the learned judge cannot be read, so the rules work alone', { error });
    return undefined;
  }
}
