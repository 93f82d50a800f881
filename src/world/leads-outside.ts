import { sep } from 'node:path';
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
  return home === undefined || place === undefined || place === home || place.startsWith(home + sep)
    ? undefined
    : place;
};
