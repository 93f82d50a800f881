import { dirname, join, relative, sep } from 'node:path';
import { SourceText } from '../diagnostics/source-text.js';
import { leadsOutside } from '../world/leads-outside.js';
import type { Files } from '../world/world.js';

/** One template: `blocks/table` and where it was found. */
export interface TemplateFile {
  /** Path inside its template folder, without ending: the name that partials are called by. */
  readonly name: string;
  readonly source: SourceText;
  /** Comes with cfip. A fault in any other is its programme's to mend. */
  readonly shipped: boolean;
}

/**
 * Finds all templates, file by file: the first folder that has one wins.
 * @param folders absolute, in the order of looking; the last one is cfip's own
 */
export function findTemplates(files: Files, folders: readonly string[]): ReadonlyMap<string, TemplateFile> {
  const found = new Map<string, TemplateFile>();
  for (const folder of folders) {
    for (const name of templateNames(files, folder)) {
      if (found.has(name)) continue;
      const shipped = folder === folders.at(-1);
      const source = (shipped ? readText : readOwn)(files, join(folder, `${name}.hbs`), folder);
      if (source) found.set(name, { name, source, shipped });
    }
  }
  return found;
}

/** A text under the name by which messages call it; `undefined` where there is no such file. */
export function readText(files: Files, path: string): SourceText | undefined {
  const bytes = files.read(path);
  if (!bytes) return undefined;
  const shown = relative(files.workingFolder, path).split(sep).join('/');
  return new SourceText(shown, new TextDecoder().decode(bytes));
}

/** The same of a programme's own: what is a link out of the programme is told elsewhere, and not read. */
export function readOwn(files: Files, path: string, folder: string): SourceText | undefined {
  return leadsOutside(files, dirname(folder), path) === undefined ? readText(files, path) : undefined;
}

function templateNames(files: Files, folder: string): readonly string[] {
  const kinds = files.list(join(folder, 'papers')) ?? [];
  const places = ['', 'blocks/', 'charts/', 'parts/', ...kinds.map((kind) => `papers/${kind}/`)];
  return places.flatMap((place) =>
    (files.list(join(folder, place)) ?? [])
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => place + name.slice(0, -'.hbs'.length)),
  );
}
