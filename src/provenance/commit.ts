import { dirname, join, resolve } from 'node:path';
import type { Files } from '../world/world.js';

/** The commit that git has checked out where a folder lies; `undefined` where there is no repository or no commit. */
export const commitOf = (files: Files, folder: string): string | undefined => {
  const repository = repositoryOf(files, folder);
  const head = repository && text(files, join(repository, 'HEAD'));
  const branch = head && /^ref: (\S+)$/.exec(head)?.[1];
  const commit = branch ? commitOfBranch(files, repository, branch) : head;
  return commit && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
};

/** The folder that git keeps what it knows in: `.git` there or above it, or where a file of that name points. */
const repositoryOf = (files: Files, folder: string): string | undefined => {
  const place = join(folder, '.git');
  if (files.list(place)) return place;
  const pointer = text(files, place);
  const elsewhere = pointer && /^gitdir: (.+)$/.exec(pointer)?.[1];
  if (elsewhere) return resolve(folder, elsewhere);
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(files, above);
};

/** Branches lie in the repository itself, also where a second folder is checked out from it; old ones in one file. */
const commitOfBranch = (files: Files, repository: string, branch: string): string | undefined => {
  const common = resolve(repository, text(files, join(repository, 'commondir')) ?? '.');
  const packed = text(files, join(common, 'packed-refs'))?.split('\n') ?? [];
  return (
    text(files, join(common, branch)) ??
    packed.find((line) => line.endsWith(` ${branch}`))?.slice(0, -` ${branch}`.length)
  );
};

const text = (files: Files, path: string): string | undefined => {
  const bytes = files.list(path) ? undefined : files.read(path);
  return bytes && new TextDecoder().decode(bytes).trim();
};
