import { join } from 'node:path';
import { type CacheFolder, cacheFolders, prepareCacheFolder } from './cache-folder.js';
import type { Executable } from './executable.js';
import type { Machine } from './machine.js';
import { reasonOf } from './reason.js';
import { findShellPackage, type ShellPackage } from './shell-package.js';
import { UNPACKED, unpack } from './unpack.js';
import { ensureUnpacked } from './unpacked-folder.js';

/** Counts up when what we unpack beside the shell changes, so that folders of older versions are not taken for ours. */
const LAYOUT = 1;

/** The headless shell that comes with cfip, unpacked on first use; rejects with the reason when it cannot be used. */
export const shippedShell = async (machine: Machine): Promise<Executable> => {
  const source = findShellPackage(machine);
  const reasons: string[] = [];
  for (const cache of cacheFolders(machine)) {
    try {
      return executableIn(await unpackedIn(cache, machine, source), machine);
    } catch (error) {
      reasons.push(`${cache.path} cannot hold it: ${reasonOf(error)}`);
    }
  }
  throw new Error(reasons.join('; '));
};

const unpackedIn = async (cache: CacheFolder, machine: Machine, source: ShellPackage): Promise<string> => {
  prepareCacheFolder(cache, machine);
  const folder = join(cache.path, `chromium-${source.version}-${LAYOUT}`);
  await ensureUnpacked(folder, (into) => unpack(source, into, folder));
  return folder;
};

const executableIn = (folder: string, machine: Machine): Executable => {
  const { LD_LIBRARY_PATH } = machine.environment;
  const libraries = join(folder, UNPACKED.libraries);
  return {
    path: join(folder, UNPACKED.shell),
    environment: { FONTCONFIG_FILE: join(folder, UNPACKED.fontsConf) },
    withLibraries: { LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${libraries}:${LD_LIBRARY_PATH}` : libraries },
    isHeadlessShell: true,
  };
};
