import type { World } from '../world.ts';

/** A message may have about 100 KB in UTF-16, two bytes a unit; what a KB is, is told neither way. */
const most = 100_000 / 2;
/** And is to be kept within 80. */
const wanted = 80_000 / 2;

/** Whether Teams takes so long a message. One that is longer than it asks for is noted. */
export function isTaken(world: World, message: string): boolean {
  if (message.length > wanted) world.faults.push(`a message of ${message.length * 2} bytes in UTF-16`);
  return message.length <= most;
}
