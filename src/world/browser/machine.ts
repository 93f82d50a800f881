import { homedir, tmpdir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the search for a browser needs to know of the machine; tests hand in machines that they are not on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absent for a user without one, as in some containers. */
  readonly home: string | undefined;
  readonly temporaryFolder: string;
  /** Absent on Windows. */
  readonly user: number | undefined;
}

/** The machine that we run on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  architecture: process.arch,
  environment: process.env,
  home: homeFolder(),
  temporaryFolder: tmpdir(),
  user: process.getuid?.(),
});

/** Joins as the machine joins, whatever machine we are on. */
export const joinOn = (machine: Machine, ...parts: readonly string[]): string =>
  (machine.platform === 'win32' ? win32 : posix).join(...parts);

const homeFolder = (): string | undefined => {
  try {
    return homedir();
  } catch {
    return undefined;
  }
};
