import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that is soon full. */
export interface SmallDisk {
  /** On it. */
  readonly folder: string;
  /** Leaves no room on it. Answers with what gives it back. */
  readonly fill: () => () => void;
  readonly close: () => void;
}

/** In megabytes: a new database and little more. */
const size = 160;

/** Makes one in memory; only the administrator of a Linux machine can. */
export function smallDisk(): SmallDisk {
  const disk = mkdtempSync(join(tmpdir(), 'motevakt-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', disk]);
  const ballast = join(disk, 'ballast');
  return {
    folder: join(disk, 'data'),
    fill: () => {
      fill(ballast);
      return () => rmSync(ballast);
    },
    close: () => {
      execFileSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    },
  };
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  const much = Buffer.alloc(262_144);
  try {
    for (;;) writeSync(handle, much);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(handle);
  }
}
