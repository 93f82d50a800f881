import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere', 'secret'), 'PRIVATE {{#if KEY}}\n: - [ "PRIVATE\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const link = (to: string, name: string): void => {
  const path = join(folder, 'data', name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(join(folder, to), path);
};

describe('a link out of the programme folder is told, and nothing that it leads to is shown', () => {
  test.each([
    'programme.yaml',
    'kpi-series.csv',
    'narrative/2020-12/progress-report.md',
    'fund/2020-12.csv',
    'templates/parts/closing.hbs',
    'templates/styles/brand.css',
    'templates/papers/progress-report/paper.yaml',
  ])('%s', (name) => {
    link('elsewhere/secret', name);
    const before = filesBelow(folder);
    const { code, out, err } = runCfip(folder, ['report', '--month', '2020-12', '--format', 'html']);
    expect(code).toBe(1);
    expect(err).toContain(`error data/${name} leads out of the programme folder, to `);
    expect(err).toContain('[leads-outside]');
    expect(err + out).not.toContain('PRIVATE');
    expect(filesBelow(folder)).toEqual(before);
  });

  test('the folder of a month', () => {
    const month = join(folder, 'data', 'narrative', '2020-12');
    renameSync(month, join(folder, 'elsewhere', 'month'));
    link('elsewhere/month', 'narrative/2020-12');
    const { code, err } = runCfip(folder, ['check', '--month', '2020-12']);
    expect(code).toBe(1);
    expect(err).toContain('data/narrative/2020-12/progress-report.md leads out of the programme folder');
  });
});

test('a link that stays inside, and one to the whole programme, are as good as what they lead to', () => {
  const text = readFileSync(join(folder, 'data', 'risks.yaml'));
  rmSync(join(folder, 'data', 'risks.yaml'));
  writeFileSync(join(folder, 'data', 'risk-log.txt'), text);
  link('data/risk-log.txt', 'risks.yaml');
  cpSync(join(folder, 'data'), join(folder, 'elsewhere', 'programme'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  rmSync(join(folder, 'elsewhere', 'programme', 'risks.yaml'));
  symlinkSync('risk-log.txt', join(folder, 'elsewhere', 'programme', 'risks.yaml'));
  symlinkSync(join(folder, 'elsewhere', 'programme'), join(folder, 'linked'));
  for (const data of ['data', 'linked'])
    expect(runCfip(folder, ['check', '--data', data])).toMatchObject({ code: 0, err: '' });
});
