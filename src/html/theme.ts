import { join } from 'node:path';
import { type Checked, hasErrors } from '../diagnostics/diagnostic.js';
import { type Files, MachineFailure } from '../world/world.js';
import { type FontFace, readFontFaces } from './font-faces.js';
import { checkTemplate } from './parse-template.js';
import type { ReadyTemplates } from './precompile.js';
import { findTemplates, readOwn, readText } from './template-file.js';
import { Templates } from './templates.js';

/** How papers look: templates, style sheet and typeface, ready to render any number of papers. */
export interface Theme {
  readonly templates: Templates;
  readonly styles: string;
  readonly fonts: readonly FontFace[];
}

/** The style sheets in `templates/styles/`, in order: a later one may change what an earlier one says. */
export const styleSheets = [
  'tokens',
  'page',
  'cover',
  'text',
  'lists',
  'tables',
  'ratings',
  'charts',
  'process',
  'bars',
  'timeline',
  'heat-map',
  'chain',
  'screen',
  'print',
  'brand',
] as const;

/**
 * Reads a theme. Templates and style sheets are looked up file by file, so a programme replaces only what it wants.
 * @param folders absolute template folders in the order of looking; the last one is cfip's own
 * @param fonts absolute folder of the typeface's font files
 * @param ready templates that the build has compiled
 */
export function readTheme(
  files: Files,
  folders: readonly string[],
  fonts: string,
  ready: ReadyTemplates = {},
): Checked<Theme> {
  const found = findTemplates(files, folders);
  if (!found.has('paper'))
    throw new MachineFailure(`There are no templates in ${folders.at(-1)}.`, 'Install cfip again.');
  const known = new Set(found.keys());
  const diagnostics = [...found.values()]
    .filter(({ shipped }) => !shipped)
    .flatMap((template) => checkTemplate(template, known));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const styles = styleSheets.map((name) => readStyles(files, folders, name)).join('\n');
  return {
    value: { templates: new Templates(found, ready), styles, fonts: readFontFaces(files, fonts) },
    diagnostics,
  };
}

function readStyles(files: Files, folders: readonly string[], name: string): string {
  for (const folder of folders) {
    const read = folder === folders.at(-1) ? readText : readOwn;
    const sheet = read(files, join(folder, 'styles', `${name}.css`), folder);
    if (sheet) return sheet.text;
  }
  return '';
}
