import { join } from 'node:path';
import { leadsOutside } from '../world/leads-outside.js';
import type { Files } from '../world/world.js';
import { isTemplate } from './programme-folder.js';

/** Templates stand at most this deep: `templates/papers/a-kind/cover.hbs`. */
const DEEPEST = 3;

/**
 * The texts of a programme's own templates and style sheets, by their paths in its folder. Line ends are those of one
 * system, since git may write others than it keeps. What leads out of the programme is not read.
 */
export const ownTemplates = (files: Files, folder: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const walk = (path: string, depth: number): void => {
    for (const name of files.list(join(folder, path)) ?? []) {
      const inside = `${path}/${name}`;
      const place = join(folder, inside);
      if (leadsOutside(files, folder, place) !== undefined) continue;
      if (files.list(place) !== undefined) {
        if (depth < DEEPEST) walk(inside, depth + 1);
      } else if (isTemplate(inside)) {
        const bytes = files.read(place);
        if (bytes) found.set(inside, textOf(bytes));
      }
    }
  };
  if (leadsOutside(files, folder, join(folder, 'templates')) === undefined) walk('templates', 1);
  return found;
};

/** Every byte is one letter, so that two texts are the same only where their bytes are. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n');
