import { relative, sep } from 'node:path';

/** A path as messages show it: relative to where the person works, with forward slashes everywhere. */
export const shownPath = (path: string, workingFolder: string): string => {
  const shown = relative(workingFolder, path) || '.';
  return (shown.startsWith(`..${sep}..`) ? path : shown).split(sep).join('/');
};
