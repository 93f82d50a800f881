import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Prepared, prepare } from '../../src/pipeline.js';
import { memoryWorld } from './memory-world.js';

/** Files by their path inside a folder, with forward slashes. */
export type Tree = Readonly<Record<string, Uint8Array>>;

/** The names of the cases in a folder of cases. */
export const casesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readTree = (folder: string): Tree => {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
};

/** Lays `over` on `base`; a file of `over` that changes nothing is a leftover, and so is one left out that is not there. */
export const layOver = (base: Tree, over: Tree, without: readonly string[] = []): Tree => {
  for (const [path, content] of Object.entries(over))
    if (base[path] && Buffer.from(base[path]).equals(content)) throw new Error(`${path} is that of the base`);
  for (const path of without) if (!base[path]) throw new Error(`the base has no ${path} to leave out`);
  const kept = Object.entries(base).filter(([path]) => !without.includes(path));
  return { ...Object.fromEntries(kept), ...over };
};

/** Prepares the papers of a programme that lies in `data/` of the working folder, with its own templates only. */
export const prepareTree = (programme: Tree, month?: string): Prepared => {
  const files = Object.fromEntries(
    Object.entries(programme).map(([path, content]) => [`data/${path}`, content]),
  );
  const world = memoryWorld({ files, workingFolder: '/home/officer' });
  const folder = '/home/officer/data';
  return prepare(world.files, { folder, month, templates: [`${folder}/templates`] }, false);
};

/**
 * The expected text of a case. With `UPDATE_CASES=1` what came out is written down as expected, to be read before
 * it is committed; without it, a case that has no expectation fails.
 */
export const expectedText = (path: string, actual: string): string => {
  if (process.env['UPDATE_CASES'] === '1' && !process.env['CI']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path))
    throw new Error(`${path} is missing: write it with UPDATE_CASES=1, then read it as an officer would.`);
  return readFileSync(path, 'utf8');
};
