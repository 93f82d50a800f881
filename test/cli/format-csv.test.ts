import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
beforeAll(() => {
  folder = copyOfProgramme();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NO_BROWSER = { CFIP_BROWSER: '/nowhere/chrome' };
const report = (...args: readonly string[]) =>
  runCfip(folder, ['report', '--month', '2020-12', ...args], NO_BROWSER);
const registerIn = (name: string): string => readFileSync(join(folder, name, 'figures.csv'), 'utf8');

test('--format csv writes the register of all papers alone, without a browser', () => {
  expect(report('--format', 'csv', '--out', 'alone')).toMatchObject({ code: 0, err: '' });
  expect([...filesBelow(join(folder, 'alone')).keys()]).toEqual(['figures.csv', 'manifest.json']);
  expect(registerIn('alone')).toMatch(
    /^\uFEFFpaper,where,printed,marks,how,from\nfund-position,.*\nprogress-report,/s,
  );
});

test('K1: the same register from any folder, beside a page or alone, under other time zones', () => {
  const elsewhere = runCfip(
    join(folder, 'data'),
    ['report', '--month', '2020-12', '--format', 'csv,html', '--data', '.', '--out', '../beside'],
    { ...NO_BROWSER, TZ: 'Pacific/Auckland', LANG: 'de_DE' },
  );
  expect(elsewhere).toMatchObject({ code: 0, err: '' });
  expect(registerIn('beside')).toBe(registerIn('alone'));
});

test('verify knows when it was changed', () => {
  expect(runCfip(folder, ['verify', 'beside']).code).toBe(0);
  writeFileSync(join(folder, 'beside', 'figures.csv'), registerIn('beside').replace('2020', '2021'));
  const { code, err, out } = runCfip(folder, ['verify', 'beside']);
  expect(code).toBe(1);
  expect(err + out).toContain('figures.csv');
});

test('a format that there is none of is wrong usage', () => {
  const { code, err } = report('--format', 'html,xlsx');
  expect(code).toBe(2);
  expect(err).toContain('Write one or more of html, pdf, json and csv, like html,pdf.');
});
