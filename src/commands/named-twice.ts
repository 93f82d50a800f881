import { basename } from 'node:path';

/** Says so where the same programme folder was named more than once; most likely another one was meant. */
export const namedTwice = (folders: readonly string[]): string | undefined => {
  const twice = folders.find((folder, index) => folders.indexOf(folder) < index);
  return twice === undefined
    ? undefined
    : `The same programme folder, which is called ${basename(twice)}, is named twice. Name it once.`;
};
