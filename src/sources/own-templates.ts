import { join } from 'node:path';
import { leadsOutside } from '../world/leads-outside.js';
import type { Files } from '../world/world.js';
import { isTemplate } from './programme-folder.js';

/** Templates stand at most this deep: `templates/papers/a-kind/cover.hbs`. */
const DEEPEST = 3;

/** Something in the templates of a programme's own, by its path in the programme folder, with forward slashes. */
export interface TemplatePlace {
  readonly path: string;
  /** Where it leads, if that is out of the programme: then it is not read. */
  readonly outside: string | undefined;
}

/** Every file in a programme's own templates, and what leads out of the programme, as deep as templates stand. */
export const templatePlaces = (files: Files, folder: string): readonly TemplatePlace[] => {
  const walk = (path: string, depth: number): readonly TemplatePlace[] => {
    const outside = leadsOutside(files, folder, join(folder, path));
    const names = outside === undefined ? files.list(join(folder, path)) : undefined;
    if (!names) return [{ path, outside }];
    return depth > DEEPEST ? [] : names.flatMap((name) => walk(`${path}/${name}`, depth + 1));
  };
  return files.list(folder)?.includes('templates') ? walk('templates', 1) : [];
};

/**
 * The texts of a programme's own templates and style sheets, by their paths in its folder. Line ends are those of one
 * system, since git may write others than it keeps. What leads out of the programme is not read.
 */
export const ownTemplates = (files: Files, folder: string): ReadonlyMap<string, string> =>
  new Map(
    templatePlaces(files, folder).flatMap(({ path, outside }) => {
      const bytes = outside === undefined && isTemplate(path) ? files.read(join(folder, path)) : undefined;
      return bytes ? [[path, textOf(bytes)] as const] : [];
    }),
  );

/** Every byte is one letter, so that two texts are the same only where their bytes are. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n');
