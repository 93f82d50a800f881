import { join } from 'node:path';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { templatePlaces } from './own-templates.js';
import { shownPath } from './shown-path.js';

/** The templates of a programme's own that are links out of it. They are not read; here somebody is told so. */
export const templatesOutside = (files: Files, folder: string): readonly Diagnostic[] => {
  const diagnostics = new Diagnostics();
  for (const { path, outside: place } of templatePlaces(files, folder))
    if (place !== undefined)
      diagnostics.error('leads-outside', outside(shownPath(join(folder, path), files.workingFolder), place));
  return diagnostics.all;
};

export const outside = (shown: string, place: string): string =>
  `${shown} leads out of the programme folder, to ${place}.`;
