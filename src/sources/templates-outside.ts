import { basename, dirname, join } from 'node:path';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import { leadsOutside } from '../world/leads-outside.js';
import type { Files } from '../world/world.js';
import { shownPath } from './shown-path.js';

/** The templates of a programme's own that are links out of it. They are not read; here somebody is told so. */
export const templatesOutside = (files: Files, folder: string): readonly Diagnostic[] => {
  const diagnostics = new Diagnostics();
  const templates = join(folder, 'templates');
  const walk = (path: string): void => {
    const place = leadsOutside(files, folder, path);
    if (place !== undefined)
      diagnostics.error('leads-outside', outside(shownPath(path, files.workingFolder), place));
    // A link to a folder inside may lead round in a circle; what is in that folder is looked at where it is.
    else if (!isLink(files, path)) for (const name of files.list(path) ?? []) walk(join(path, name));
  };
  if (files.list(folder)?.includes('templates')) walk(templates);
  return diagnostics.all;
};

export const outside = (shown: string, place: string): string =>
  `${shown} leads out of the programme folder, to ${place}.`;

const isLink = (files: Files, path: string): boolean => {
  const above = files.leadsTo(dirname(path));
  return above !== undefined && files.leadsTo(path) !== join(above, basename(path));
};
