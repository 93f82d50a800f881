import { isAbsolute, relative, sep } from 'node:path';
import type { Files } from './world.js';

/**
 * Where a path in a folder leads if a link takes it out of that folder. Whoever may write to a programme could otherwise
 * have any file of the machine printed that makes the papers, or quoted in a message.
 * @returns the place outside; `undefined` where the path stays inside, or nothing is there
 */
export const leadsOutside = (
  files: Pick<Files, 'leadsTo'>,
  folder: string,
  path: string,
): string | undefined => {
  const [home, place] = [files.leadsTo(folder), files.leadsTo(path)];
  return home === undefined || place === undefined || isWithin(home, place) ? undefined : place;
};

/** Whether a path is a folder, or lies in it; the folder may be the root of a drive. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
};
