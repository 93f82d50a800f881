import { compare } from '../words/compare.js';
import { sha256 } from './fingerprint.js';
import type { InputFile } from './input-files.js';

/** A file by its name, and what it held. */
export interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

export type Change = 'changed' | 'gone' | 'new';

export interface ChangedFile {
  readonly name: string;
  readonly change: Change;
}

/** How the files that are there differ from those that a manifest lists, in order of names. */
export const changesSince = (
  listed: readonly HashedFile[],
  found: readonly InputFile[],
): readonly ChangedFile[] => {
  const before = new Map(listed.map((file) => [file.name, file.sha256]));
  const now = new Map(found.map(({ name, content }) => [name, sha256(content)]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .sort(compare)
    .flatMap((name): readonly ChangedFile[] => {
      const change = changeOf(before.get(name), now.get(name));
      return change ? [{ name, change }] : [];
    });
};

const changeOf = (before: string | undefined, now: string | undefined): Change | undefined => {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return before === now ? undefined : 'changed';
};
