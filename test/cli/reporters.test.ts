import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyOfProgramme, runCfip } from '../support/run-cfip.js';

let folder: string;
const check = (...args: readonly string[]) => runCfip(folder, ['check', '--month', '2021-02', ...args]);

beforeAll(() => {
  folder = copyOfProgramme();
  const path = join(folder, 'data', 'kpi-series.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,25.0x'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cfip check --reporter', () => {
  test('json: one document, and nothing else beside it', () => {
    const { code, out, err } = check('--reporter', 'json');
    expect([code, out]).toEqual([1, '']);
    const problems: readonly Record<string, unknown>[] = JSON.parse(err);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ code: 'bad-value', file: 'data/kpi-series.csv', column: 28 }),
    ]);
    expect(problems.some(({ severity }) => severity === 'note')).toBe(true);
  });

  test('github: an annotation for each problem', () => {
    const { code, err } = check('--reporter', 'github');
    expect(code).toBe(1);
    expect(err).toMatch(
      /^::error file=data\/kpi-series\.csv,line=\d+,endLine=\d+,col=28,endColumn=32,title=/,
    );
  });

  test.each(['sarif', 'junit'])('%s: one document as well, also where all is well', (reporter) => {
    const { code, out, err } = check('--reporter', reporter);
    expect([code, out]).toEqual([1, '']);
    const isWhole = (text: string) =>
      reporter === 'sarif' ? JSON.parse(text).version === '2.1.0' : /^<\?xml .*<\/testsuites>\n$/s.test(text);
    expect(isWhole(err)).toBe(true);
    const sound = copyOfProgramme();
    const well = runCfip(sound, ['check', '--reporter', reporter]);
    rmSync(sound, { recursive: true });
    expect(well.code).toBe(0);
    expect(isWhole(well.err)).toBe(true);
  });

  test('another one is wrong usage', () => {
    expect(check('--reporter', 'jsn')).toMatchObject({
      code: 2,
      err: expect.stringContaining('human, github, json, sarif, junit'),
    });
  });
});

describe('cfip explain', () => {
  const explain = (...args: readonly string[]) => runCfip(folder, ['explain', ...args]);

  test('a code, with its brackets or without', () => {
    const { code, out } = explain('bad-value');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^bad-value: a value is not of its kind\n\nWhy it matters: .+\.\nWhat to do: .+\.\n$/,
    );
    expect(explain('[bad-value]').out).toBe(out);
  });

  test('without a code, the list of all', () => {
    expect(explain().out.split('\n').length).toBeGreaterThan(80);
  });

  test('a misspelt one', () => {
    expect(explain('bad-vale')).toEqual({
      code: 2,
      out: '',
      err: 'There is no kind of problem "bad-vale". Did you mean "bad-value"?\n',
    });
  });
});
