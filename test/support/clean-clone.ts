import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

/** Runs git in a folder, as somebody who has no settings. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A. Officer', '-c', 'user.email=officer@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

/** A folder with all files of a repository's tree as they are now, those that git ignores left out. */
export const treeOf = (folder: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'cfip clone '));
  const listed = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const name of listed.split('\0').filter(Boolean))
    cpSync(join(folder, name), join(copy, name), { verbatimSymlinks: true });
  return copy;
};

/** A clean clone of this project in which npm ci has been run: what that brings is taken from here. */
export const installedClone = (): string => {
  const clone = treeOf(root);
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  cpSync(join(root, 'dist'), join(clone, 'dist'), { recursive: true });
  return clone;
};

/** A repository with the sample programme, committed. */
export const programmeRepository = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cfip council '));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'The programme');
  return folder;
};

export const commit = (folder: string, message: string): void => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
};
