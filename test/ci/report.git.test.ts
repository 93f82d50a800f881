import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commit, git } from '../support/clean-clone.js';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow } from '../support/run-cfip.js';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (step: string, environment: Readonly<Record<string, string>>) => {
  const { GITHUB_ACTIONS: _github, TF_BUILD: _azure, ...plain } = process.env;
  return spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), step], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plain, CFIP_MONTH: '2021-01', ...environment },
  });
};
const report = (environment: Readonly<Record<string, string>>) => run('report', environment);
const gathered = () => [...filesBelow(join(folder, 'papers')).keys()];

test('puts together the papers of this run, and no others', () => {
  expect(report({ CFIP_PAPERS: 'papers', CFIP_MONTH: '2021-02' }).status).toBe(0);
  expect(gathered()).toContain(join('2021-02', 'scrutiny-update.pdf'));
  expect(report({ CFIP_PAPERS: 'papers' }).status).toBe(0);
  expect(gathered().length).toBeGreaterThan(1);
  expect(gathered().filter((name) => !name.startsWith('2021-01'))).toEqual([]);
});

test('a paper that was withdrawn is not among them, also where its files still lie in the folder', () => {
  const month = { CFIP_PAPERS: 'papers', CFIP_MONTH: '2020-12' };
  expect(report(month).status).toBe(0);
  expect(gathered()).toContain(join('2020-12', 'progress-report.pdf'));
  rmSync(join(folder, 'data', 'narrative', '2020-12', 'progress-report.md'));
  for (const time of ['made', 'up to date']) {
    expect([time, report(month).status]).toEqual([time, 0]);
    expect(gathered()).toEqual(
      ['figures.csv', 'findings.json', 'fund-position.html', 'fund-position.pdf', 'manifest.json'].map(
        (name) => join('2020-12', name),
      ),
    );
  }
  expect([...filesBelow(join(folder, 'out')).keys()]).toContain(join('2020-12', 'progress-report.pdf'));
});

describe('a value that cannot be read', () => {
  const FAULTY = 'x ##vso[task.setvariable variable=CFIP]/tmp/evil ##[add-path]/tmp/evil';
  beforeEach(() => {
    const path = join(folder, 'data', 'kpi-series.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('re-referrals,local,2021-01,25.0%', `re-referrals,local,2021-01,${FAULTY}`),
    );
  });
  const annotations = (log: string) => log.split('\n').filter((line) => line.startsWith('::error '));

  test('is told in the log and the summary of GitHub, and marked unless the check of the job has done so', () => {
    const summary = join(folder, 'summary.md');
    const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    for (const checked of ['false', 'true']) {
      writeFileSync(summary, '');
      const { status, stdout, stderr } = report({ ...github, CFIP_CHECKED: checked });
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(/^data\/kpi-series\.csv:133:28 error .* is not a number\. \[bad-value\]$/m);
      expect(annotations(stdout)).toHaveLength(checked === 'true' ? 0 : 1);
      expect(readFileSync(summary, 'utf8')).toContain('data/kpi-series.csv:133:28 error');
    }
  });

  test.each(['check', 'report', 'changes'])('is no command to an agent of Azure or GitHub: %s', (step) => {
    git(folder, 'init', '--quiet', '--initial-branch=main');
    commit(folder, 'The programme');
    for (const agent of [{ TF_BUILD: 'True' }, { GITHUB_ACTIONS: 'true' }]) {
      const { stdout, stderr } = run(step, { ...agent, CFIP_BASE: 'HEAD' });
      expect(stdout + stderr).toContain('# #vso[task.setvariable variable=CFIP]');
      expect(stdout + stderr).not.toMatch(/##(?:vso)?\[/i);
    }
    expect(run(step, { CFIP_BASE: 'HEAD' }).stderr).toContain(FAULTY.slice(0, 40));
  });

  test('cannot be a command by more signs, or by capital letters', () => {
    for (const text of ['###vso[x]', '####[x]', '##VSO[x]', '##vso##vso[[x]', '##[##[x]']) {
      writeFileSync(join(folder, 'data', 'kpi.yaml'), '');
      const path = join(folder, 'data', 'kpi-series.csv');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          /re-referrals,local,2021-01,[^,]*/,
          `re-referrals,local,2021-01,${text}`,
        ),
      );
      expect(run('check', { TF_BUILD: 'True' }).stderr).not.toMatch(/##(?:vso)?\[/i);
    }
  });
});

test.each(['data', '.', 'mine'])('empties no folder that holds anything else: %s', (papers) => {
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine', 'notes.txt'), 'mine');
  const { status, stderr } = report({ CFIP_PAPERS: papers });
  expect(status).toBe(3);
  expect(stderr).toBe(
    `${papers} would be emptied, but holds more than papers. Name another folder in CFIP_PAPERS.\n`,
  );
  expect([...filesBelow(folder).keys()]).toEqual(
    expect.arrayContaining([join('data', 'kpis.yaml'), join('mine', 'notes.txt')]),
  );
});

test('without a step of that name, the steps are listed', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), 'publish'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'Name one step: keys, install, check, report, changes, comment.\n']);
});
