import { lstatSync, mkdirSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { joinOn, type Machine } from './machine.js';

/** Where cfip may keep what it unpacks. */
export interface CacheFolder {
  readonly path: string;
  /** Lies where every user of the machine may write, so it must be seen to be ours before anything in it is run. */
  readonly isInPublicPlace: boolean;
}

/**
 * The cache folders to try in turn: the one that CFIP_CACHE names and no other,
 * else the user's own, else one in the temporary folder for users whose home may not be written.
 */
export const cacheFolders = (machine: Machine): readonly CacheFolder[] => {
  const { CFIP_CACHE } = machine.environment;
  if (CFIP_CACHE) return [{ path: resolve(CFIP_CACHE), isInPublicPlace: false }];
  const own = ownCache(machine);
  const temporary = joinOn(machine, machine.temporaryFolder, `cfip-${machine.user ?? 'cache'}`);
  return [
    ...(own === undefined ? [] : [{ path: own, isInPublicPlace: false }]),
    { path: temporary, isInPublicPlace: machine.user !== undefined },
  ];
};

const ownCache = (machine: Machine): string | undefined => {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = machine.environment;
  if (machine.platform === 'win32') {
    return LOCALAPPDATA === undefined ? undefined : joinOn(machine, LOCALAPPDATA, 'cfip');
  }
  if (machine.platform === 'darwin') {
    return machine.home === undefined
      ? undefined
      : joinOn(machine, machine.home, 'Library', 'Caches', 'cfip');
  }
  // The XDG specification says to ignore a relative path.
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME))
    return joinOn(machine, XDG_CACHE_HOME, 'cfip');
  return machine.home === undefined ? undefined : joinOn(machine, machine.home, '.cache', 'cfip');
};

/** Makes the folder if it is missing; throws when it cannot be used, or may have been laid out by somebody else. */
export const prepareCacheFolder = (folder: CacheFolder, machine: Machine): void => {
  mkdirSync(folder.path, { recursive: true, mode: 0o700 });
  if (!folder.isInPublicPlace) return;
  const stats = lstatSync(folder.path);
  if (!stats.isDirectory() || stats.uid !== machine.user || (stats.mode & 0o077) !== 0) {
    throw new Error(`${folder.path} is open to other users; remove it`);
  }
};
