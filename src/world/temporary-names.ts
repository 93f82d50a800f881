import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `.scrutiny-update.pdf.1234-1.part`: hidden, and made by the first write of process 1234. */
const TEMPORARY = /^\..+\.(\d+)-\d+\.part$/;

let made = 0;

/** A new name beside `target`. The same folder, because only there is a rename atomic. */
export const temporaryPath = (target: string): string => {
  made += 1;
  return join(dirname(target), `.${basename(target)}.${process.pid}-${made}.part`);
};

/** Removes what killed runs left in `folder`. The files of runs still at work stay. */
export const sweepLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !isOfLivingRun(Number(pid))) removeQuietly(join(folder, name));
  }
};

/** Removes a file that does no harm if it stays. */
export const removeQuietly = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A later run sweeps it.
  }
};

/**
 * Our own number counts as a dead run's: this run has no temporary files when it sweeps,
 * and in containers every run has the same number.
 */
const isOfLivingRun = (pid: number): boolean => pid !== process.pid && isAlive(pid);

/** Is there a process of this number? One that belongs to somebody else is alive, too. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
