import { join } from 'node:path';
import type { Files } from '../world/world.js';
import { fingerprint } from './fingerprint.js';
import type { InputFile } from './input-files.js';

/**
 * One number for cfip itself: the fingerprint of the files that it consists of. Whoever changes a template of a checkout
 * has another cfip, though its version is the same.
 * @param parts files and folders by names that are the same wherever cfip is installed
 */
export const buildPrint = (files: Files, parts: Readonly<Record<string, string>>): string =>
  fingerprint(Object.entries(parts).flatMap(([name, path]) => filesIn(files, name, path)));

const filesIn = (files: Files, name: string, path: string): readonly InputFile[] => {
  const entries = files.list(path);
  if (entries) return entries.flatMap((entry) => filesIn(files, `${name}/${entry}`, join(path, entry)));
  const content = files.read(path);
  return content ? [{ name, content }] : [];
};
