import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changesFile } from '../../src/changes/shape.js';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let committed: string;
let folder: string;
const folders: string[] = [];

const git = (...args: readonly string[]) => {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@council.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Data');
};
const at = (path: string) => join(folder, ...path.split('/'));
const read = (path: string) => readFileSync(at(path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) => {
  const text = read(path);
  if (!text.match(from)) throw new Error(`nothing to change in ${path}`);
  writeFileSync(at(path), text.replace(from, to));
};
const SERIES = 'data/kpi-series.csv';
const lower = () => edit(SERIES, 're-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.5%');
const diff = (...args: readonly string[]) => runCfip(folder, ['diff', ...args]);
const document = (...args: readonly string[]) => {
  const { code, out, err } = diff(...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return changesFile.parse(JSON.parse(out));
};

/** A repository with a branch "main" of one commit, in a folder whose name has a space. */
beforeAll(() => {
  folder = copyOfProgramme();
  committed = folder;
  folders.push(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'core.autocrlf', 'false');
  commit();
});
beforeEach(() => {
  folder = `${committed} ${folders.length}`;
  cpSync(committed, folder, { recursive: true });
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

describe('cfip diff of two months', () => {
  test('tells what the papers say differently; git is not needed', () => {
    const { code, out, err } = runCfip(folder, ['diff', '2020-12', '2021-02'], { PATH: '' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'What has changed in Children First Improvement Programme from December 2020 to\nFebruary 2021\n',
    );
    expect(out).toContain('latest value  26.3% [i] in December 2020 → 25.0% in January 2021');
    expect(out).toContain('The ledger before is that of December 2020, the one now that of January 2021.');
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('a month is not mixed with a revision, and there must be papers of it', () => {
    expect(diff('2020-12')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('2020-12 is a month'),
    });
    expect(diff('2020-12', 'main').code).toBe(2);
    expect(diff('2020-12', '2021-02', '--month', '2021-02').code).toBe(2);
    expect(diff('2020-12', '2021-03')).toMatchObject({ code: 1, err: expect.stringContaining('[no-paper]') });
  });

  test('errors of the inputs are told', () => {
    edit(SERIES, '2021-01,25.0%', '2021-01,25.0x');
    const { code, out, err } = diff('2020-12', '2021-02');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^The inputs of December 2020 and February 2021 have errors/);
    expect(err.match(/\[bad-value\]/g)).toHaveLength(1);
  });
});

describe('cfip diff of revisions', () => {
  test('nothing has changed since the last commit, also where the files have Windows line ends now', () => {
    for (const [path, content] of filesBelow(at('data')))
      writeFileSync(join(at('data'), path), content.toString('utf8').replace(/\r?\n/g, '\r\n'));
    expect(diff('HEAD')).toEqual({
      code: 0,
      out: 'What has changed in Children First Improvement Programme from HEAD to the\nworking folder\nNothing has changed: papers, KPIs, risks, milestones, ledger and text are the same.\n',
      err: '',
    });
  });

  test('what has changed in the working folder, in the months that know it', () => {
    lower();
    const { comparisons, unchanged, before, after } = document('main');
    expect(comparisons.map(({ after: month }) => month)).toEqual(['2021-01', '2021-02']);
    expect(unchanged).toEqual(['2020-12']);
    expect(comparisons[1]?.changes[0]).toMatchObject({
      area: 'kpis',
      id: 're-referrals',
      before: '25.0%',
      after: '24.5%',
      place: 'kpi-series.csv:133:28',
    });
    expect(before).toEqual({ name: 'main', commit: git('rev-parse', 'main').trim() });
    expect(after).toEqual({ name: 'the working folder', commit: null });
  });

  test('of two commits, whatever lies in the folder, from below it, and nothing is touched', () => {
    lower();
    commit();
    edit(SERIES, '24.5%', '24.5x');
    const files = filesBelow(folder);
    const { comparisons } = document('HEAD~1', 'HEAD', '--month', '2021-02');
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]?.changes.map(({ area }) => area)).toContain('text');
    expect(runCfip(at('data/fund'), ['diff', 'HEAD~1', 'HEAD', '--data', '..']).code).toBe(0);
    expect(filesBelow(folder)).toEqual(files);
  });

  test('a month, a kind of paper and a whole programme that only one side has', () => {
    mkdirSync(at('data/narrative/2021-03'));
    writeFileSync(
      at('data/narrative/2021-03/scrutiny-update.md'),
      read('data/narrative/2021-02/scrutiny-update.md').replace('as-at: 2021-02-26', 'as-at: 2021-03-01'),
    );
    const { comparisons } = document('main', '--month', '2021-03');
    expect(comparisons).toMatchObject([
      { before: null, after: '2021-03', changes: [{ area: 'papers', kind: 'new', id: 'scrutiny-update' }] },
    ]);
    renameSync(at('data'), at('elsewhere'));
    expect(document('main', 'HEAD', '--month', '2021-02').comparisons).toEqual([]);
    expect(diff('main', '--data', 'elsewhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no elsewhere in main'),
    });
  });

  test.each([['nope'], ['main..HEAD'], ['HEAD:data']])(
    '%s is no revision: git says so, and what to do',
    (name) => {
      const { code, out, err } = diff(name);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^"[^"]+" cannot be compared\. git says: \S/);
      expect(err).toContain('git log --oneline');
    },
  );

  test('a template of its own: its name, and that what pages say is not told', () => {
    mkdirSync(at('data/templates/papers/scrutiny-update'), { recursive: true });
    const cover = 'data/templates/papers/scrutiny-update/cover.hbs';
    writeFileSync(at(cover), '{{> parts/cover}}\n<p>Members are asked to APPROVE.</p>\n');
    const { comparisons, templates } = document('HEAD');
    expect(comparisons).toEqual([]);
    expect(templates).toEqual([{ file: 'templates/papers/scrutiny-update/cover.hbs', kind: 'new' }]);
    const { out } = diff('HEAD');
    expect(out).not.toContain('are the same');
    expect(out).toContain('Nothing has changed but templates.');
    expect(out).toContain('    data/templates/papers/scrutiny-update/cover.hbs: new\n');
    expect(out).toContain('Templates apart, no change in');
    commit();
    expect(document('HEAD').templates).toEqual([]);
    writeFileSync(at(cover), read(cover).replaceAll('\n', '\r\n'));
    expect(document('HEAD').templates).toEqual([]);
    edit(cover, 'APPROVE', 'REFUSE');
    mkdirSync(at('data/templates/styles'));
    writeFileSync(at('data/templates/styles/brand.css'), '.part { display: none }');
    expect(document('HEAD').templates.map(({ kind }) => kind)).toEqual(['changed', 'new']);
    expect(document('HEAD~1', 'HEAD').templates.map(({ kind }) => kind)).toEqual(['new']);
    rmSync(at(cover));
    expect(diff('HEAD', '--format', 'markdown').out).toContain('scrutiny-update/cover.hbs: gone\n');
  });

  test('what looks like an option is none of git', () => {
    expect(diff('--', '--output=x')).toMatchObject({ code: 2, err: expect.stringContaining('git says') });
    expect(diff('--', '--upload-pack=touch x').code).toBe(2);
    expect([...filesBelow(folder).keys()]).not.toContain('x');
  });

  test('a programme that git does not know, and a machine without git', () => {
    rmSync(at('.git'), { recursive: true });
    expect(diff('HEAD')).toMatchObject({ code: 2, err: expect.stringContaining('not a git repository') });
    expect(runCfip(folder, ['diff', 'HEAD'], { PATH: '' })).toMatchObject({
      code: 3,
      err: expect.stringMatching(/git is needed[\s\S]*git-scm\.com/),
    });
  });

  test('a side that has errors is named and cannot be compared', () => {
    edit(SERIES, '2021-01,25.0%', '2021-01,25.0x');
    expect(diff('main')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^The inputs of the working folder have errors[\s\S]*kpi-series\.csv:133:28/,
      ),
    });
    commit();
    edit(SERIES, '2021-01,25.0x', '2021-01,25.0%');
    const { code, err } = diff('HEAD');
    expect([code, err.match(/have errors/g)?.length]).toEqual([1, 1]);
    expect(err).toMatch(/^The inputs of HEAD have errors/);
  });

  test('links, files of Git LFS and programs of the repository', () => {
    writeFileSync(at('data/risks-kept.txt'), read('data/risks.yaml'));
    rmSync(at('data/risks.yaml'));
    symlinkSync('risks-kept.txt', at('data/risks.yaml'));
    writeFileSync(
      at('data/fund/virements.csv'),
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    );
    commit();
    git('config', 'core.fsmonitor', 'touch ran; false');
    git('config', 'diff.external', 'touch ran');
    git('config', 'core.pager', 'touch ran');
    const { err } = diff('HEAD', 'HEAD');
    expect(err).toContain('HEAD: data/risks.yaml is a symbolic link there and is not followed.\n');
    expect(err).toContain('HEAD: data/fund/virements.csv is kept in Git LFS');
    expect([...filesBelow(folder).keys()]).not.toContain('ran');
  });

  test('a name in a repository gives no orders to a job and does not move the cursor', () => {
    symlinkSync('risks.yaml', at('data/x\n::stop-commands::zz\n\u001b[2J\u0007.csv'));
    commit();
    const { code, err } = diff('HEAD', 'HEAD');
    expect(code).toBe(0);
    expect(err).toBe(
      'HEAD: data/x ::stop-commands::zz [2J .csv is a symbolic link there and is not followed.\n'.repeat(2),
    );
    const refused = diff('HEAD^{/none\n::stop-commands::zz\u001b[2J}');
    expect(refused.code).toBe(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(refused.err).not.toMatch(/^::|[\u0000-\u0009\u000b-\u001f]/m);
  });

  test('a hook that starts cfip may have told git of its own files', () => {
    lower();
    const { code, out } = runCfip(folder, ['diff', 'HEAD'], {
      GIT_DIR: '.git',
      GIT_INDEX_FILE: '.git/index',
    });
    expect(code).toBe(0);
    expect(out).toContain('25.0% → 24.5%');
  });
});

