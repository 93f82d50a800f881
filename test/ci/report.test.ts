import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow } from '../support/run-cfip.js';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), 'report'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CFIP_MONTH: '2021-01', ...environment },
  });
const gathered = () => [...filesBelow(join(folder, 'papers')).keys()];

test('puts together the papers of this run, and no others', () => {
  expect(report({ CFIP_PAPERS: 'papers', CFIP_MONTH: '2021-02' }).status).toBe(0);
  expect(gathered()).toContain(join('2021-02', 'scrutiny-update.pdf'));
  expect(report({ CFIP_PAPERS: 'papers' }).status).toBe(0);
  expect(gathered().length).toBeGreaterThan(1);
  expect(gathered().filter((name) => !name.startsWith('2021-01'))).toEqual([]);
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
