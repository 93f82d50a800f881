import { join } from 'node:path';
import type { Checked } from '../../src/diagnostics/diagnostic.js';
import { renderHtml } from '../../src/html/render.js';
import { readTheme, type Theme } from '../../src/html/theme.js';
import { fontFolder, shippedTemplates } from '../../src/installation.js';
import type { Block } from '../../src/paper/blocks.js';
import type { Paper } from '../../src/paper/paper.js';
import { nodeFiles } from '../../src/world/node-files.js';
import type { Files } from '../../src/world/world.js';
import { paper, section } from '../support/paper-builder.js';

/** Where a programme's own templates lie in these tests; nothing of it is on the disk. */
const own = join(process.cwd(), 'programme', 'templates');

/** The shipped theme, with some files of a programme's own before it (`blocks/table.hbs` → text). */
export const themeWith = (ownFiles: Readonly<Record<string, string>> = {}): Checked<Theme> =>
  readTheme(filesWith(ownFiles), [own, shippedTemplates], fontFolder());

let shipped: Theme | undefined;

export const shippedTheme = (): Theme => {
  shipped ??= themeWith().value;
  if (!shipped) throw new Error('the shipped theme has faults');
  return shipped;
};

/** What every page of these tests says that it was made from. */
export const origin = { inputs: '0a1b2c3d4e5f', version: '1.2.3' };

/** The page of a paper, which must render without any fault. */
export function htmlOf(given: Paper, theme: Theme = shippedTheme()): string {
  const { value, diagnostics } = renderHtml(given, origin, theme);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The page without its style sheets, which are long. */
export const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

/** What blocks become, alone in a numbered section. */
export function htmlOfBlocks(...blocks: readonly Block[]): string {
  const html = htmlOf(paper(section('here', '1', 'Here', ...blocks)));
  return /<h2><span class="number">1.<\/span> Here<\/h2>(.*?)<\/section>/s.exec(html)?.[1]?.trim() ?? '';
}

function filesWith(ownFiles: Readonly<Record<string, string>>): Files {
  const real = nodeFiles();
  const contents = new Map(Object.entries(ownFiles).map(([path, text]) => [join(own, path), text]));
  return {
    ...real,
    read: (path) => {
      const text = contents.get(path);
      return text === undefined ? real.read(path) : new TextEncoder().encode(text);
    },
    list: (folder) => {
      const inside = [...contents.keys()]
        .filter((path) => path.startsWith(join(folder, '/')))
        .map((path) => path.slice(join(folder, '/').length).split('/')[0] ?? '');
      return inside.length > 0 ? [...new Set(inside)].sort() : real.list(folder);
    },
  };
}