describe('formats', () => {
  test('Markdown goes to a file, and its size is told', () => {
    lower();
    const { code, out } = diff('main', '--format', 'markdown', '--out', 'out/diff.md');
    expect([code, out.replaceAll('\\', '/')]).toEqual([
      0,
      expect.stringMatching(/^out\/diff\.md {2}\d+ KB\n$/),
    ]);
    expect(read('out/diff.md')).toMatch(
      /^<!-- cfip diff -->\n### What has changed in Children First Improvement Programme from main to the working folder\n/,
    );
    expect(read('out/diff.md')).toContain('| 25.0% | 24.5% | data/kpi-series.csv:133 |');
  });

  test('Markdown grows no longer than --most', () => {
    const path = 'data/narrative/2021-02/scrutiny-update.md';
    const more = Array.from({ length: 30 }, (_, n) => `What was found out in the week of number ${n}.`);
    writeFileSync(at(path), `${read(path)}\n${more.join('\n\n')}\n`);
    expect(diff('main', '--format', 'markdown').out.length).toBeGreaterThan(1000);
    const { code, out } = diff('main', '--format', 'markdown', '--most', '1000');
    expect(out).toContain('more changes are not shown here');
    expect(code).toBe(0);
    expect(out.length).toBeLessThanOrEqual(1000);
    for (const wrong of ['999', '0', '-5', 'all', '1e6'])
      expect(diff('main', '--format', 'markdown', '--most', wrong)).toMatchObject({
        code: 2,
        err: expect.stringContaining('Write a whole number of characters, 1000 or more'),
      });
  });

  test('colour only where results are seen, or somebody wants it', () => {
    lower();
    const [wanted, refused] = [{ FORCE_COLOR: '1' }, { NO_COLOR: '1' }].map(
      (environment) => runCfip(folder, ['diff', 'main'], environment).out,
    );
    expect(wanted).toContain('\u001b[1m');
    expect(refused).not.toContain('\u001b');
  });

  test('the schema is there for other programs', () => {
    const { code, out } = runCfip(root, ['schema', 'changes.json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'changes.json', properties: { changes: { const: '1' } } });
  });
});
