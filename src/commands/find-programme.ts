import { join, resolve } from 'node:path';
import { shippedTemplates } from '../installation.js';
import type { Request } from '../sources/gather.js';
import type { Files } from '../world/world.js';

export interface ProgrammeOptions {
  readonly data?: string | undefined;
  readonly month?: string | undefined;
  readonly paper?: string | undefined;
}

/** The programme folder: `--data`, else the one with `programme.yaml`: here, or in `data/` (design §2). */
export const findProgramme = (files: Files, { data, month, paper }: ProgrammeOptions): Request => {
  const here = files.workingFolder;
  const folder = data
    ? resolve(here, data)
    : files.list(here)?.includes('programme.yaml')
      ? here
      : join(here, 'data');
  return { folder, month, paper, templates: [join(folder, 'templates'), shippedTemplates] };
};
