import { describe, expect, test } from '@jest/globals';
import { commitOf } from '../../src/provenance/commit.js';
import { memoryWorld } from '../support/memory-world.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

const commitIn = (files: Readonly<Record<string, string>>, folder = '/home/programme/data') =>
  commitOf(memoryWorld({ files: { '/home/programme/data/kpis.yaml': 'x', ...files } }).files, folder);

describe('the commit of a programme (domain K2)', () => {
  test('is that of the branch which is checked out, from a folder above', () => {
    const git = '/home/programme/.git';
    expect(
      commitIn({
        [`${git}/HEAD`]: 'ref: refs/heads/main\n',
        [`${git}/refs/heads/main`]: `${A}\n`,
        [`${git}/refs/heads/other`]: `${B}\n`,
      }),
    ).toBe(A);
  });

  test('is found in the list of packed branches, unless the branch has moved since', () => {
    const git = '/home/programme/data/.git';
    const packed = {
      [`${git}/HEAD`]: 'ref: refs/heads/main\n',
      [`${git}/packed-refs`]: `# pack-refs with: peeled fully-peeled sorted\n${B} refs/heads/domain\n${A} refs/heads/main\n^${B}\n`,
    };
    expect(commitIn(packed)).toBe(A);
    expect(commitIn({ ...packed, [`${git}/refs/heads/main`]: B })).toBe(B);
  });

  test('is that of HEAD itself where no branch is checked out', () => {
    expect(commitIn({ '/home/programme/.git/HEAD': `${A}\n` })).toBe(A);
  });

  test('of a second folder that is checked out from a repository', () => {
    expect(
      commitIn({
        '/home/programme/.git': 'gitdir: /home/main/.git/worktrees/second\n',
        '/home/main/.git/worktrees/second/HEAD': 'ref: refs/heads/second\n',
        '/home/main/.git/worktrees/second/commondir': '../..\n',
        '/home/main/.git/refs/heads/second': `${A}\n`,
      }),
    ).toBe(A);
  });

  test('is unknown without a repository, before the first commit, and where HEAD says something else', () => {
    expect(commitIn({})).toBeUndefined();
    expect(commitIn({ '/home/programme/.git/HEAD': 'ref: refs/heads/main\n' })).toBeUndefined();
    expect(commitIn({ '/home/programme/.git/HEAD': 'nonsense' })).toBeUndefined();
  });
});
