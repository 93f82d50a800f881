import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nodeFiles } from '../node-files.js';
import type { LeftOut, NoRevision, Revision, Revisions, WantedRevision } from '../world.js';
import { isLfsPointer, readObjects } from './read-objects.js';
import { revisionFiles } from './revision-files.js';
import { type Answer, type Git, installedGit } from './run-git.js';
import { readTree, type TreeFile } from './tree.js';

/** What the git of this machine keeps. */
export const nodeRevisions = (): Revisions => ({ open: (wanted) => openRevision(wanted, installedGit()) });

const openRevision = async (wanted: WantedRevision, git: Git): Promise<Revision | NoRevision> => {
  const { revision, folder, isRead } = wanted;
  const place = nearestFolder(folder);
  const prefix = await git(place.folder, ['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return noRepository(prefix);
  const commit = await commitNamed(revision, place.folder, git);
  if (typeof commit !== 'string') return commit;
  const inside = [textOf(prefix).replace(/\/$/, ''), ...place.lost].filter(Boolean).join('/');
  const listed = await git(place.folder, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${inside}`]);
  if (listed.code !== 0) return noFolder(inside, revision, listed);
  const tree = readTree(listed.out.toString('utf8'), isRead);
  const contents = await contentsOf(tree.files, place.folder, git);
  if (!contents) return noContent(revision);
  const pointers = [...contents].filter(([, content]) => isLfsPointer(content)).map(([path]) => path);
  for (const path of pointers) contents.delete(path);
  const leftOut: readonly LeftOut[] = [
    ...tree.leftOut,
    ...pointers.map((path) => ({ path, because: 'lfs' }) as const),
  ];
  return { kind: 'revision', commit, files: revisionFiles(folder, contents, nodeFiles()), leftOut };
};

/** The folder itself, or the nearest one above it that is there now, and what leads from that to it. */
const nearestFolder = (folder: string): { readonly folder: string; readonly lost: readonly string[] } => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() || dirname(folder) === folder)
    return { folder, lost: [] };
  const above = nearestFolder(dirname(folder));
  return { folder: above.folder, lost: [...above.lost, basename(folder)] };
};

/** What was named is never taken for an option, whatever it begins with; only a commit will do, also of a tag. */
const commitNamed = async (revision: string, folder: string, git: Git): Promise<string | NoRevision> => {
  const named = await git(folder, ['rev-parse', '--verify', '--end-of-options', revision]);
  const object = textOf(named);
  if (named.code !== 0 || !/^[0-9a-f]{40,64}$/.test(object)) return unknown(revision, named);
  const commit = await git(folder, ['rev-parse', '--verify', `${object}^{commit}`]);
  return commit.code === 0 ? textOf(commit) : unknown(revision, commit);
};

/** The content of every file; `undefined` where git has not all of them here. */
const contentsOf = async (
  files: readonly TreeFile[],
  folder: string,
  git: Git,
): Promise<Map<string, Uint8Array> | undefined> => {
  const asked = files.map(({ object }) => `${object}\n`).join('');
  const { out } = await git(folder, ['cat-file', '--batch'], asked);
  const found = readObjects(out);
  const contents = files.map(({ path }, index) => [path, found[index]] as const);
  const isThere = (one: (typeof contents)[number]): one is readonly [string, Uint8Array] =>
    one[1] !== undefined;
  return contents.every(isThere) ? new Map(contents) : undefined;
};

const textOf = ({ out }: Answer): string => out.toString('utf8').replace(/\n$/, '');

const noRepository = ({ said }: Answer): NoRevision => ({
  kind: 'no-revision',
  said,
  hint: 'The programme must lie in a git repository that you may use; two months can be compared without one.',
});

const unknown = (revision: string, { said }: Answer): NoRevision => ({
  kind: 'no-revision',
  said: said || `fatal: not a commit: ${revision}`,
  hint: 'Name a branch, a tag or a commit, such as main, HEAD~1 or 1a2b3c4; git log --oneline lists commits. In a CI job, fetch the other branch first.',
});

const noFolder = (folder: string, revision: string, { said }: Answer): NoRevision => ({
  kind: 'no-revision',
  said,
  hint: `There is no ${folder || 'folder'} in ${revision}: name a revision that has the programme, or its folder with --data.`,
});

const noContent = (revision: string): NoRevision => ({
  kind: 'no-revision',
  said: `fatal: the files of ${revision} are not all here`,
  hint: 'This clone was made without them, and cfip does not use the network: fetch them first, with git fetch --refetch --no-filter.',
});
