import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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
    const { text: other } = told('other', { CFIP_ARTIFACT: 'minutes-->' });
    expect(other.split('\n')[0]).toBe('<!-- cfip: the programme, as minutes___ -->');
  });
});

describe('what changes', () => {
  let folder: string;
  beforeEach(() => {
    folder = programmeRepository();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const highways = () =>
    cpSync(join(root, 'examples', 'highways-recovery'), join(folder, 'highways'), { recursive: true });
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  const misspell = () =>
    edit('data/kpi-series.csv', (text) => text.replace('local,2021-01,25.0%', 'local,2021-01,25.0x'));
  const told = (environment: Readonly<Record<string, string>> = {}) => {
    const { GITHUB_ACTIONS: _github, ...plain } = process.env;
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), 'changes'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...plain, CFIP_BASE: 'HEAD', ...environment },
    });
    expect(status).toBe(0);
    return { log: stdout, text: readFileSync(join(folder, 'cfip-comment.md'), 'utf8') };
  };

  test('of every programme has its share of a comment; the log has all of it', () => {
    highways();
    commit(folder, 'Another programme');
    const since = git(folder, 'rev-parse', 'HEAD').slice(0, 7);
    const more = Array.from({ length: 1500 }, (_, n) => `Week ${n}: ${'what was found out '.repeat(8)}.`);
    edit('data/narrative/2021-02/scrutiny-update.md', (text) => `${text}\n${more.join('\n\n')}\n`);
    edit('highways/kpi-series.csv', (text) =>
      text.replace('defects,thornmere,May-23,912', 'defects,thornmere,May-23,913'),
    );
    const { text, log } = told({ CFIP_DATA: 'data\nhighways' });
    expect(text.length).toBeLessThanOrEqual(60_001);
    expect(text.match(/^#+ .*$/gm)?.slice(0, 3)).toEqual([
      '### What this changes in the papers',
      `#### data, since ${since}`,
      '##### February 2021',
    ]);
    const [first = '', second = ''] = text.split(`#### highways, since ${since}`);
    expect(first).toMatch(/\*\*\d+ more changes are not shown here\.\*\* All of them: cfip diff \w+ --data/);
    expect(second).toContain('| 912 | 913 |');
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).not.toContain('<!-- cfip diff -->');
    for (const week of [0, 700, 1499]) expect(log).toContain(`Week ${week}:`);
  });

  test('where a programme is new: it is said to be', () => {
    highways();
    commit(folder, 'Another programme');
    expect(told({ CFIP_DATA: 'data\nhighways', CFIP_BASE: 'HEAD~1' }).text).toMatch(
      /\n\n#### highways, since \w{7}\n\nThis programme is new, and so are all of its papers\.\n$/,
    );
  });

  test('where a folder was never committed, or is none, it is not new', () => {
    highways();
    expect(told({ CFIP_DATA: 'highways\nnowhere' }).text.match(/cfip diff ended with 2\./g)).toHaveLength(2);
  });

  test('is not known where one side has errors, and it is said which', () => {
    misspell();
    expect(told().text).toContain('What changes is not known: what is proposed has errors.');
    commit(folder, 'Misspell it');
    expect(told().text).toContain(
      'What changes is not known: the base has errors, and so has what is proposed.',
    );
    edit('data/kpi-series.csv', (text) => text.replace('25.0x', '25.0%'));
    const { text } = told();
    expect(text).toContain('What changes is not known: the base has errors, what is proposed has none.');
    expect(text).toContain('4 papers checked in data: no errors.');
  });

  test.each([
    ['GitHub marks lines', { GITHUB_ACTIONS: 'true' }, 'They are marked at their lines.'],
    [
      'others list tests',
      { CFIP_JUNIT: 'junit.xml' },
      'They are among the results of tests, with their lines.',
    ],
    ['a desk has its log', {}, 'The log of the run has them, with their lines.'],
  ] as const)('where errors are told: %s', (_host, environment, says) => {
    misspell();
    expect(told(environment).text).toContain(`**The papers cannot be made: 1 error.** ${says}\n`);
  });

  test('is that of the one paper which is looked at', () => {
    edit('data/fund/2021-01.csv', (text) => text.replace('Complaints Officer,75', 'Complaints Officer,85'));
    edit('data/fund/2021-01.csv', (text) => text.replace('Leads,"1,160"', 'Leads,"1,150"'));
    expect(told({ CFIP_PAPER: 'fund-position' }).text).toContain('fund-position');
    expect(told({ CFIP_PAPER: 'progress-report' }).text).toContain('Nothing has changed');
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
    const fold = `<details><summary>Text</summary>\n\n${'| a |\n'.repeat(100)}\n</details>\n`;
    for (let limit = 250; limit < fold.length; limit += 7) {
      const short: string = cut(`${fold}${fold}`, fold.length + limit);
      expect(short.length).toBeLessThanOrEqual(fold.length + limit);
      expect(short).toMatch(/\| a \|\n*<\/details>\n\n\*This is not all of it: .*\*$/);
      expect(short.match(/<details>/g)).toHaveLength(short.match(/<\/details>/g)?.length ?? 0);
    }
    expect(cut(long, long.length)).toBe(long);
  });
});
