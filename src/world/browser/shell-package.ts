import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Machine } from './machine.js';

/** The installed npm package that holds the compressed headless shell. */
export interface ShellPackage {
  readonly version: string;
  /** The headless shell, compressed by Brotli. */
  readonly shell: string;
  /** An archive of one font family. */
  readonly fonts: string;
  /** An archive of system libraries for machines that lack them. */
  readonly libraries: string;
}

const NAME = '@sparticuz/chromium';

/** Finds the package without loading its code; throws the reason when it is of no use on this machine. */
export const findShellPackage = (machine: Machine): ShellPackage => {
  if (machine.platform !== 'linux' || machine.architecture !== 'x64') {
    throw new Error('it runs on Linux (x64) only');
  }
  const root = packageFolder();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    shell: join(root, 'bin', 'chromium.br'),
    fonts: join(root, 'bin', 'fonts.tar.br'),
    libraries: join(root, 'bin', 'al2023.tar.br'),
  };
};

/** The package exports no path but its entry, which lies in `build/cjs`. */
const packageFolder = (): string => {
  try {
    return dirname(dirname(dirname(createRequire(import.meta.url).resolve(NAME))));
  } catch (error) {
    throw new Error(`the package ${NAME} is not installed`, { cause: error });
  }
};
