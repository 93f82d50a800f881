import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where cfip itself is installed. This file, built or not, lies one folder below the package's root. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The version of cfip, as its package gives it. */
export const version = (): string => createRequire(import.meta.url)('../package.json').version;

/** The version of Node that the package asks for, such as `20.19`. */
export const neededNode = (): string =>
  createRequire(import.meta.url)('../package.json').engines.node.replace(/[^\d.]/g, '');

/** The script that `npm run build` makes of src/, and the map of its places back to those of src/. */
export const bundle = { path: join(root, 'dist', 'cfip.cjs'), map: join(root, 'dist', 'cfip.cjs.map') };

/** The shipped templates: page, blocks, styles, paper kinds. */
export const shippedTemplates = join(root, 'templates');

/** The files of the page that shows a preview, which `npm run build` makes of src/preview-client/. */
export const previewPage = join(root, 'dist', 'preview');

/** The folder of the font files that are set into every paper. */
export const fontFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json')), 'files');

/** What cfip consists of, as files and folders by names that are the same wherever it is installed. */
export const parts = (): Readonly<Record<string, string>> => ({
  'dist/cfip.cjs': bundle.path,
  fonts: join(fontFolder(), '..', 'package.json'),
  // Its version, and that of the browser which comes with it.
  'package.json': join(root, 'package.json'),
  templates: shippedTemplates,
});
