import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findingsFile } from '../../src/findings-json/document.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
beforeAll(() => {
  folder = copyOfProgramme();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NO_BROWSER = { CFIP_BROWSER: '/nowhere/chrome' };
const report = (...args: readonly string[]) =>
  runCfip(folder, ['report', '--month', '2021-02', ...args], NO_BROWSER);

test('--format json writes the findings alone, without a browser', () => {
  expect(report('--format', 'json', '--out', 'alone')).toMatchObject({ code: 0, err: '' });
  expect([...filesBelow(join(folder, 'alone')).keys()]).toEqual(['findings.json', 'manifest.json']);
  const document = findingsFile.parse(
    JSON.parse(readFileSync(join(folder, 'alone', 'findings.json'), 'utf8')),
  );
  const [{ kpis = [] } = {}] = document.horizons;
  expect(kpis.find(({ id }) => id === 're-referrals')?.compared['previous-month']).toMatchObject({
    month: '2020-12',
    printed: '26.3%',
  });
});

test('K1: the same findings from any folder, beside a page or alone, under other time zones', () => {
  const one = readFileSync(join(folder, 'alone', 'findings.json'), 'utf8');
  const elsewhere = runCfip(
    join(folder, 'data'),
    ['report', '--month', '2021-02', '--format', 'html,json', '--data', '.', '--out', '../beside'],
    { ...NO_BROWSER, TZ: 'Pacific/Auckland', LANG: 'de_DE' },
  );
  expect(elsewhere).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(folder, 'beside', 'findings.json'), 'utf8')).toBe(one);
});

test('the manifest lists it, and verify knows when it was changed', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'beside', 'manifest.json'), 'utf8'));
  expect(manifest.outputs.map(({ name }: { name: string }) => name)).toEqual([
    'scrutiny-update.html',
    'findings.json',
  ]);
  expect(runCfip(folder, ['verify', 'beside']).code).toBe(0);
});
