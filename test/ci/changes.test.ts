import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commit, git, programmeRepository } from '../support/clean-clone.js';
import { root } from '../support/root.js';

const { cut, fenced } = createRequire(join(root, 'bin', 'ci', 'x.js'))('./runner.js');

describe('the text of the comment, in a clone of one commit', () => {
  let origin: string;
  let work: string;
  let base: string;
  beforeAll(() => {
    origin = programmeRepository();
    base = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'branch', 'before');
    writeFileSync(join(origin, 'data', 'kpi.yaml'), '');
    commit(origin, 'A stray file');
    work = mkdtempSync(join(tmpdir(), 'cfip work '));
  });
  afterAll(() => {
    for (const folder of [origin, work]) rmSync(folder, { recursive: true, force: true });
  });

  /** What is told in a new clone of the newest commit. */
  const told = (name: string, environment: Readonly<Record<string, string>>) => {
    const clone = join(work, name);
    git(work, 'clone', '--quiet', '--depth=1', pathToFileURL(origin).href, clone);
    const { status } = spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), 'changes'], {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    expect(status).toBe(0);
    return { text: readFileSync(join(clone, 'cfip-comment.md'), 'utf8'), clone };
  };

  test('begins with what was checked, warnings too', () => {
    expect(told('none', {}).text).toBe(
      '<!-- cfip: the programme -->\n### What this changes in the papers\n\n' +
        '4 papers checked in data: no errors. To look at: 1 warning.\n',
    );
  });

  test.each([
    ['a commit', () => base],
    ['a branch', () => 'before'],
    ['a branch as systems write it', () => 'refs/heads/before'],
  ])('%s that the clone does not hold is fetched', (name, revision) => {
    const { text, clone } = told(name, { CFIP_BASE: revision() });
    expect(text).not.toContain('no revision');
    expect(git(clone, 'rev-parse', 'FETCH_HEAD')).toBe(base);
  });

  test.each(['nowhere', '--upload-pack=touch evil'])(
    'what is no revision is told to be none: %s',
    (revision) => {
      const { text, clone } = told(`bad ${revision.length}`, { CFIP_BASE: revision });
      expect(text).toContain(`What changes is not known: ${revision} is no revision that could be fetched.`);
      expect(existsSync(join(clone, 'evil'))).toBe(false);
    },
  );

  test('names the programmes that it is about, and cannot be left by what they are called', () => {
    const { text } = told('named', { CFIP_DATA: 'data\nover/--><b>' });
    expect(text.split('\n')[0]).toBe('<!-- cfip: data, over/____b_ -->');
  });
});

describe('text from outside', () => {
  const wild = fc.array(fc.constantFrom('`', '```', '````text', '\n', 'a', ' ', '~~~'), { maxLength: 40 });

  test('cannot end the fence that it stands in', () => {
    fc.assert(
      fc.property(wild, (parts) => {
        const lines: readonly string[] = fenced(parts.join('')).split('\n');
        const fence = lines.at(-1) ?? '';
        expect(fence).toMatch(/^`{3,}$/);
        expect(lines.slice(1, -1).filter((line) => line.startsWith(fence))).toEqual([]);
      }),
    );
  });

  test('that is too long is cut at the end of a line, says so, and leaves no fence open', () => {
    const long = `# Title\n\n${fenced('line\n'.repeat(100))}\n`;
    for (let limit = 250; limit < long.length; limit += 7) {
      const short: string = cut(long, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short).toMatch(/^# Title\n\n```text\n(?:line\n)+```\n\n\*This is not all of it: .*\*$/);
    }
    expect(cut(long, long.length)).toBe(long);
  });
});
